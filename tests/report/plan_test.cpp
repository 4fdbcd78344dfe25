// The action plan as someone reads it who was not there.
#include <gtest/gtest.h>

#include "report/afternoon.h"
#include "report/compose.h"
#include "report/outline.h"
#include "support/sample_format.h"

namespace {

std::string read(const model::Session& session) {
  return outline::of(report::compose_plan(support::make_format(), session, {}));
}

TEST(Plan, TellsWhoeverWasNotThereWhatWasAgreedAndWhatIsStillMissing) {
  EXPECT_EQ(read(afternoon::make_session()), R"(= Regionaal actieplan Twente
Regio :: Twente
Afgesproken op :: donderdag 12 maart 2026
Sessie :: Proefsessie
Dit plan is gemaakt tijdens de sessie. Het is ook bedoeld voor wie er niet bij was.
== Acties
=== Actie 1: Overdrachtsgesprek invoeren
Wat willen we bereiken? :: Elke leerling wordt goed overgedragen
Wie trekt? :: Directeur De Brug
Wie doet mee? :: Taalschool, Gemeente
Wanneer is het klaar? :: maandag 1 juni 2026
Waaraan zien we dat het werkt? :: Elke leerling heeft een gesprek gehad
Wat is de eerste stap deze maand? :: Data prikken
Hoe staat het ervoor? :: Afgesproken
=== Actie 2: Een avond voor ouders
Wat willen we bereiken? :: Ouders weten de weg
Wie trekt? :: KC'er Oost
Wanneer is het klaar? :: dinsdag 15 september 2026
Waaraan zien we dat het werkt? :: Twintig ouders komen
Wat is de eerste stap deze maand? :: De bibliotheek bellen
Hoe staat het ervoor? :: Afgesproken
== Open punten
Een open punt is nog geen actie. De trekker, de datum of waaraan we het zien ontbreekt nog.
=== Open punt 1: Scholing NT2
Wat willen we bereiken? :: Leraren kennen NT2
Wie doet mee? :: Schoolbesturen
Hoe staat het ervoor? :: Afgesproken
! Nog invullen: trekker, datum, waaraan we het zien, eerste stap
== Checks en terugkijken
- donderdag 23 april 2026: Eerste check
- vrijdag 12 maart 2027: Terugkijken
== Contact
- Vragen? Bel de helpdesk.
)");
}

TEST(Plan, HoldsNoAnswers) {
  model::Session session = afternoon::make_session();
  const std::string before = read(session);
  session.answers.clear();
  EXPECT_EQ(read(session), before);
}

TEST(Plan, StaysAsItIsWhenTheAnswersAreWiped) {
  model::Session session = afternoon::make_session();
  const std::string before = read(session);
  model::wipe_answers(session, 3);
  EXPECT_EQ(read(session), before);
}

TEST(Plan, WithoutActionsSaysSo) {
  model::Session session = support::make_session();
  EXPECT_NE(read(session).find("== Acties\nEr zijn nog geen acties.\n== Contact"), std::string::npos);
}

TEST(Plan, CountsAnActionWithAGoalStillToWriteAsAnActionWithSomethingMissing) {
  model::Session session = afternoon::make_session();
  session.plan = {session.plan.front()};
  session.plan.front().goal = " ";
  const std::string plan = read(session);
  EXPECT_NE(plan.find("=== Actie 1: Overdrachtsgesprek invoeren\n"), std::string::npos);
  EXPECT_NE(plan.find("! Nog invullen: doel\n"), std::string::npos);
  EXPECT_EQ(plan.find("Open punt"), std::string::npos);
}

TEST(Plan, OfAnActionNobodyFilledInNamesAllThatIsMissing) {
  model::Session session = support::make_session();
  session.plan.emplace_back();
  EXPECT_NE(
      read(session).find("=== Open punt 1\n"
                         "Hoe staat het ervoor? :: Afgesproken\n"
                         "! Nog invullen: doel, actie, trekker, datum, waaraan we het zien, eerste stap\n"),
      std::string::npos);
}

model::PlanAction make_full_action() {
  model::PlanAction action = afternoon::make_session().plan.front();
  action.if_then = "Als een leerling overstapt, dan belt de taalschool";
  action.means = "Vier uur";
  action.paid_by = "Schoolbesturen";
  action.origin = {3, "Warme overdracht", 8, 12};
  return action;
}

// Theme 3 has so many shown answers.
void put_in_theme(model::Session& session, int answers) {
  session.board.themes = {{3, "", "Warme overdracht", true, {}}};
  for (int i = 0; i < answers; ++i) {
    session.answers.push_back(support::make_answer(100 + i, 1, "Zo gaat het", model::Screening::shown));
    session.board.placements[session.answers.back().key] = {3, true, std::nullopt, std::nullopt};
  }
}

TEST(Plan, HasEveryFieldThatWasFilledInUnderItsLabel) {
  model::Session session = afternoon::make_session();
  put_in_theme(session, 20);
  session.plan = {make_full_action()};
  const std::string plan = read(session);
  EXPECT_NE(plan.find(R"(Wat willen we bereiken? :: Elke leerling wordt goed overgedragen
Komt uit :: Warme overdracht (werkt 20, schuurt 0)
Wie trekt? :: Directeur De Brug
)"),
            std::string::npos)
      << plan;
  EXPECT_NE(plan.find(R"(Wat is de eerste stap deze maand? :: Data prikken
Afgesproken als ... dan ... :: Als een leerling overstapt, dan belt de taalschool
Wat is nodig? :: Vier uur
Wie betaalt? :: Schoolbesturen
Hoe staat het ervoor? :: Afgesproken
== Checks)"),
            std::string::npos)
      << plan;
}

TEST(Plan, GivesNoCountOfAThemeOfFewAnswers) {
  model::Session session = afternoon::make_session();
  session.plan = {make_full_action()};
  put_in_theme(session, 4);
  session.plan[0].origin = {3, "Warme overdracht", 1, 3};
  EXPECT_NE(read(session).find("Komt uit :: Warme overdracht\n"), std::string::npos);
}

// Beside the counts of the summary, those of another moment would tell what was hidden or moved since.
TEST(Plan, CountsAThemeAsItIsNow) {
  model::Session session = afternoon::make_session();
  session.plan = {make_full_action()};
  put_in_theme(session, 12);
  EXPECT_NE(read(session).find("Komt uit :: Warme overdracht (werkt 12, schuurt 0)\n"), std::string::npos);
  model::rename_theme(session.board, 3, "Overdracht");
  EXPECT_NE(read(session).find("Komt uit :: Overdracht (werkt 12, schuurt 0)\n"), std::string::npos);
}

// The summary folds it, so that nothing can be worked out about the small one.
TEST(Plan, GivesNoCountOfAThemeThatTheSummaryDoesNotCount) {
  model::Session session = support::make_session();
  session.plan = {make_full_action()};
  put_in_theme(session, 6);
  EXPECT_NE(read(session).find("(werkt 6, schuurt 0)"), std::string::npos);
  session.board.themes.push_back({4, "", "Tolken", true, {}});
  for (std::size_t i = 0; i < 2; ++i) session.board.placements[session.answers[i].key].theme = 4;
  for (int i = 0; i < 2; ++i) {
    session.answers.push_back(support::make_answer(200 + i, 1, "Nog een", model::Screening::shown));
    session.board.placements[session.answers.back().key] = {3, true, std::nullopt, std::nullopt};
  }
  EXPECT_NE(read(session).find("Komt uit :: Warme overdracht\n"), std::string::npos);
}

TEST(Plan, TellsWhatBecameOfAnActionOnceThatIsKnown) {
  model::Session session = afternoon::make_session();
  session.plan = {make_full_action()};
  model::PlanAction& action = session.plan[0];
  action.state = model::ActionState::stuck;
  action.changed = "Twee scholen doen mee";
  action.remark = "De tijd ontbreekt";
  action.first_due = base::Date{2026, 5, 1};
  const std::string plan = read(session);
  EXPECT_NE(plan.find("Wanneer is het klaar? :: maandag 1 juni 2026 (eerst: 1 mei 2026)\n"),
            std::string::npos);
  EXPECT_NE(plan.find(R"(Hoe staat het ervoor? :: Loopt vast
Wat veranderde er? :: Twee scholen doen mee
Opmerking :: De tijd ontbreekt
)"),
            std::string::npos)
      << plan;
}

TEST(Plan, OfAPracticeSessionSaysThatItIsPractice) {
  model::Session session = afternoon::make_session();
  EXPECT_EQ(read(session).find("oefensessie"), std::string::npos);
  session.practice = true;
  EXPECT_NE(read(session).find("! Dit is een oefensessie."), std::string::npos);
}

TEST(Plan, TellsAnActionThatIsTooLongForAHeadingInItsOwnField) {
  model::Session session = afternoon::make_session();
  session.plan.resize(1);
  session.plan[0].action = "Overleg\nen bel";
  EXPECT_NE(read(session).find("=== Actie 1\n"), std::string::npos);
  EXPECT_NE(read(session).find("Wat gaan we doen? :: Overleg\nen bel\n"), std::string::npos);
  session.plan[0].action = std::string(91, 'a');
  EXPECT_NE(read(session).find("Wat gaan we doen? :: aaa"), std::string::npos);
}

TEST(Plan, HasThreeActionsToAPage) {
  model::Session session = afternoon::make_session();
  session.plan.assign(7, session.plan[0]);
  const std::string plan = read(session);
  EXPECT_NE(plan.find("-----\n=== Actie 4: "), std::string::npos) << plan;
  EXPECT_NE(plan.find("-----\n=== Actie 7: "), std::string::npos) << plan;
  EXPECT_EQ(plan.find("-----\n=== Actie 5: "), std::string::npos) << plan;
}

}  // namespace
