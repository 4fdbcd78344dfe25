// The real program in a window, led with real keys and a real pointer. A twin without a window is led the
// same way: it knows where on the screen things are. What counts is what comes to stand in the session file.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <map>

#include "journey.h"
#include "platform/virtual_display.h"
#include "real_program.h"
#include "store/session_file.h"

namespace {
namespace fs = std::filesystem;

using journey::wait_until;

// What a participant types, question by question.
const std::vector<std::string> kAnswers{"Eén vaste begeleider", "Coördinatie én tijd", "Ik bel de wethouder",
                                        "Wie betaalt de bus?", "Financiële steun"};

class InAWindow : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(display_.started()) << "Xvfb is missing";
    ASSERT_TRUE(display_.run("setxkbmap us -variant intl"));
    twin_.start();
    start({});
    twin_.wait(1);
  }

  void start(const std::vector<std::string>& words) {
    program_.start(words);
    ASSERT_TRUE(wait_until([this] {
      return display_.run("xdotool search --name Middagsessie >/dev/null 2>&1");
    })) << program_.said();
    ASSERT_TRUE(program_.wait_until_idle()) << program_.said();
  }

  void hands(const std::string& command) {
    ASSERT_TRUE(program_.runs()) << program_.said();
    ASSERT_TRUE(display_.run("xdotool " + command));
    program_.wait_until_idle();
  }

  // Clicks on what has this name.
  void click(const std::string& name) {
    const ui::Node* node = twin_.stage().sight().find(name);
    ASSERT_NE(node, nullptr) << name;
    const ui::Point at = node->rect.center();
    hands(fmt::format("mousemove {} {} click 1", static_cast<int>(at.x), static_cast<int>(at.y)));
    twin_.press(name);
  }

  // Types on a keyboard of the layout "us, international": letters with accents take two keys.
  void type(const std::string& words) {
    static const std::map<std::string, std::string> kDead{
        {"é", "dead_acute e"}, {"ë", "dead_diaeresis e"}, {"ö", "dead_diaeresis o"}};
    std::string command, plain;
    const auto put_plain = [&] {
      if (!plain.empty()) command += fmt::format(" && xdotool type --delay 5 '{}'", plain);
      plain.clear();
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto dead = kDead.find(words.substr(i, 2));
      if (dead == kDead.end()) {
        plain += words[i];
      } else {
        put_plain();
        command += " && sleep 0.3 && xdotool key --delay 150 " + dead->second;
        ++i;
      }
    }
    put_plain();
    hands(command.substr(std::string(" && xdotool ").size()));
    twin_.type(words);
  }

  void next_question() {
    hands("key ctrl+Return");
    twin_.key(base::KeyCode::enter, {.ctrl = true});
  }

  void open_panel() {
    hands("key F10");
    twin_.key(base::KeyCode::f10);
    type(journey::kCode);
  }

  fs::path file() const {
    std::error_code fault;
    for (fs::directory_iterator it(program_.sessions(), fault), end; !fault && it != end;
         it.increment(fault)) {
      if (it->path().extension() == ".sessie") return it->path();
    }
    return {};
  }

  // Whether this comes to be true of what is on disk.
  bool comes_true(const std::function<bool(const model::Session&)>& wanted) const {
    return wait_until([&] {
      const auto session = store::peek(file());
      return session.ok() && wanted(*session);
    });
  }

  void make_session();
  void lead_to_entry();
  void take_turn();

  VirtualDisplay display_{"1280x720x24"};
  support::TemporaryFolder folder_;
  journey::RealProgram program_{folder_.path()};
  journey::Journey twin_;
};

void InAWindow::make_session() {
  click("start.new");
  type("Noordrand");
  click("new.begin");
  ASSERT_TRUE(comes_true([](const auto& session) { return session.region == "Noordrand"; }))
      << program_.said();
  program_.wait_until_idle();
  open_panel();
  type(journey::kCode);
  ASSERT_TRUE(comes_true([](const auto& session) { return !session.code_hash.empty(); }));
  click("panel.lock");
}

void InAWindow::lead_to_entry() {
  std::string keys = "key --delay 30";
  while (twin_.block().id != "reflectie" || twin_.session().place.page != 2) {
    twin_.key(base::KeyCode::right);
    keys += " Right";
  }
  hands(keys);
  const model::Place wanted = twin_.session().place;
  ASSERT_TRUE(comes_true([&](const auto& session) { return session.place == wanted; }));
  open_panel();
  click("panel.entry.open");
  ASSERT_TRUE(comes_true([](const auto& session) { return session.entry_open; }));
  click("panel.to_entry");
  click("show_entry.yes");
}

void InAWindow::take_turn() {
  click("entry.begin");
  for (const std::string& answer : kAnswers) {
    type(answer);
    next_question();
  }
  click("entry.send");
}

TEST_F(InAWindow, FiveTypedAnswersComeToStandInTheSessionFile) {
  ASSERT_NO_FATAL_FAILURE(make_session());
  ASSERT_NO_FATAL_FAILURE(lead_to_entry());
  ASSERT_NO_FATAL_FAILURE(take_turn());
  ASSERT_TRUE(comes_true([](const auto& session) { return session.answers.size() == kAnswers.size(); }));
  const model::Session session = *store::peek(file());
  for (const model::Answer& answer : session.answers) {
    EXPECT_EQ(answer.text, kAnswers.at(static_cast<std::size_t>(answer.question - 1)));
  }
  // Killed under the thank-you, and opened by its name: the same place, nothing lost.
  const std::string name = file().string();
  EXPECT_EQ(program_.end_by(SIGKILL), 128 + SIGKILL);
  ASSERT_NO_FATAL_FAILURE(start({name}));
  ASSERT_TRUE(wait_until([&] { return program_.holds_a_file(); })) << program_.said();
  EXPECT_EQ(*store::peek(name), session);
  // Told to stop, it ends as it should, and nothing that was typed lies anywhere else.
  program_.wait_until_idle();
  EXPECT_EQ(program_.end_by(SIGTERM), 0) << program_.said();
  EXPECT_EQ(*store::peek(name), session);
  fs::rename(name, folder_ / "bewaard.sessie");
  EXPECT_EQ(journey::all_bytes_in(program_.home()).find("begeleider"), std::string::npos);
}

}  // namespace
