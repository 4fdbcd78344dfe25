// A disk that is full or fails while people hand in: the text stays on the screen and the next try succeeds.
#include <gtest/gtest.h>

#include <filesystem>

#include "journey.h"
#include "store/lying_disk.h"

namespace {

using journey::Journey;
using journey::texts_of;
using journey::Turn;
using lying::Deed;
using Texts = std::vector<std::string>;

const Turn kTurn{{"Korte lijnen"}, {}, {}, {}, {"Tijd"}};

// The disk lies from before the session file is opened.
class FailingDisk : public testing::Test {
 protected:
  void SetUp() override { journey_.start_at_entry(); }

  void expect_refused(const std::string& told) {
    EXPECT_TRUE(journey_.shows(told)) << journey_.stage().sight().text_on_screen();
    EXPECT_TRUE(journey_.shows("Je antwoord staat nog op het scherm."));
    EXPECT_TRUE(journey_.shows("Korte lijnen") && journey_.shows("Tijd"));
  }

  lying::LyingDisk disk_;
  Journey journey_;
};

TEST_F(FailingDisk, ThatIsFullKeepsTheTextOnTheScreen) {
  journey_.answer(kTurn);
  disk_.fail({Deed::write, SQLITE_FULL, 0, true});
  journey_.press("entry.send");
  expect_refused("De schijf is vol.");
  journey_.press("unsaved.retry");
  expect_refused("De schijf is vol.");
  disk_.recover();
  EXPECT_EQ(texts_of(journey_.on_disk()), Texts{});
  journey_.press("unsaved.retry");
  EXPECT_TRUE(journey_.shows("Bedankt. Je antwoorden zijn bewaard."));
  EXPECT_EQ(texts_of(journey_.on_disk()), (Texts{"Korte lijnen", "Tijd"}));
}

// Whichever operation of the write fails, once: either the person is told and the next try succeeds, or it
// was the emptying of the journal, which is repeated in silence. The person is thanked when it is on disk.
TEST_F(FailingDisk, ThatFailsAtAnyMomentOfTheWriteLosesNothing) {
  int refused = 0;
  std::size_t answers = 0;
  for (const auto& [deed, code] : {std::pair{Deed::write, SQLITE_IOERR_WRITE},
                                   {Deed::sync, SQLITE_IOERR_FSYNC},
                                   {Deed::read, SQLITE_IOERR_READ},
                                   {Deed::open, SQLITE_CANTOPEN}}) {
    for (int moment = 0; moment < 6; ++moment) {
      journey_.answer(kTurn);
      disk_.fail({deed, code, moment, false});
      journey_.press("entry.send");
      disk_.recover();
      if (journey_.has("unsaved.retry")) {
        ++refused;
        expect_refused("Lezen of bewaren lukt niet.");
        journey_.press("unsaved.retry");
      }
      answers += 2;
      EXPECT_TRUE(journey_.has("thanks.done"));
      EXPECT_EQ(journey_.on_disk().answers.size(), answers);
      journey_.press("thanks.done");
    }
  }
  EXPECT_GE(refused, 8);
}

TEST_F(FailingDisk, LeavesNothingOfAPersonWhoGivesUp) {
  journey_.answer(kTurn);
  disk_.fail({Deed::sync, SQLITE_IOERR_FSYNC, 0, true});
  journey_.press("entry.send");
  journey_.press("unsaved.stop");
  journey_.press("stop.yes");
  EXPECT_FALSE(journey_.shows("Korte lijnen"));
  disk_.recover();
  journey_.take_turn({{"De volgende"}, {}, {}, {}, {}});
  EXPECT_EQ(texts_of(journey_.on_disk()), Texts{"De volgende"});
  journey_.drop();
  EXPECT_EQ(journey::all_bytes_in(journey_.sessions()).find("Korte lijnen"), std::string::npos);
}

TEST_F(FailingDisk, ThatCrashesAfterwardsKeepsWhatWasThankedFor) {
  journey_.take_turn({{"Al bedankt"}, {}, {}, {}, {}});
  journey_.answer(kTurn);
  disk_.fail({Deed::write, SQLITE_FULL, 3, true});
  journey_.press("entry.send");
  expect_refused("De schijf is vol.");
  journey_.drop();
  disk_.recover();
  journey_.crash_and_resume();
  EXPECT_EQ(texts_of(journey_.session()), Texts{"Al bedankt"});
  EXPECT_EQ(journey_.block().id, "reflectie");
}

TEST_F(FailingDisk, IsToldToTheFacilitatorAndRepeated) {
  journey_.turn_to(flow::Display::room);
  disk_.fail({Deed::write, SQLITE_FULL, 0, true});
  journey_.key(base::KeyCode::right);
  EXPECT_FALSE(journey_.shows("schijf")) << "an error never reaches the wall";
  journey_.open_panel();
  EXPECT_TRUE(journey_.shows("De schijf is vol."));
  disk_.recover();
  journey_.press("panel.save.retry");
  EXPECT_TRUE(journey_.shows("Alles is bewaard"));
  EXPECT_EQ(journey_.on_disk().place, journey_.session().place);
}

TEST_F(FailingDisk, ThatLosesTheFileSaysSoAndGoesOnWhenItIsBack) {
  const std::filesystem::path file = journey_.session_file(), aside = file.string() + ".weg";
  journey_.answer(kTurn);
  std::filesystem::rename(file, aside);
  journey_.press("entry.send");
  expect_refused("Het sessiebestand is verplaatst of veranderd.");
  std::filesystem::rename(aside, file);
  journey_.press("unsaved.retry");
  EXPECT_TRUE(journey_.has("thanks.done"));
  EXPECT_EQ(texts_of(journey_.on_disk()), (Texts{"Korte lijnen", "Tijd"}));
}

}  // namespace
