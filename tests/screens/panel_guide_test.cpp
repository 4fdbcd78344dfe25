// The panel's tab to lead the room from.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;
using flow::PanelTab;

flow::State make_guide(model::Place place = support::kWelcome) {
  return make_panel(PanelTab::guide, place);
}

TEST(PanelGuide, SaysWhereTheAfternoonIsAndWhatComes) {
  Afternoon stage(make_guide(support::kThinking));
  for (const char* words : {"Nu: Blok vragen", "1 van 3: Denken", "Straks: Praten", "Neem de tijd."}) {
    EXPECT_TRUE(stage.shows(words)) << words;
  }
}

TEST(PanelGuide, GoesThroughPagesAndBlocks) {
  Afternoon stage(make_guide());
  EXPECT_FALSE(stage.enabled("panel.previous"));
  stage.press("panel.next");
  EXPECT_EQ(stage.session().place, (model::Place{0, 1}));
  stage.press("panel.previous");
  EXPECT_EQ(stage.session().place, (model::Place{0, 0}));
  stage.press("panel.next_block");
  EXPECT_EQ(stage.session().place, (model::Place{1, 0}));
  stage.press("panel.skip_block");
  EXPECT_EQ(stage.session().place, support::kOwnText) << "the block of questions was left out";
}

TEST(PanelGuide, HasNothingAfterTheLastPage) {
  Afternoon stage(make_guide(support::kClosing));
  EXPECT_TRUE(stage.shows("Dit is het laatste blok."));
  for (const char* name : {"panel.next", "panel.next_block", "panel.skip_block"}) {
    EXPECT_FALSE(stage.enabled(name)) << name;
  }
}

TEST(PanelGuide, MarksTheBlockThatKeepsItsTime) {
  EXPECT_TRUE(Afternoon(make_guide(support::kBoard)).shows("Niet inkorten"));
  EXPECT_FALSE(Afternoon(make_guide()).shows("Niet inkorten"));
}

TEST(PanelGuide, GivesTheClockTwoMinutesMoreOrStopsIt) {
  Afternoon stage(make_guide(support::kThinking));
  EXPECT_TRUE(stage.shows("Op schema"));
  stage.press("panel.more_time");
  EXPECT_TRUE(stage.shows("2 minuten achter"));
  stage.press("panel.pause");
  EXPECT_TRUE(stage.running().time.paused);
  EXPECT_TRUE(stage.shows("Klok aan"));
  stage.press("panel.pause");
  EXPECT_FALSE(stage.running().time.paused);
}

TEST(PanelGuide, OpensAndClosesEntry) {
  Afternoon stage(make_guide(support::kTyping));
  EXPECT_TRUE(stage.shows("Invoer is dicht"));
  stage.press("panel.entry.open");
  EXPECT_TRUE(stage.session().entry_open);
  EXPECT_TRUE(stage.shows("Nog geen 5 antwoorden"));
  stage.press("panel.entry.close");
  EXPECT_FALSE(stage.session().entry_open);
  EXPECT_TRUE(stage.shows("0 antwoorden"));
}

TEST(PanelGuide, OpensNoEntryInABlockThatCollectsNothing) {
  Afternoon stage(make_guide(support::kWelcome));
  EXPECT_FALSE(stage.enabled("panel.entry.open"));
  EXPECT_TRUE(stage.shows("In dit blok is er geen invoer."));
}

TEST(PanelGuide, OpensNoEntryAfterTheAnswersWereWiped) {
  flow::State state = make_guide(support::kTyping);
  flow::in_session(state).session.wiped = true;
  Afternoon stage(state);
  EXPECT_FALSE(stage.enabled("panel.entry.open"));
  EXPECT_TRUE(stage.shows("De losse antwoorden zijn gewist."));
}

TEST(PanelGuide, SaysThatTheLastTurnIsStillGoingOn) {
  flow::State state = make_guide(support::kTyping);
  flow::in_session(state).turn = flow::TurnWriting{.last_active = 1000};
  Afternoon stage(state);
  EXPECT_TRUE(stage.shows("De laatste beurt is nog bezig."));
}

TEST(PanelGuide, AsksAboutTheProjectorBeforeTheEntryScreenShows) {
  Afternoon stage(make_guide(support::kTyping));
  stage.press("panel.to_entry");
  EXPECT_TRUE(stage.shows("Staat de projector op zwart of uit?"));
  stage.press("show_entry.no");
  EXPECT_EQ(stage.running().display, flow::Display::room);
  stage.press("panel.to_entry");
  stage.press("show_entry.yes");
  EXPECT_EQ(stage.running().display, flow::Display::entry);
  EXPECT_FALSE(stage.has("panel.lock")) << "the panel is locked for whoever types next";
}

TEST(PanelGuide, GoesBackToTheWallWithoutAQuestion) {
  flow::State state = make_guide(support::kTyping);
  flow::in_session(state).display = flow::Display::entry;
  Afternoon stage(state);
  stage.press("panel.to_room");
  EXPECT_EQ(stage.running().display, flow::Display::room);
}

TEST(PanelGuide, BlanksAndFreezesTheWallAndSaysHowToUndoIt) {
  Afternoon stage(make_guide());
  stage.press("panel.blank");
  EXPECT_TRUE(stage.running().blank);
  EXPECT_TRUE(stage.shows("Zwart uit (B)"));
  stage.press("panel.blank");
  EXPECT_FALSE(stage.running().blank);
  stage.press("panel.freeze");
  EXPECT_TRUE(stage.running().frozen.has_value());
  EXPECT_TRUE(stage.shows("Ontdooi (F)"));
}

TEST(PanelGuide, LeavesTheKeysOfTheWallToTheWall) {
  Afternoon stage(make_guide());
  stage.key(KeyCode::right);
  EXPECT_EQ(stage.session().place, (model::Place{0, 1}));
  stage.key(KeyCode::b);
  EXPECT_TRUE(stage.running().blank);
  stage.key(KeyCode::p);
  EXPECT_TRUE(stage.running().time.paused);
}

TEST(PanelGuide, WarnsThatFewPeopleCannotBeAnonymous) {
  flow::State state = make_guide();
  flow::in_session(state).session.people = 3;
  EXPECT_TRUE(Afternoon(state).shows("Er zijn maar 3 deelnemers. Antwoorden zijn dan snel herkenbaar."));
}

TEST(Panel, KeepsTheWallSafeFromEveryTab) {
  for (const auto tab :
       {PanelTab::guide, PanelTab::screening, PanelTab::words, PanelTab::plan, PanelTab::save}) {
    Afternoon stage(make_panel(tab));
    stage.key(KeyCode::b);
    EXPECT_TRUE(stage.running().blank) << static_cast<int>(tab);
    stage.key(KeyCode::f10);
    EXPECT_FALSE(stage.has("panel.lock")) << static_cast<int>(tab);
  }
}

TEST(Panel, DoesNotTurnPagesFromATabThatIsAboutSomethingElse) {
  for (const auto tab : {PanelTab::screening, PanelTab::words, PanelTab::plan, PanelTab::save}) {
    Afternoon stage(make_panel(tab));
    for (const auto key : {KeyCode::right, KeyCode::left, KeyCode::page_down}) stage.key(key);
    stage.type(" ");
    EXPECT_EQ(stage.session().place, support::kWelcome) << static_cast<int>(tab);
  }
}

TEST(Panel, ChangesTabsAndLocksItself) {
  Afternoon stage(make_guide());
  const std::vector<std::pair<const char*, const char*>> tabs = {
      {"panel.tab.screening", "screening.list.waiting"},
      {"panel.tab.words", "panel.tab.words"},
      {"panel.tab.plan", "plan.add"},
      {"panel.tab.save", "save.folder"},
      {"panel.tab.guide", "panel.next"}};
  for (const auto& [tab, what] : tabs) {
    stage.press(tab);
    EXPECT_EQ(stage.value(tab), "on");
    EXPECT_TRUE(stage.has(what)) << tab;
  }
  stage.press("panel.lock");
  EXPECT_FALSE(stage.has("panel.lock"));
}

TEST(Panel, SaysWhenTheDiskRefusesAndTriesAgain) {
  Afternoon stage(make_guide());
  EXPECT_TRUE(stage.shows("Alles is bewaard"));
  stage.world.refuses_saving = base::ErrorCode::disk_full;
  stage.press("panel.next");
  EXPECT_TRUE(stage.shows("Bewaren lukt niet. De schijf is vol."));
  EXPECT_FALSE(stage.shows("Alles is bewaard"));
  stage.world.refuses_saving.reset();
  stage.press("panel.save.retry");
  EXPECT_FALSE(stage.shows("Bewaren lukt niet."));
  EXPECT_TRUE(stage.shows("Alles is bewaard"));
}

}  // namespace
}  // namespace afternoon
