// The room screen: what every layout shows, the keys that lead it, and what must never be on the wall.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;
using model::Layout;

flow::State own_words(const std::string& words) {
  flow::State state = make_state(support::kOwnText);
  flow::in_session(state).session.own_texts["povo/0"] = words;
  return state;
}

TEST(Room, GoesOnAndBackWithEveryKeyThatMayBeUsedForIt) {
  Afternoon stage(make_state());
  const auto place = [&] { return stage.session().place; };
  stage.key(KeyCode::right);
  EXPECT_EQ(place(), (model::Place{0, 1}));
  stage.key(KeyCode::page_down);
  EXPECT_EQ(place(), (model::Place{1, 0}));
  stage.type(" ");
  EXPECT_EQ(place(), (model::Place{1, 1}));
  stage.key(KeyCode::left);
  EXPECT_EQ(place(), (model::Place{1, 0}));
  stage.key(KeyCode::page_up);
  EXPECT_EQ(place(), (model::Place{0, 1}));
}

TEST(Room, GoesOnAndBackByHand) {
  Afternoon stage(make_state());
  stage.press("room.next");
  EXPECT_EQ(stage.session().place, (model::Place{0, 1}));
  stage.press("room.previous");
  EXPECT_EQ(stage.session().place, (model::Place{0, 0}));
}

TEST(Room, IsBlackAfterBAndBackAfterTheNext) {
  Afternoon stage(make_state());
  ASSERT_TRUE(stage.shows("Twente"));
  stage.key(KeyCode::b);
  EXPECT_EQ(stage.text(), "");
  stage.key(KeyCode::right);
  EXPECT_EQ(stage.text(), "") << "it stays black while the afternoon goes on";
  stage.key(KeyCode::b);
  EXPECT_TRUE(stage.shows("Programma"));
}

TEST(Room, StandsStillAfterFWhileTheAfternoonGoesOn) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f);
  const std::string before = stage.text();
  stage.key(KeyCode::right);
  EXPECT_EQ(stage.text(), before);
  stage.key(KeyCode::f);
  EXPECT_NE(stage.text(), before);
}

TEST(Room, StopsItsClockWithP) {
  Afternoon stage(make_state(support::kThinking));
  stage.key(KeyCode::p);
  const std::string before = stage.text();
  stage.wait(30);
  EXPECT_EQ(stage.text(), before);
  stage.key(KeyCode::p);
  stage.wait(30);
  EXPECT_NE(stage.text(), before);
}

TEST(Room, TellsTheTimeLeftInWordsOnTheStepCard) {
  Afternoon stage(make_state(support::kThinking));
  EXPECT_TRUE(stage.shows("Nog 4 minuten"));
  stage.wait(4 * 60 + 5);
  EXPECT_TRUE(stage.shows("De tijd is om"));
  stage.wait(120);
  EXPECT_TRUE(stage.shows("2 minuten over tijd"));
}

TEST(Room, AsksForTheCodeWithF10) {
  Afternoon stage(make_state());
  stage.key(KeyCode::f10);
  EXPECT_TRUE(stage.has("code.1"));
}

TEST(Room, WelcomesWithRegionDateAndGuides) {
  Afternoon stage(make_state());
  for (const char* words : {"Welkom", "Twente", "donderdag 12 maart 2026", "Gids een", "presentator"}) {
    EXPECT_TRUE(stage.shows(words)) << words;
  }
}

TEST(Room, KeepsEveryGuideWhenTheirRolesDoNotFit) {
  flow::State state = make_state();
  auto& guides = flow::in_session(state).session.guides;
  guides.clear();
  for (int i = 0; i < 8; ++i) guides.push_back({"Gids nummer " + std::to_string(i), "projectleider"});
  Afternoon stage(state);
  for (int i = 0; i < 8; ++i) EXPECT_TRUE(stage.shows("Gids nummer " + std::to_string(i)));
  EXPECT_FALSE(stage.shows("projectleider"));
}

TEST(Room, ShowsWhatALayoutIsMadeOf) {
  struct Case {
    Layout layout;
    std::vector<const char*> words;
  };
  const std::vector<Case> cases = {
      {Layout::statement, {"Onze opdracht", "Een punt", "Nog een punt"}},
      {Layout::bullets, {"Onze opdracht", "Een punt", "Nog een punt"}},
      {Layout::cards, {"Onze opdracht", "Initiatief", "Je meldt wat niet goed gaat."}},
      {Layout::sentence, {"Maak de zin af, hardop", "Voor ons betekent dit dat ...", "Een punt"}},
      {Layout::own_text, {"Onze opdracht"}},
      {Layout::questions, {"Waarover ben je tevreden?", "Wat is ingewikkeld?", "Denken", "Nog 4 minuten"}},
      {Layout::waiting, {"Wat gaat goed?", "Denken", "Denken: wat we nu doen"}},
      {Layout::board, {"Wat werkt", "Waar het schuurt", "Er zijn nog geen antwoorden."}},
      {Layout::plan, {"Regionaal actieplan", "Er zijn nog geen acties."}},
      {Layout::closing, {"Er zijn nog geen acties.", "Eerste check", "Vragen? Bel de helpdesk."}}};
  for (const Case& each : cases) {
    Afternoon stage(make_slide(each.layout, false));
    for (const char* words : each.words) {
      EXPECT_TRUE(stage.shows(words)) << words << " on layout " << static_cast<int>(each.layout);
    }
  }
}

// Everything that turning all sheets with Down shows.
std::string read_all_sheets(Afternoon& stage) {
  std::string all = stage.text();
  for (std::size_t turned = 0; stage.draft.room.sheet + 1 < stage.draft.room.sheets && turned < 99;
       ++turned) {
    stage.key(KeyCode::down);
    all += stage.text();
  }
  return all;
}

TEST(Room, HasEveryPointOfASlideThatIsTooLongOnOneOfItsSheets) {
  for (const Layout layout : {Layout::bullets, Layout::sentence, Layout::statement}) {
    flow::State state = make_slide(layout, false);
    auto& points = flow::in_session(state).format.blocks[0].slides[0].points;
    points.clear();
    for (int i = 0; i < 24; ++i) points.push_back(kSentence + " Nummer " + std::to_string(i) + ".");
    Afternoon stage(state);
    EXPECT_GT(stage.draft.room.sheets, 1u);
    const std::string all = read_all_sheets(stage);
    for (int i = 0; i < 24; ++i) {
      EXPECT_NE(all.find("Nummer " + std::to_string(i) + "."), std::string::npos) << i;
    }
  }
}

TEST(Room, TurnsSheetsWithUpAndDownAndByHandAndBeginsANewSlideAtItsFirst) {
  std::string words;
  for (int i = 0; i < 40; ++i) words += "Zo doen wij het.\n";
  Afternoon stage(own_words(words));
  ASSERT_GT(stage.draft.room.sheets, 1u);
  EXPECT_TRUE(stage.shows("1 van"));
  stage.key(KeyCode::down);
  EXPECT_TRUE(stage.shows("2 van"));
  stage.key(KeyCode::up);
  EXPECT_TRUE(stage.shows("1 van"));
  stage.press("room.overflow.on");
  EXPECT_TRUE(stage.shows("2 van"));
  stage.press("room.overflow.back");
  EXPECT_TRUE(stage.shows("1 van"));
  stage.key(KeyCode::up);
  EXPECT_TRUE(stage.shows("1 van")) << "there is nothing before the first";
  stage.key(KeyCode::down);
  stage.key(KeyCode::right);
  EXPECT_EQ(stage.draft.room.sheet, 0u);
}

TEST(Room, ShowsThePresentersOwnWordsParagraphByParagraph) {
  Afternoon stage(own_words("Zo doen wij het.\n\nEn dan dit."));
  EXPECT_TRUE(stage.shows("Zo doen wij het."));
  EXPECT_TRUE(stage.shows("En dan dit."));
}

TEST(Room, CountsAnswersOnlyInFives) {
  flow::State state = make_state(support::kTyping);
  add_answers(state, 4, model::Screening::unreleased);
  Afternoon few(state);
  EXPECT_FALSE(few.shows("antwoorden"));
  add_answers(state, 5, model::Screening::unreleased);
  Afternoon some(state);
  EXPECT_TRUE(some.shows("Al minstens 5 antwoorden"));
}

TEST(Room, SaysOfAnActionWhatItLacks) {
  flow::State state = make_state(support::kPlan);
  add_actions(state, 2);
  Afternoon stage(state);
  for (const char* words : {"Actie 0", "Intern begeleider", "1 september 2026",
                            "Drie gesprekken per leerling", "Open punt: nog geen trekker."}) {
    EXPECT_TRUE(stage.shows(words)) << words;
  }
}

TEST(Room, ClosesWithEveryAgreement) {
  flow::State state = make_state(support::kClosing);
  add_actions(state, 10);
  Afternoon stage(state);
  const std::string all = read_all_sheets(stage);
  for (int i = 0; i < 10; ++i) {
    EXPECT_NE(all.find("Actie " + std::to_string(i)), std::string::npos) << i;
  }
  EXPECT_TRUE(stage.shows("Trekker: Intern begeleider, klaar op 1 september 2026"));
}

// Nothing private is on the wall: what waits, what is hidden, what is being typed, what went wrong.
TEST(Wall, ShowsOnlyAnswersThatWereScreened) {
  for (const auto screening :
       {model::Screening::unreleased, model::Screening::waiting, model::Screening::hidden}) {
    flow::State state = make_state(support::kBoard);
    flow::in_session(state).session.answers = {
        support::make_answer(1, 1, "Piet van groep 7", screening),
        support::make_answer(2, 1, "Warme overdracht", model::Screening::shown)};
    for (std::size_t block = 0; block < flow::in_session(state).format.blocks.size(); ++block) {
      flow::in_session(state).session.place = {block, 0};
      Afternoon stage(state);
      EXPECT_FALSE(stage.shows("Piet")) << "block " << block;
      EXPECT_EQ(stage.shows("Warme overdracht"), block == support::kBoard.block);
    }
  }
}

TEST(Wall, ShowsNothingOfATurnThatIsGoingOn) {
  flow::State state = make_state(support::kTyping);
  flow::in_session(state).display = flow::Display::entry;
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWriting{.last_active = 1000};
  Afternoon stage(state);
  stage.fill_in("entry.answer.0", "Piet van groep 7");
  stage.happen(flow::ShowDisplay{flow::Display::room});
  EXPECT_FALSE(stage.shows("Piet"));
}

TEST(Wall, ShowsNoErrorOfTheDisk) {
  Afternoon stage(make_state());
  stage.key(KeyCode::p);  // so that the clock says the same all the time
  const std::string before = stage.text();
  stage.world.refuses_saving = base::ErrorCode::disk_full;
  stage.key(KeyCode::right);
  stage.key(KeyCode::left);
  ASSERT_TRUE(stage.running().save_problem.has_value());
  EXPECT_EQ(stage.text(), before);
}

}  // namespace
}  // namespace afternoon
