// The kill storm: the program (its real screens, flow, worker's hands and session file; not its window) is
// killed with SIGKILL at a random moment, 200 times on one session, while people hand in, take back and the
// facilitator moves on. Each kill hits a child of its own that says through a pipe what its screen showed.
// Proves for the death of the process: what was thanked for is there, what was taken back is gone, a turn is
// there whole or not at all, and the program comes back at the same page. A power cut is another matter: the
// tests of the store play that one.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <limits>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "journey.h"

namespace {

using journey::Journey;

constexpr int kKills = 200;
constexpr int kLongestWait = 150;  // milliseconds

enum class Told : int { opened, thanked, takes_back, took_back, moves, moved };

// What a child tells; number is a turn or a page.
struct Message {
  Told told;
  int number;
};

int number_of(const model::Place& place) {
  return static_cast<int>(place.block * 100 + place.page);
}

// ---- the child
// ---------------------------------------------------------------------------------------------------------------

class Player {
 public:
  Player(Journey& journey, int pipe) : journey_(journey), pipe_(pipe) {}

  // Goes on until it is killed, with turns numbered from here.
  [[noreturn]] void play(int turn) {
    journey_.press("start.resume");
    tell(Told::opened, number_of(journey_.session().place));
    for (;; ++turn) {
      take_turn(turn);
      if (turn % 3 == 0) move();
    }
  }

 private:
  void tell(Told told, int number) const {
    const Message message{told, number};
    if (write(pipe_, &message, sizeof message) != sizeof message) _exit(4);
  }

  void take_turn(int turn) {
    journey_.stage().dispatch(flow::ShowDisplay{flow::Display::entry});
    journey_.press("entry.begin");
    journey_.type(fmt::format("Beurt {} eerste", turn));
    journey_.stage().dispatch(flow::GoToQuestion{1});
    journey_.press("entry.answer.0");
    journey_.type(fmt::format("Beurt {} tweede", turn));
    journey_.stage().dispatch(flow::ReviewTurn{});
    journey_.press("entry.send");
    if (!journey_.shows("Bedankt. Je antwoorden zijn bewaard.")) _exit(5);
    tell(Told::thanked, turn);
    if (turn % 4 == 1) return take_back(turn);
    journey_.press("thanks.done");
  }

  void take_back(int turn) {
    tell(Told::takes_back, turn);
    journey_.press("thanks.take_back");
    if (!journey_.has("entry.send")) _exit(6);
    tell(Told::took_back, turn);
    journey_.stage().dispatch(flow::EndTurn{});
  }

  // To and fro between the last step of the questions and the block after it.
  void move() {
    const bool back = journey_.block().id != "reflectie";
    journey_.stage().dispatch(flow::ShowDisplay{flow::Display::room});
    tell(Told::moves, 0);
    journey_.key(back ? base::KeyCode::left : base::KeyCode::right);
    tell(Told::moved, number_of(journey_.session().place));
  }

  Journey& journey_;
  int pipe_;
};

[[noreturn]] void play_until_killed(Journey& journey, int pipe, int turn) {
  try {
    Player(journey, pipe).play(turn);
  } catch (const std::exception& trouble) {
    fmt::print(stderr, "{}\n", trouble.what());
    _exit(3);
  }
}

// ---- the parent
// --------------------------------------------------------------------------------------------------------------

// When a child is killed: so long after its screen showed so many thank-yous.
struct Fate {
  int thanks = 0;
  std::chrono::milliseconds wait;
};

// Reads up to so many thank-yous, or to the end.
void read_messages(int pipe, int thanks, std::vector<Message>& messages) {
  for (Message next{}; thanks > 0 && read(pipe, &next, sizeof next) == sizeof next;) {
    messages.push_back(next);
    if (next.told == Told::thanked) --thanks;
  }
}

std::vector<Message> run_and_kill(Journey& journey, const Fate& fate, int turn) {
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("no pipe");
  const pid_t child = fork();
  if (child == 0) play_until_killed(journey, ends[1], turn);
  close(ends[1]);
  std::vector<Message> messages;
  read_messages(ends[0], fate.thanks, messages);
  std::this_thread::sleep_for(fate.wait);
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status)) << "the child gave up: " << WEXITSTATUS(status);
  read_messages(ends[0], std::numeric_limits<int>::max(), messages);
  close(ends[0]);
  return messages;
}

// What must be in the file, by what the screens showed.
struct Ledger {
  std::set<int> thanked;
  std::set<int> uncertain;  // being taken back when the end came
  int next = 0;             // the turn that may have been under way
  int place = 0;
  bool moving = false;

  void note(const Message& message) {
    switch (message.told) {
      case Told::opened:
        EXPECT_EQ(message.number, place) << "it comes back where it was";
        break;
      case Told::thanked:
        thanked.insert(message.number);
        next = message.number + 1;
        break;
      case Told::takes_back:
        thanked.erase(message.number);
        uncertain.insert(message.number);
        break;
      case Told::took_back:
        uncertain.erase(message.number);
        break;
      case Told::moves:
        moving = true;
        break;
      case Told::moved:
        moving = false;
        place = message.number;
        break;
    }
  }
};

// The turns in the file; each must be whole.
std::set<int> turns_in(const model::Session& session) {
  std::map<int, int> answers;
  for (const std::string& text : journey::texts_of(session)) ++answers[std::stoi(text.substr(6))];
  std::set<int> turns;
  for (const auto& [turn, count] : answers) {
    EXPECT_EQ(count, 2) << "half of turn " << turn;
    turns.insert(turn);
  }
  return turns;
}

// Compares, and takes what the file says for what was still open.
void settle(Ledger& ledger, const model::Session& found) {
  const std::set<int> turns = turns_in(found);
  for (const int turn : ledger.thanked) EXPECT_TRUE(turns.contains(turn)) << "turn " << turn << " is lost";
  for (const int turn : turns) {
    const bool expected =
        ledger.thanked.contains(turn) || ledger.uncertain.contains(turn) || turn == ledger.next;
    EXPECT_TRUE(expected) << "turn " << turn << " was taken back or never handed in";
  }
  EXPECT_TRUE(ledger.moving || number_of(found.place) == ledger.place) << number_of(found.place);
  EXPECT_TRUE(found.entry_open);
  ledger = {turns, {}, ledger.next + 1, number_of(found.place), false};
}

TEST(KillStorm, LosesNothingThatWasThankedForIn200Kills) {
  Journey journey;
  journey.start_at_entry();
  Ledger ledger;
  ledger.place = number_of(journey.session().place);
  journey.drop();
  journey.start();  // every child inherits this program at its start screen
  std::mt19937 random(200);
  std::size_t acknowledged = 0;
  int in_the_middle = 0;
  for (int i = 0; i < kKills && !HasFailure(); ++i) {
    const Fate fate{i % 2, std::chrono::milliseconds(random() % kLongestWait)};
    for (const Message& message : run_and_kill(journey, fate, ledger.next)) {
      ledger.note(message);
      acknowledged += message.told == Told::thanked ? 1 : 0;
    }
    const std::size_t known = ledger.thanked.size();
    settle(ledger, journey.on_disk());
    in_the_middle += ledger.thanked.size() == known ? 0 : 1;
  }
  EXPECT_GE(acknowledged, static_cast<std::size_t>(kKills / 2)) << "hardly anybody had a turn";
  RecordProperty("thanked", static_cast<int>(acknowledged));
  RecordProperty("killed_between_disk_and_thanks", in_the_middle);
  fmt::print("{} turns thanked for, {} kills between disk and thank-you\n", acknowledged, in_the_middle);
}

}  // namespace
