// The days to keep free, as they come into somebody's calendar.
#include "report/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "report/afternoon.h"
#include "support/sample_format.h"

namespace {

using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

model::Session make_session() {
  model::Session session = afternoon::make_session();
  for (std::size_t i = 0; i < session.plan.size(); ++i) session.plan[i].id = static_cast<int>(i) + 1;
  return session;
}

report::Calendar compose(const model::Session& session) {
  return report::compose_calendar(support::make_format(), session);
}

std::vector<std::string> list_days(const report::Calendar& calendar) {
  std::vector<std::string> days;
  for (const report::Event& event : calendar.events) {
    days.push_back(base::to_iso(event.date) + " " + event.title);
  }
  return days;
}

std::vector<std::string> list_uids(const report::Calendar& calendar) {
  std::vector<std::string> uids;
  for (const report::Event& event : calendar.events) uids.push_back(event.uid);
  std::sort(uids.begin(), uids.end());
  return uids;
}

report::Event find(const report::Calendar& calendar, const std::string& uid_start) {
  const auto found =
      std::find_if(calendar.events.begin(), calendar.events.end(),
                   [&](const report::Event& event) { return event.uid.rfind(uid_start, 0) == 0; });
  EXPECT_NE(found, calendar.events.end()) << uid_start;
  return found == calendar.events.end() ? report::Event{} : *found;
}

TEST(Calendar, HasEveryMomentAndEveryDayOnWhichSomethingIsDueInOrder) {
  const report::Calendar calendar = compose(make_session());
  EXPECT_EQ(calendar.name, "Regionaal actieplan Twente");
  EXPECT_EQ(base::to_iso(calendar.date), "2026-03-12");
  EXPECT_THAT(list_days(calendar), ElementsAre("2026-04-23 Eerste check: actieplan Twente",
                                               "2026-06-01 Klaar: Overdrachtsgesprek invoeren",
                                               "2026-09-15 Klaar: Een avond voor ouders",
                                               "2027-03-12 Terugkijken: actieplan Twente"));
  for (const report::Event& event : calendar.events) EXPECT_EQ(event.warn_days_before, 7) << event.title;
}

TEST(Calendar, TellsOfAnActionWhatItIsForAndWhoTakesCareOfIt) {
  EXPECT_EQ(find(compose(make_session()), "actie-1-").text,
            R"(Wat willen we bereiken? Elke leerling wordt goed overgedragen
Wat gaan we doen? Overdrachtsgesprek invoeren
Wie trekt? Directeur De Brug
Waaraan zien we dat het werkt? Elke leerling heeft een gesprek gehad
Wat is de eerste stap deze maand? Data prikken
Afgesproken op donderdag 12 maart 2026, regio Twente.)");
}

TEST(Calendar, TellsOfAMomentWhatThereIsToTalkAbout) {
  model::Session session = make_session();
  session.plan[0].state = model::ActionState::done;
  EXPECT_EQ(find(compose(session), "moment-2-").text, R"(- Scholing NT2 (nog geen trekker)
- Een avond voor ouders (KC'er Oost)
Afgesproken op donderdag 12 maart 2026, regio Twente.)");
}

TEST(Calendar, HasAnOpenPointWithADayAndSaysWhatIsMissing) {
  model::Session session = make_session();
  session.plan[1].due = base::Date{2026, 5, 1};
  const report::Event event = find(compose(session), "actie-2-");
  EXPECT_EQ(event.title, "Open punt: Scholing NT2");
  EXPECT_THAT(event.text, HasSubstr("Nog invullen: trekker, waaraan we het zien, eerste stap\n"));
}

TEST(Calendar, KeepsWhatIsDoneButRemindsNobodyOfIt) {
  model::Session session = make_session();
  session.plan[0].state = model::ActionState::done;
  const report::Event event = find(compose(session), "actie-1-");
  EXPECT_EQ(event.title, "Gedaan: Overdrachtsgesprek invoeren");
  EXPECT_EQ(event.warn_days_before, std::nullopt);
}

TEST(Calendar, KnowsEachEventAgainWhateverBecameOfItsWordsItsDayAndItsPlace) {
  model::Session session = make_session();
  const auto before = list_uids(compose(session));
  std::reverse(session.plan.begin(), session.plan.end());
  for (model::PlanAction& action : session.plan) {
    action.goal = "Iets anders";
    action.action = "Ook anders";
    action.owner = "Iemand";
    action.state = model::ActionState::done;
    if (action.due) action.due = base::add_days(*action.due, 30);
  }
  session.moments[0] = {"Terugblik", {2026, 3, 20}};
  session.closed = true;
  EXPECT_EQ(list_uids(compose(session)), before);
  EXPECT_THAT(before, Each(testing::EndsWith("@middagsessie")));
}

TEST(Calendar, KeepsTheUidsItGaveFromVersionToVersion) {
  EXPECT_THAT(
      list_uids(compose(make_session())),
      ElementsAre("actie-1-991a9f00a992fbdc@middagsessie", "actie-3-991a9f00a992fbdc@middagsessie",
                  "moment-1-991a9f00a992fbdc@middagsessie", "moment-2-991a9f00a992fbdc@middagsessie"));
}

TEST(Calendar, IsOfTheEditionOfThePlan) {
  model::Session session = make_session();
  EXPECT_EQ(compose(session).edition, 0);
  session.plan_edition = 7;
  EXPECT_EQ(compose(session).edition, 7);
}

TEST(Calendar, ConfusesNoTwoSessions) {
  const std::string uid = compose(make_session()).events[0].uid;
  model::Session other = make_session();
  other.region = "Salland";
  EXPECT_NE(compose(other).events[0].uid, uid);
  other = make_session();
  other.date = {2026, 3, 13};
  EXPECT_NE(compose(other).events[0].uid, uid);
  other = make_session();
  other.practice = true;
  EXPECT_NE(compose(other).events[0].uid, uid);
}

TEST(Calendar, OfAPracticeSessionSaysSoInEveryTitle) {
  model::Session session = make_session();
  session.practice = true;
  const report::Calendar calendar = compose(session);
  EXPECT_EQ(calendar.name, "Regionaal actieplan Twente (oefensessie)");
  for (const report::Event& event : calendar.events) {
    EXPECT_THAT(event.title, StartsWith("Oefening: "));
    EXPECT_THAT(event.text, StartsWith("Dit is een oefensessie."));
  }
}

TEST(Calendar, GivesALongActionAShortTitleOfOneLine) {
  model::Session session = make_session();
  session.plan[0].action =
      "Een overdrachtsgesprek\nmet ouders, de taalschool en de school waar een leerling heen gaat";
  EXPECT_EQ(find(compose(session), "actie-1-").title,
            "Klaar: Een overdrachtsgesprek met ouders, de taalschool en de ...");
  session.plan[0].action = std::string(100, 'a');
  EXPECT_EQ(find(compose(session), "actie-1-").title, "Klaar: " + std::string(60, 'a') + " ...");
}

TEST(Calendar, HoldsNoAnswersAndNoCountOfThem) {
  model::Session session = make_session();
  session.plan[0].origin = {3, "Warme overdracht", 8, 12};
  const report::Calendar before = compose(session);
  for (const report::Event& event : before.events) {
    EXPECT_THAT(event.text, AllOf(Not(HasSubstr("Korte lijnen")), Not(HasSubstr("Verborgen")),
                                  Not(HasSubstr("schuurt"))));
  }
  model::wipe_answers(session, 3);
  EXPECT_EQ(list_days(compose(session)), list_days(before));
}

}  // namespace
