// The summary as its readers get it.
#include <gtest/gtest.h>

#include <algorithm>

#include "report/afternoon.h"
#include "report/compose.h"
#include "report/outline.h"
#include "support/sample_format.h"

namespace {

using afternoon::make_session;
using model::Screening;
using support::make_answer;

report::Document summarise(const model::Session& session, const model::FamilyLabels& families = {}) {
  return report::compose_summary(support::make_format(), session, families);
}

std::string read(const model::Session& session) {
  return outline::of(summarise(session));
}

std::string read_section(const model::Session& session, const std::string& section) {
  return outline::of_section(summarise(session), section);
}

constexpr const char* kAppendix = "Bijlage: alle getoonde antwoorden";

TEST(Summary, TellsOnPaperWhatTheRoomSawAgreedAndPlans) {
  model::Format format = support::make_format();
  format.reading = {"Een brochure"};
  EXPECT_EQ(outline::of(report::compose_summary(format, make_session(), {})), R"(= Verslag: Proefsessie
Regio :: Twente
Datum :: donderdag 12 maart 2026
Deelnemers :: 24 verwacht
== In het kort
Wat we zagen :: We toonden 5 antwoorden in de zaal: 4 bij Wat werkt en 1 bij Waar het schuurt.
Wat we afspraken :: We spraken 2 acties af en er is 1 open punt.
Wat nu komt :: Het eerste moment is donderdag 23 april 2026: Eerste check.
== Acties
Wat gaan we doen? | Wie trekt? | Wie doet mee? | Wanneer is het klaar? | Waaraan zien we dat het werkt?
Overdrachtsgesprek invoeren | Directeur De Brug | Taalschool, Gemeente | 1 juni 2026 | Elke leerling heeft een gesprek gehad
Een avond voor ouders | KC'er Oost |  | 15 september 2026 | Twintig ouders komen
== Open punten
- Scholing NT2
Nog invullen: trekker, datum, waaraan we het zien, eerste stap
== Checks en terugkijken
- donderdag 23 april 2026: Eerste check
- vrijdag 12 maart 2027: Terugkijken
== Contact en verder lezen
- Vragen? Bel de helpdesk.
- Een brochure
-----
== Bijlage: alle getoonde antwoorden
Dit zijn de antwoorden die in de zaal mochten staan. De volgorde zegt niets over wie wat schreef.
=== Wat werkt: Waarover ben je tevreden?
- Warme overdracht
- Korte lijnen
- Korte lijnen
=== Wat werkt: Wat gaat goed?
- Samen eten
=== Waar het schuurt: Wat is ingewikkeld?
- Geen plek
Geen geld
)");
}

TEST(Summary, NeverHoldsOrCountsAnAnswerThatWasNotShown) {
  model::Session session = make_session();
  const std::string before = read(session);
  std::erase_if(session.answers, [](const auto& answer) { return answer.screening != Screening::shown; });
  EXPECT_EQ(read(session), before);
}

TEST(Summary, IsTheSameWhateverTheKeysAndTheOrderOfTheAnswers) {
  model::Session session = make_session();
  const std::string before = read(session);
  std::reverse(session.answers.begin(), session.answers.end());
  int number = 900;
  for (model::Answer& answer : session.answers) answer.key = make_answer(number--, 1, "").key;
  EXPECT_EQ(read(session), before);
}

TEST(Summary, HoldsEveryShownAnswerOnceAndDoublesAsOftenAsGiven) {
  model::Session session = support::make_session();
  for (int i = 0; i < 300; ++i) {
    const std::string text = "antwoord <" + std::to_string(i / 3) + ">";
    session.answers.push_back(make_answer(i, 1 + i / 3 % 3, text.c_str(), Screening::shown));
  }
  const std::string appendix = read_section(session, kAppendix);
  for (int i = 0; i < 100; ++i) {
    const std::string line = "- antwoord <" + std::to_string(i) + ">\n";
    int times = 0;
    for (std::size_t at = 0; (at = appendix.find(line, at)) != std::string::npos; ++at) ++times;
    EXPECT_EQ(times, 3) << line;
  }
}

TEST(Summary, KeepsTheCountsAndSaysSoWhenTheAnswersAreWiped) {
  model::Session session = make_session();
  const std::string short_story = read_section(session, "In het kort");
  model::wipe_answers(session, 3);
  EXPECT_EQ(read_section(session, "In het kort"), short_story);
  EXPECT_EQ(read_section(session, kAppendix),
            "De losse antwoorden zijn gewist. Alleen de aantallen zijn nog bekend.\n");
}

TEST(Summary, OfAnAfternoonThatBroughtNothingSaysSo) {
  EXPECT_EQ(read(support::make_session()), R"(= Verslag: Proefsessie
Regio :: Twente
Datum :: donderdag 12 maart 2026
Deelnemers :: 24 verwacht
== In het kort
Wat we zagen :: We toonden geen antwoorden in de zaal.
Wat we afspraken :: We spraken geen acties af.
Wat nu komt :: We spraken nog geen moment af om terug te kijken.
== Acties
Er zijn nog geen acties.
== Contact
- Vragen? Bel de helpdesk.
)");
}

TEST(Summary, CountsOneAsOne) {
  model::Session session = make_session();
  session.answers = {make_answer(1, 2, "Enige", Screening::shown)};
  session.plan.resize(1);
  EXPECT_EQ(read_section(session, "In het kort"),
            "Wat we zagen :: We toonden 1 antwoord in de zaal: 1 bij Waar het schuurt.\n"
            "Wat we afspraken :: We spraken 1 actie af.\n"
            "Wat nu komt :: Het eerste moment is donderdag 23 april 2026: Eerste check.\n");
}

TEST(Summary, NamesAnActionByItsGoalWhileNobodyWroteWhatIsDone) {
  model::Session session = make_session();
  session.plan[0].action = " \n";
  session.plan[1].action = "";
  session.plan[1].goal = "";
  EXPECT_NE(read_section(session, "Acties").find("\nElke leerling wordt goed overgedragen | Directeur"),
            std::string::npos);
  EXPECT_EQ(
      read_section(session, "Open punten"),
      "- Nog zonder actie\nNog invullen: doel, actie, trekker, datum, waaraan we het zien, eerste stap\n");
}

TEST(Summary, LeavesOutWhatNobodyFilledIn) {
  model::Session session = make_session();
  session.people = 0;
  EXPECT_EQ(read(session).find("Deelnemers"), std::string::npos);
}

TEST(Summary, OfASmallGroupWarnsThatAnswersAreEasilyRecognised) {
  const std::string warning = "! Er waren minder dan 5 deelnemers. Antwoorden zijn dan snel herkenbaar.";
  for (const int people : {1, 4, 5, 24}) {
    model::Session session = make_session();
    session.people = people;
    EXPECT_EQ(read(session).find(warning) != std::string::npos, people < 5) << people;
  }
}

TEST(Summary, TellsHowManyTookPartOnceTheyWereCounted) {
  model::Session session = make_session();
  session.present = 3;
  const std::string summary = read(session);
  EXPECT_NE(summary.find("Deelnemers :: 3\n"), std::string::npos) << summary;
  EXPECT_NE(summary.find("minder dan 5 deelnemers"), std::string::npos) << "whatever was expected";
  session.people = 3;
  session.present = 12;
  EXPECT_EQ(read(session).find("minder dan 5 deelnemers"), std::string::npos);
}

TEST(Summary, OfAPracticeSessionSaysThatItIsPractice) {
  model::Session session = make_session();
  EXPECT_EQ(read(session).find("oefensessie"), std::string::npos);
  session.practice = true;
  EXPECT_NE(read(session).find("! Dit is een oefensessie. Niets hierin is echt afgesproken.\n== In het kort"),
            std::string::npos);
}

TEST(Summary, TellsHowTheActionsStandOnceTheRoomLookedBack) {
  model::Session session = make_session();
  EXPECT_EQ(read(session).find("Hoe het nu staat"), std::string::npos);
  session.plan[0].state = model::ActionState::done;
  session.plan[2].state = model::ActionState::busy;
  session.plan[2].first_due = base::Date{2026, 9, 1};
  const std::string summary = read(session);
  EXPECT_NE(summary.find("Hoe het nu staat :: Van de acties: 1 klaar, 1 bezig, 1 afgesproken.\n"),
            std::string::npos)
      << summary;
  EXPECT_NE(summary.find("Waaraan zien we dat het werkt? | Hoe staat het ervoor?"), std::string::npos);
  EXPECT_NE(summary.find("15 september 2026 (eerst: 1 september 2026) | Twintig ouders komen | Bezig"),
            std::string::npos)
      << summary;
}

}  // namespace
