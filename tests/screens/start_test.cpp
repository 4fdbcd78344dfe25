// Before a session: choosing, making and opening one, and what goes wrong with it.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

TEST(StartMenu, OffersTheNewestSessionToGoOnWith) {
  flow::State state = make_start(0);
  std::get<flow::AtStart>(state.stage).recent = {{"oud.sessie", "Twente", {2026, 1, 5}, false},
                                                 {"nieuw.sessie", "Achterhoek", {2026, 2, 9}, false},
                                                 {"oefen.sessie", "Oefenregio", {2026, 2, 9}, true}};
  Afternoon stage(state);
  EXPECT_TRUE(stage.shows("Verder met Achterhoek"));
  EXPECT_TRUE(stage.shows("9 februari 2026"));
  stage.press("start.resume");
  EXPECT_EQ(stage.last<flow::OpenSession>().file, "nieuw.sessie");
  EXPECT_TRUE(flow::is_in_session(stage.state));
}

TEST(StartMenu, SaysThatThereIsNothingToOpenYet) {
  Afternoon stage(make_start(0));
  EXPECT_TRUE(stage.shows("Je hebt nog geen sessies."));
  EXPECT_FALSE(stage.enabled("start.open"));
  EXPECT_FALSE(stage.has("start.resume"));
}

TEST(StartMenu, BeginsAPracticeSession) {
  Afternoon stage(make_start(0));
  stage.press("start.practice");
  ASSERT_TRUE(flow::is_in_session(stage.state));
  EXPECT_TRUE(stage.session().practice);
}

TEST(StartMenu, StopsWithoutAQuestion) {
  Afternoon stage(make_start(2));
  stage.press("start.quit");
  EXPECT_TRUE(stage.ended);
}

TEST(StartList, ShowsEveryEarlierSessionNewestFirstAndOpensTheOneChosen) {
  flow::State state = make_start(0);
  std::get<flow::AtStart>(state.stage).recent = {{"a.sessie", "Twente", {2026, 1, 5}, true},
                                                 {"b.sessie", "Achterhoek", {2026, 2, 9}, false}};
  Afternoon stage(state);
  stage.press("start.open");
  EXPECT_EQ(stage.find("start.recent.0")->label, "Achterhoek");
  EXPECT_TRUE(stage.shows("5 januari 2026, oefensessie"));
  stage.press("start.recent.1");
  EXPECT_EQ(stage.last<flow::OpenSession>().file, "a.sessie");
}

TEST(StartList, GoesBackToTheMenu) {
  Afternoon stage(make_start(3));
  stage.press("start.open");
  EXPECT_FALSE(stage.has("start.new"));
  stage.press("start.back");
  EXPECT_TRUE(stage.has("start.new"));
}

TEST(StartList, ReachesTheOldestOfFortySessions) {
  Afternoon stage(make_start(40));
  stage.press("start.open");
  EXPECT_FALSE(stage.in_sight("start.recent.39"));
  stage.turn_wheel("start.sessions", -100);
  EXPECT_TRUE(stage.in_sight("start.recent.39"));
}

TEST(NewSession, IsMadeOfWhatTheFormSays) {
  Afternoon stage(make_start(0));
  stage.press("start.new");
  EXPECT_EQ(stage.focused(), "new.region") << "whoever opens the form can type at once";
  stage.type("  Twente ");
  EXPECT_EQ(stage.value("new.date"), "12 maart 2026");
  stage.fill_in("new.date", "1-9-2026");
  stage.fill_in("new.guide.0.name", "Gids een");
  stage.fill_in("new.guide.0.role", "projectleider");
  stage.press("new.people.more");
  stage.press("new.version.90");
  stage.press("new.begin");
  const auto made = stage.last<flow::CreateSession>();
  EXPECT_EQ(made.region, "Twente");
  EXPECT_EQ(made.date, (base::Date{2026, 9, 1}));
  ASSERT_EQ(made.guides.size(), 1u);
  EXPECT_EQ(made.guides[0], (model::Guide{"Gids een", "projectleider"}));
  EXPECT_EQ(made.people, 21);
  EXPECT_EQ(made.version_minutes, 90);
  EXPECT_TRUE(flow::is_in_session(stage.state));
}

TEST(NewSession, SaysWhatIsMissingOnlyAfterTheFirstTry) {
  Afternoon stage(make_start(0));
  stage.press("start.new");
  stage.fill_in("new.date", "morgen");
  EXPECT_FALSE(stage.shows("Vul de naam van de regio in."));
  EXPECT_FALSE(stage.shows("Schrijf de datum zo"));
  stage.press("new.begin");
  EXPECT_TRUE(stage.shows("Vul de naam van de regio in."));
  EXPECT_TRUE(stage.shows("Schrijf de datum zo: 12 maart 2026."));
  EXPECT_EQ(stage.count<flow::CreateSession>(), 0u);
  stage.fill_in("new.region", "Twente");
  EXPECT_FALSE(stage.shows("Vul de naam van de regio in."));
}

TEST(NewSession, RefusesADateInThePast) {
  Afternoon stage(make_start(0));
  stage.press("start.new");
  stage.type("Twente");
  stage.fill_in("new.date", "11-3-2026");
  stage.press("new.begin");
  EXPECT_TRUE(stage.shows("Deze datum ligt in het verleden. Kies een andere."));
  EXPECT_EQ(stage.count<flow::CreateSession>(), 0u);
}

TEST(NewSession, WarnsThatFewPeopleCannotBeAnonymous) {
  Afternoon stage(make_start(0));
  stage.press("start.new");
  EXPECT_FALSE(stage.shows("herkenbaar"));
  for (int i = 0; i < 16; ++i) stage.press("new.people.less");
  EXPECT_TRUE(stage.shows("Er zijn maar 4 deelnemers. Antwoorden zijn dan snel herkenbaar."));
  for (int i = 0; i < 3; ++i) stage.press("new.people.less");
  EXPECT_TRUE(stage.shows("Er is maar 1 deelnemer. Anoniem kan dan niet."));
}

TEST(NewSession, TakesEightGuidesAndLosesTheOneTakenAway) {
  Afternoon stage(make_start(0));
  stage.press("start.new");
  stage.type("Twente");
  stage.fill_in("new.guide.0.name", "Gids 0");
  for (int i = 1; i < 8; ++i) {
    stage.press("new.guide.add");
    stage.type("Gids " + std::to_string(i));
  }
  EXPECT_FALSE(stage.enabled("new.guide.add"));
  stage.press("new.guide.2.remove");
  stage.press("new.begin");
  const auto guides = stage.last<flow::CreateSession>().guides;
  ASSERT_EQ(guides.size(), 7u);
  EXPECT_EQ(guides[1].name, "Gids 1");
  EXPECT_EQ(guides[2].name, "Gids 3");
}

TEST(NewSession, ChoosesAmongSeveralFormats) {
  flow::State state = make_start(0);
  std::get<flow::AtStart>(state.stage).formats.push_back({"kort.toml", "Korte oefensessie", {60}});
  Afternoon stage(state);
  stage.press("start.new");
  stage.type("Twente");
  stage.press("new.version.60");
  stage.press("new.format.1");
  EXPECT_FALSE(stage.has("new.version.120"));
  stage.press("new.begin");
  EXPECT_EQ(stage.last<flow::CreateSession>().format_file, "kort.toml");
  EXPECT_EQ(stage.last<flow::CreateSession>().version_minutes, 60);
}

// Sessions of a region that have so many actions that are not done.
flow::State make_earlier(std::vector<flow::RecentSession> sessions) {
  flow::State state = make_start(0);
  std::get<flow::AtStart>(state.stage).recent = std::move(sessions);
  return state;
}

TEST(NewSession, GoesOnWithTheOpenActionsOfTheLastOneOfItsRegion) {
  Afternoon stage(make_earlier({{"oud.sessie", "Súdwest", {2025, 3, 5}, false, 7},
                                {"nieuw.sessie", "SÚDWEST", {2025, 9, 9}, false, 3},
                                {"ander.sessie", "Achterhoek", {2025, 11, 9}, false, 2}}));
  stage.press("start.new");
  EXPECT_FALSE(stage.has("new.continue"));
  stage.type("Súdwest");
  EXPECT_EQ(stage.find("new.continue")->label, "Begin met de 3 open acties van 9 september 2025");
  EXPECT_EQ(stage.value("new.continue"), "off");
  stage.press("new.continue");
  stage.press("new.begin");
  EXPECT_EQ(stage.last<flow::CreateSession>().continues, "nieuw.sessie");
}

TEST(NewSession, GoesOnWithNothingUnlessSomebodyTicksIt) {
  Afternoon stage(make_earlier({{"een.sessie", "Twente", {2025, 9, 9}, false, 1}}));
  stage.press("start.new");
  stage.type("Twente");
  EXPECT_EQ(stage.find("new.continue")->label, "Begin met de open actie van 9 september 2025");
  stage.press("new.begin");
  EXPECT_EQ(stage.last<flow::CreateSession>().continues, "");
}

TEST(NewSession, DoesNotGoOnWithARegionThatWasOnlyTypedFirst) {
  Afternoon stage(make_earlier({{"een.sessie", "Twente", {2025, 9, 9}, false, 1}}));
  stage.press("start.new");
  stage.type("Twente");
  stage.press("new.continue");
  stage.fill_in("new.region", "Drenthe");
  EXPECT_FALSE(stage.has("new.continue"));
  stage.press("new.begin");
  EXPECT_EQ(stage.last<flow::CreateSession>().continues, "");
}

TEST(NewSession, OffersNothingOfPracticeOrOfAPlanThatIsDone) {
  Afternoon stage(make_earlier(
      {{"oefen.sessie", "Twente", {2025, 9, 9}, true, 4}, {"klaar.sessie", "Twente", {2025, 9, 9}, false}}));
  stage.press("start.new");
  stage.type("Twente");
  EXPECT_FALSE(stage.has("new.continue"));
}

TEST(NewSession, KeepsTheFormWhenTheEarlierSessionCannotBeRead) {
  Afternoon stage(make_earlier({{"een.sessie", "Twente", {2025, 9, 9}, false, 2}}));
  stage.world.refuses_opening = base::Error{base::ErrorCode::damaged_file, "een.sessie"};
  stage.press("start.new");
  stage.type("Twente");
  stage.press("new.continue");
  stage.press("new.begin");
  EXPECT_TRUE(stage.shows("Het bestand is beschadigd."));
  stage.press("problem.ok");
  EXPECT_EQ(stage.value("new.region"), "Twente");
  EXPECT_EQ(stage.value("new.continue"), "on");
}

TEST(NewSession, CannotBeMadeWithoutAFormat) {
  flow::State state = make_start(0);
  std::get<flow::AtStart>(state.stage).formats.clear();
  Afternoon stage(state);
  stage.press("start.new");
  EXPECT_FALSE(stage.enabled("new.begin"));
}

TEST(NewSession, IsCancelledWithoutATrace) {
  Afternoon stage(make_start(0));
  stage.press("start.new");
  stage.type("Twente");
  stage.press("new.cancel");
  EXPECT_TRUE(stage.has("start.new"));
  stage.press("start.new");
  EXPECT_EQ(stage.value("new.region"), "");
}

TEST(StartProblem, IsToldWithWhatToDoAndPutAway) {
  Afternoon stage(make_start(2));
  stage.world.refuses_opening = base::Error{base::ErrorCode::newer_file, "0.sessie"};
  stage.press("start.resume");
  EXPECT_TRUE(stage.shows("Deze sessie komt uit een nieuwere versie van de app."));
  EXPECT_TRUE(stage.shows("Open de sessie met de nieuwste versie."));
  stage.press("problem.ok");
  EXPECT_FALSE(stage.has("problem.ok"));
  EXPECT_TRUE(stage.enabled("start.new"));
}

TEST(StartProblem, NamesTheLineOfAFormatThatIsWrong) {
  Afternoon stage(make_start(0));
  stage.happen(flow::StartFound{
      {}, {}, base::Error{base::ErrorCode::bad_format_file, "eigen.toml, regel 12: minuten ontbreken"}});
  EXPECT_TRUE(stage.shows("eigen.toml, regel 12: minuten ontbreken"));
}

TEST(StartProblem, GoesAwayWithEscape) {
  Afternoon stage(make_start(0));
  stage.happen(flow::OpenFailed{{base::ErrorCode::damaged_file, ""}});
  stage.key(base::KeyCode::escape);
  EXPECT_FALSE(stage.has("problem.ok"));
}

TEST(Start, SaysThatASessionIsBeingOpenedAndTakesNoSecond) {
  flow::State state = make_start(2);
  std::get<flow::AtStart>(state.stage).busy = true;
  Afternoon stage(state);
  EXPECT_TRUE(stage.shows("De sessie gaat open."));
  for (const char* name : {"start.resume", "start.new", "start.open", "start.practice"}) {
    EXPECT_FALSE(stage.enabled(name)) << name;
  }
}

}  // namespace
}  // namespace afternoon
