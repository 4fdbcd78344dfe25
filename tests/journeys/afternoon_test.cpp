// A whole afternoon for twelve people, from the start screen to the last wipe: once in peace, once with the
// program crashing between any two people and any two scenes.
#include <gtest/gtest.h>

#include <algorithm>

#include "scenes.h"

namespace {

using journey::Journey;
using journey::Scenes;
using journey::texts_of;
using model::Screening;

const std::vector<std::string> kBlocks{"welkom",   "vraag",        "opdracht",  "rol",
                                       "enschede", "burgum",       "adviezen",  "reflectie",
                                       "povo",     "uitwisseling", "afsluiting"};

std::vector<std::string> expected_texts() {
  std::vector<std::string> texts = texts_of(journey::twelve_turns());
  std::replace(texts.begin(), texts.end(), std::string(journey::kNamed), std::string(journey::kCovered));
  std::sort(texts.begin(), texts.end());
  return texts;
}

// What must be true of the session when everything was said and agreed.
void expect_all_of_it(const model::Session& session) {
  EXPECT_EQ(texts_of(session), expected_texts());
  EXPECT_EQ(texts_of(session, Screening::hidden), std::vector<std::string>{journey::kHidden});
  EXPECT_EQ(texts_of(session, Screening::shown).size(), expected_texts().size() - 1);
  EXPECT_EQ(session.own_texts.at("povo/0"), journey::kOwnWords);
  ASSERT_EQ(session.plan.size(), 2u);
  EXPECT_FALSE(model::is_open_point(session.plan[0]));
  EXPECT_TRUE(model::is_open_point(session.plan[1]));
  EXPECT_FALSE(session.entry_open || session.wiped);
}

void expect_documents(const std::filesystem::path& folder) {
  const std::string bytes = journey::all_bytes_in(folder);
  for (const char* there : {"Gedachte 11", "Gedachte 125", "Drie middagen meelopen", "Elke maand samen eten",
                            "Een avond met tolk"}) {
    EXPECT_NE(bytes.find(there), std::string::npos) << there;
  }
  EXPECT_EQ(bytes.find("Sanne"), std::string::npos);
  EXPECT_EQ(bytes.find(journey::kHidden), std::string::npos);
}

void expect_wiped(Journey& journey) {
  EXPECT_EQ(journey.block().id, "afsluiting");
  EXPECT_TRUE(journey.session().wiped && journey.session().answers.empty());
  EXPECT_EQ(journey.session().plan.size(), 2u);
  EXPECT_EQ(journey.session().figures.given, (std::vector{14, 12, 11, 12, 12}));
  EXPECT_EQ(journey.session().figures.shown, (std::vector{13, 12, 11, 12, 12}));
}

TEST(Afternoon, OfTwelvePeopleComesHomeWithItsDocumentsAndThenForgets) {
  Journey journey;
  journey.start();
  Scenes scenes(journey, [] {});
  scenes.play_all();
  EXPECT_EQ(scenes.blocks(), kBlocks);
  expect_all_of_it(journey.session());
  EXPECT_EQ(journey.on_disk(), journey.session());
  expect_documents(journey.documents());
  scenes.wipe_and_leave();
  EXPECT_TRUE(journey.has("start.resume")) << "back at the start";
  EXPECT_EQ(journey::all_bytes_in(journey.sessions()).find("Gedachte"), std::string::npos);
  journey.press("start.resume");
  expect_wiped(journey);
  scenes.save_documents();
  expect_documents(journey.documents());  // the summary of before is still there
  std::filesystem::remove_all(journey.documents());
  scenes.save_documents();
  EXPECT_EQ(journey::all_bytes_in(journey.documents()).find("Gedachte"), std::string::npos);
  EXPECT_NE(journey::all_bytes_in(journey.documents()).find("Elke maand samen eten"), std::string::npos);
}

TEST(Afternoon, SurvivesACrashBetweenAnyTwoPeopleAndAnyTwoScenes) {
  Journey journey;
  journey.start();
  int crashes = 0;
  Scenes scenes(journey, [&] {
    const model::Session before = journey.session();
    journey.crash_and_resume();
    ++crashes;
    EXPECT_EQ(journey.session(), before) << "after crash " << crashes;
    EXPECT_EQ(journey.running().display, flow::Display::room) << "the wall comes back without private text";
  });
  scenes.play_all();
  EXPECT_GE(crashes, 20);
  EXPECT_EQ(scenes.blocks(), kBlocks);
  expect_all_of_it(journey.session());
  expect_documents(journey.documents());
}

TEST(Afternoon, OfOneHourSkipsWhatThatVersionLeavesOut) {
  Journey journey;
  journey.start();
  journey.make_session(60);
  journey.choose_code();
  std::vector<std::string> blocks{journey.block().id};
  for (model::Place before{9, 9}; before != journey.session().place;) {
    before = journey.session().place;
    journey.key(base::KeyCode::right);
    if (journey.block().id != blocks.back()) blocks.push_back(journey.block().id);
  }
  std::vector<std::string> wanted = kBlocks;
  std::erase(wanted, "enschede");
  std::erase(wanted, "povo");
  EXPECT_EQ(blocks, wanted);
}

TEST(Afternoon, ShowsNothingThatWasNotScreened) {
  Journey journey;
  journey.start_at_entry();
  Scenes scenes(journey, [] {});
  std::vector<journey::Turn> turns = journey::twelve_turns();
  turns.resize(3);
  scenes.take_turns(turns);
  EXPECT_EQ(journey.read_wall().find("Gedachte"), std::string::npos) << "while entry is open";
  scenes.close_entry();
  journey.lead_to("uitwisseling");
  EXPECT_EQ(journey.read_wall().find("Gedachte"), std::string::npos) << "on the board";
  scenes.save_documents();
  const std::string bytes = journey::all_bytes_in(journey.documents());
  EXPECT_NE(bytes.find("Noordrand"), std::string::npos);
  for (const std::string& text : texts_of(journey.session())) {
    EXPECT_EQ(bytes.find(text), std::string::npos) << text;
  }
}

}  // namespace
