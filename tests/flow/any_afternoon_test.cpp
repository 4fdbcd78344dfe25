// Whatever happens in whatever order: nothing that was thanked for is lost, nothing unscreened is on the
// wall, nothing moves with one person. Random afternoons, every rule checked after everything that happens.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "flow/any_player.h"
#include "flow/places.h"

namespace {

using afternoon::Afternoon;
using afternoon::AnyPlayer;
using model::Screening;

using Marks = std::set<std::string>;

template <class Wanted>
Marks marks(const std::vector<model::Answer>& answers, Wanted wanted) {
  Marks found;
  for (const model::Answer& answer : answers) {
    if (wanted(answer)) found.insert(AnyPlayer::mark_of(answer.text));
  }
  return found;
}

Marks all_marks(const std::vector<model::Answer>& answers) {
  return marks(answers, [](const model::Answer&) { return true; });
}

Marks marks_with(const model::Session& session, Screening screening) {
  return marks(session.answers, [&](const model::Answer& answer) { return answer.screening == screening; });
}

Marks released(const model::Session& session) {
  return marks(session.answers,
               [](const model::Answer& answer) { return answer.screening != Screening::unreleased; });
}

bool holds(const Marks& all, const Marks& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

Marks difference(const Marks& all, const Marks& without) {
  Marks rest;
  std::set_difference(all.begin(), all.end(), without.begin(), without.end(),
                      std::inserter(rest, rest.end()));
  return rest;
}

// The marks in every text of the view, wherever it stands.
Marks marks_on(const flow::RoomView& view) {
  std::string words = view.slide.title + view.slide.lead + view.slide.sentence + view.slide.source +
                      view.step_title + view.instruction + view.own_text + view.region;
  std::vector<flow::ThemeView> themes{view.board.loose};
  for (const auto& panel : view.board.panels) {
    themes.insert(themes.end(), panel.themes.begin(), panel.themes.end());
  }
  for (const auto& theme : themes) {
    for (const auto& lane : theme.lanes) {
      for (const flow::CardView& card : lane.cards) words += card.words;
    }
  }
  if (view.board.why) words += view.board.why->why + view.board.why->why_lane;
  for (const auto& list : {view.slide.points, view.slide.highlights, view.questions, view.contact}) {
    for (const std::string& line : list) words += line;
  }
  for (const auto& action : view.plan) words += action.goal + action.action + action.owner + action.sign;
  Marks found;
  for (std::size_t at = words.find('<'); at != std::string::npos; at = words.find('<', at + 1)) {
    found.insert(words.substr(at, words.find('>', at) + 1 - at));
  }
  return found;
}

template <class T>
bool is_turn(const flow::InSession& running) {
  return std::holds_alternative<T>(running.turn);
}

bool is_in_turn(const flow::InSession& running) {
  return !is_turn<flow::TurnClosed>(running) && !is_turn<flow::TurnWaiting>(running);
}

// Looks at the afternoon before and after everything that happens.
class Watcher {
 public:
  explicit Watcher(const AnyPlayer& player) : player_(player) { remember(); }

  void look() {
    check_disk();
    check_session();
    check_turn();
    check_wall();
    check_facilitator();
    remember();
  }

 private:
  const flow::InSession& running() const { return player_.room().running(); }
  const model::Session& session() const { return running().session; }

  void remember() {
    before_ = running();
    number_ = flow::answers_in_fives(running());
    restarts_forget();
  }

  void restarts_forget() {
    if (player_.restarted() || session().wiped) ended_since_move_ = 0;
  }

  // Another session is no loss.
  bool is_another_session() const {
    return player_.restarted() && player_.room().count<flow::FindSessions>() == 1;
  }

  void check_disk() {
    const Afternoon& room = player_.room();
    if (!room.waiting().empty()) {
      EXPECT_EQ(room.waiting().back().session, session()) << "what waits is what there is";
      EXPECT_EQ(room.waiting().back().revision, running().revision);
    } else if (running().saved_revision == running().revision) {
      EXPECT_EQ(room.on_disk(), session());
    } else {
      EXPECT_TRUE(player_.restarted() || running().save_problem);
    }
    for (std::size_t i = 1; i < room.waiting().size(); ++i) {
      EXPECT_LT(room.waiting()[i - 1].revision, room.waiting()[i].revision);
    }
    EXPECT_LE(running().saved_revision, running().revision);
  }

  void check_session() {
    std::vector<model::Answer> sorted = session().answers;
    model::sort_answers(sorted);
    EXPECT_EQ(session().answers, sorted);
    EXPECT_EQ(all_marks(session().answers).size(), session().answers.size()) << "nothing comes twice";
    check_board();
    const auto places = flow::list_places(running().format, session().version_minutes);
    EXPECT_TRUE(std::binary_search(places.begin(), places.end(), session().place));
    if (session().wiped) {
      EXPECT_TRUE(session().answers.empty());
      EXPECT_TRUE(is_turn<flow::TurnClosed>(running()));
    }
    const double wake = flow::seconds_to_wake(player_.room().state());
    EXPECT_TRUE(wake >= 0 && wake <= 3600) << wake;
  }

  // Each answer on the board is there, is shown, and stands in the theme that has its mark.
  void check_board() {
    EXPECT_EQ(model::find_mismatch(running().format, session()), std::nullopt);
    for (const model::Answer& answer : session().answers) {
      const int theme = model::placement_of(session().board, answer.key).theme;
      if (theme == model::kLoose) continue;
      EXPECT_EQ(model::find_theme(session().board, theme)->label, AnyPlayer::mark_of(answer.text));
    }
  }

  // thanked_: every answer a person was thanked for and did not take back.
  void check_turn() {
    if (session().wiped || is_another_session()) thanked_.clear();
    if (const auto* thanked = std::get_if<flow::TurnThanked>(&running().turn)) {
      thanked_.merge(all_marks(thanked->answers));
    }
    if (const auto* back = std::get_if<flow::TurnTakingBack>(&running().turn)) {
      thanked_ = difference(thanked_, all_marks(back->answers));
    }
    EXPECT_TRUE(holds(all_marks(session().answers), thanked_));
    if (!session().wiped) {
      EXPECT_TRUE(holds(all_marks(player_.room().on_disk().answers), thanked_));
    }
    if (is_turn<flow::TurnThanked>(running()) && is_turn<flow::TurnSaving>(before_)) {
      EXPECT_GT(running().saved_revision, before_.saved_revision) << "no thank-you before the disk";
    }
    EXPECT_EQ(is_turn<flow::TurnClosed>(running()), !session().entry_open && !is_in_turn(running()));
    check_forgotten();
  }

  void check_forgotten() {
    const std::size_t forgotten = player_.room().count<flow::ForgetDraft>();
    if (!player_.restarted() && is_in_turn(before_) && !is_in_turn(running())) {
      EXPECT_GT(forgotten, forgotten_) << "a turn that ends is forgotten";
    }
    forgotten_ = forgotten;
  }

  void check_wall() {
    const flow::RoomView view = player_.room().wall();
    const Marks shown = marks_with(session(), Screening::shown);
    if (!running().frozen || !before_.frozen) may_be_on_wall_ = shown;
    if (session().wiped) may_be_on_wall_.clear();
    EXPECT_TRUE(holds(may_be_on_wall_, marks_on(view)));
    const int number = flow::answers_in_fives(running());
    EXPECT_EQ(number % 5, 0);
    EXPECT_LE(number, static_cast<int>(session().answers.size()));
    const bool turn_ended = is_turn<flow::TurnThanked>(before_) && !is_in_turn(running());
    if (turn_ended && !player_.restarted()) ++ended_since_move_;
    const bool went_on = !player_.restarted() && session().entry_open && before_.session.entry_open;
    if (number != number_ && went_on) {
      EXPECT_GE(ended_since_move_, flow::kBatchTurns);
    }
    if (number != number_ || is_turn<flow::TurnClosed>(running())) ended_since_move_ = 0;
  }

  // The lists of the facilitator grow by the turns of a handful of people at once, or when entry is closed.
  void check_facilitator() {
    if (session().wiped) return;
    const Marks now = released(session()), then = released(before_.session);
    if (!player_.restarted()) {
      EXPECT_TRUE(holds(now, then));
    }
    const Marks fresh = difference(now, then);
    if (fresh.empty() || is_turn<flow::TurnClosed>(running()) || player_.restarted()) return;
    std::set<int> turns;
    for (const std::string& mark : fresh) turns.insert(player_.turn_of(mark));
    EXPECT_GE(turns.size(), static_cast<std::size_t>(flow::kBatchTurns));
    EXPECT_GE(fresh.size(), flow::kBatchAnswers);
    if (is_turn<flow::TurnThanked>(running())) {
      const Marks own = all_marks(std::get<flow::TurnThanked>(running().turn).answers);
      EXPECT_EQ(difference(own, now), own);
    }
  }

  const AnyPlayer& player_;
  flow::InSession before_;
  int number_ = 0;
  int ended_since_move_ = 0;
  std::size_t forgotten_ = 0;
  Marks thanked_;
  Marks may_be_on_wall_;
};

// How often the afternoons came where something can go wrong.
struct Visits {
  std::set<std::size_t> turns;  // kinds of flow::Turn
  int batches = 0;
  int taken_back = 0;
  int wiped = 0;
};

void note(Visits& visits, const AnyPlayer& player, const model::Session& before) {
  const flow::InSession& running = player.room().running();
  visits.turns.insert(running.turn.index());
  if (player.restarted()) return;
  if (running.session.wiped && !before.wiped) ++visits.wiped;
  if (is_turn<flow::TurnTakingBack>(running)) ++visits.taken_back;
  if (running.session.entry_open && released(running.session).size() > released(before).size())
    ++visits.batches;
}

class AnyAfternoon : public testing::TestWithParam<int> {};

TEST_P(AnyAfternoon, LosesNothingAndShowsNothingUnscreened) {
  AnyPlayer player(static_cast<std::uint64_t>(GetParam()));
  Watcher watcher(player);
  for (int i = 0; i < 2000 && !HasFailure(); ++i) {
    player.play();
    watcher.look();
    if (HasFailure()) ADD_FAILURE() << "after " << i << " things that happened";
  }
}

TEST(AnyAfternoons, ComeWhereSomethingCanGoWrong) {
  AnyPlayer player(99);
  Visits visits;
  for (int i = 0; i < 10000; ++i) {
    const model::Session before = player.room().session();
    player.play();
    note(visits, player, before);
  }
  EXPECT_EQ(visits.turns.size(), std::variant_size_v<flow::Turn>);
  EXPECT_GE(visits.batches, 3);
  EXPECT_GE(visits.taken_back, 10);
  EXPECT_GE(visits.wiped, 2);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyAfternoon, testing::Range(1, 17));

}  // namespace
