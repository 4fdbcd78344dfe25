// Sessions that are not the usual one: practice, other formats, and one that is open already.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>

#include "journey.h"
#include "support/written_format.h"

namespace {

using journey::Journey;
using journey::texts_of;
using journey::Turn;

TEST(Practice, LeadsFromSampleAnswersToTheBoard) {
  Journey journey;
  journey.start();
  journey.press("start.practice");
  EXPECT_TRUE(journey.session().practice);
  const std::size_t samples = journey.session().answers.size();
  EXPECT_GE(samples, 50u);
  journey.choose_code();
  journey.lead_to("vragen", 1);
  journey.open_entry();
  journey.take_turn({{"Zelf geoefend"}, {}, {}, {}, {}});
  journey.close_entry();
  journey.show_room();
  journey.open_panel();
  journey.press("panel.tab.screening");
  journey.press("screening.show_all");
  journey.close_panel();
  journey.lead_to("bord");
  EXPECT_NE(journey.read_wall().find("Zelf geoefend"), std::string::npos);
  EXPECT_EQ(journey.on_disk().answers.size(), samples + 1);
}

TEST(Practice, ComesBackAfterACrash) {
  Journey journey;
  journey.start();
  journey.press("start.practice");
  const model::Session before = journey.session();
  journey.crash_and_resume();
  EXPECT_EQ(journey.session(), before);
}

// A format of one's own beside the sessions, with so many questions.
class OwnFormat : public testing::TestWithParam<int> {
 protected:
  Turn make_turn() const {
    Turn turn;
    for (int i = 1; i <= GetParam(); ++i) turn.push_back({fmt::format("Antwoord op {}", i)});
    return turn;
  }
};

TEST_P(OwnFormat, RunsFromTheStartScreenToTheDocuments) {
  Journey journey;
  std::ofstream(journey.sessions() / "eigen.toml") << support::write_format(GetParam());
  journey.start();
  journey.make_session(60, 1);
  EXPECT_EQ(journey.running().format.id, "eigen");
  journey.choose_code();
  journey.lead_to("vragen");
  journey.open_entry();
  journey.take_turn(make_turn());
  journey.crash_and_resume();
  EXPECT_EQ(texts_of(journey.session()), texts_of(std::vector<Turn>{make_turn()}));
  journey.close_entry();
  journey.open_panel();
  journey.press("panel.tab.screening");
  journey.press("screening.show_all");
  journey.press("panel.tab.save");
  journey.press("save.documents");
  for (int i = 1; i <= GetParam(); ++i) {
    EXPECT_NE(journey::all_bytes_in(journey.documents()).find(fmt::format("Antwoord op {}", i)),
              std::string::npos);
  }
}

INSTANTIATE_TEST_SUITE_P(Questions, OwnFormat, testing::Values(3, 7));

TEST(OwnFormat, WithAFaultIsToldAtTheStartWithItsPlace) {
  Journey journey;
  std::ofstream(journey.sessions() / "stuk.toml") << "id = 1\n";
  journey.start();
  EXPECT_TRUE(journey.shows("stuk.toml:1:")) << journey.stage().sight().text_on_screen();
  journey.press("problem.ok");
  journey.make_session();
  EXPECT_TRUE(flow::is_in_session(journey.stage().state())) << "the shipped format still works";
}

// ---- two programs
// ------------------------------------------------------------------------------------------------------------

// Somebody starts the app twice, on one laptop.
class SecondProgram : public testing::Test {
 protected:
  void SetUp() override {
    first_.start();
    first_.make_session();
    auto stage = app::Rehearsal::start(
        {{SOURCE_DIR "/sessions", first_.sessions(), BINARY_DIR "/lexicon", first_.documents()},
         disk_,
         clock_,
         random_},
        {1280, 720});
    ASSERT_TRUE(stage.ok());
    second_ = std::move(stage).value();
  }

  Journey first_;
  base::SystemDisk disk_;
  app::StageClock clock_{journey::kToday};
  base::SystemRandom random_;
  std::unique_ptr<app::Rehearsal> second_;
};

TEST_F(SecondProgram, IsToldThatTheSessionIsOpen) {
  ASSERT_TRUE(second_->press("start.resume").ok());
  EXPECT_TRUE(second_->sight().shows("Deze sessie is al open. De app draait al op deze computer."));
  EXPECT_FALSE(flow::is_in_session(second_->state()));
  ASSERT_TRUE(second_->press("problem.ok").ok());
  EXPECT_NE(second_->sight().find("start.resume"), nullptr);
}

TEST_F(SecondProgram, LeavesTheFirstAlone) {
  ASSERT_TRUE(second_->press("start.resume").ok());
  first_.lead_to("vraag");
  EXPECT_EQ(first_.on_disk(), first_.session());
  EXPECT_FALSE(first_.running().save_problem.has_value());
}

TEST_F(SecondProgram, MayGoOnOnceTheFirstIsGone) {
  first_.lead_to("vraag");
  const model::Session before = first_.session();
  first_.drop();
  ASSERT_TRUE(second_->press("start.resume").ok());
  ASSERT_TRUE(flow::is_in_session(second_->state()));
  EXPECT_EQ(flow::in_session(second_->state()).session, before);
}

}  // namespace
