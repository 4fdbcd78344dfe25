// What the facilitator decides about answers.
#include "flow/screening.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/afternoon.h"

namespace {

using afternoon::Afternoon;
using model::Screening;
using support::make_answer;
using testing::ElementsAre;
using testing::IsEmpty;

model::Session make_waiting() {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  session.answers = {make_answer(1, 1, "Juf Anja belt met de ouders", Screening::waiting),
                     make_answer(2, 2, "Te weinig tijd", Screening::waiting)};
  return session;
}

TEST(Screening, ShowsHidesAndChangesItsMind) {
  Afternoon room(make_waiting());
  const base::Key key = room.key_of("Te weinig tijd");
  room.act(flow::ScreenAnswer{key, Screening::hidden});
  EXPECT_THAT(room.texts(Screening::hidden), ElementsAre("Te weinig tijd"));
  room.act(flow::ScreenAnswer{key, Screening::shown});
  EXPECT_THAT(room.texts(Screening::shown), ElementsAre("Te weinig tijd"));
  room.act(flow::ScreenAnswer{key, Screening::waiting});
  EXPECT_THAT(room.texts(Screening::shown), IsEmpty());
  room.write_all();
  EXPECT_EQ(room.on_disk().answers, room.session().answers);
}

TEST(Screening, WritesNothingWhenNothingChanges) {
  Afternoon room(make_waiting());
  room.act(flow::ScreenAnswer{room.key_of("Te weinig tijd"), Screening::waiting});
  room.act(flow::ScreenAnswer{base::Key{}, Screening::shown});
  EXPECT_EQ(room.writes_waiting(), 0u);
  room.act(flow::ScreenAllWaiting{});
  room.act(flow::ScreenAllWaiting{});
  EXPECT_EQ(room.writes_waiting(), 1u);
}

TEST(Screening, CannotPutAnAnswerBackAmongTheUnreleased) {
  Afternoon room(make_waiting());
  room.act(flow::ScreenAnswer{room.key_of("Te weinig tijd"), Screening::unreleased});
  EXPECT_EQ(room.texts(Screening::waiting).size(), 2u);
}

TEST(Screening, CannotReachAnswersThatWereNotHandedOver) {
  model::Session session = make_waiting();
  session.entry_open = true;
  session.answers[1].screening = Screening::unreleased;
  Afternoon room(session);
  room.act(flow::ScreenAnswer{room.key_of("Te weinig tijd"), Screening::shown});
  room.act(flow::MaskWord{room.key_of("Te weinig tijd"), 0});
  room.act(flow::ScreenAllWaiting{});
  EXPECT_THAT(room.texts(Screening::unreleased), ElementsAre("Te weinig tijd"));
  EXPECT_THAT(room.texts(Screening::shown), ElementsAre("Juf Anja belt met de ouders"));
}

TEST(Masking, CoversOneWordForGood) {
  Afternoon room(make_waiting());
  room.act(flow::MaskWord{room.key_of("Juf Anja belt met de ouders"), 1});
  room.write_all();
  EXPECT_THAT(room.texts_on_disk(), ElementsAre("Juf [...] belt met de ouders", "Te weinig tijd"));
}

TEST(Masking, CountsWordsAcrossLinesAndSpaces) {
  for (const auto& [word, expected] : std::vector<std::pair<std::size_t, std::string>>{
           {0, " [...]  Anja\nbelt "}, {1, " Juf  [...]\nbelt "}, {2, " Juf  Anja\n[...] "}}) {
    model::Session session = support::make_session();
    session.answers = {make_answer(1, 1, " Juf  Anja\nbelt ", Screening::waiting)};
    Afternoon room(session);
    room.act(flow::MaskWord{session.answers[0].key, word});
    EXPECT_THAT(room.texts(Screening::waiting), ElementsAre(expected));
  }
}

TEST(Masking, ReachesAnswersThatWereTakenOverInThePlan) {
  model::Session session = support::make_session();
  session.answers = {support::make_answer(1, 1, "Juf Anja belt met de ouders", Screening::shown),
                     support::make_answer(2, 1, "Anja", Screening::shown)};
  model::PlanAction action;
  action.action = "Afspreken: Juf Anja belt met de ouders. Iedere week.";
  action.owner = "Anja";
  action.goal = "Anja en de anderen";
  session.plan = {action};
  Afternoon room(session);
  room.act(flow::MaskWord{room.key_of("Juf Anja belt met de ouders"), 1});
  EXPECT_EQ(room.session().plan[0].action, "Afspreken: Juf [...] belt met de ouders. Iedere week.");
  EXPECT_EQ(room.session().plan_edition, 1) << "the plan is another one now";
  room.act(flow::MaskWord{room.key_of("Anja"), 0});
  EXPECT_EQ(room.session().plan[0].owner, "Anja") << "who said yes aloud is named";
  EXPECT_EQ(room.session().plan[0].goal, "Anja en de anderen") << "no copy of that answer";
}

TEST(Masking, LeavesTheAnswerAloneWhenThereIsNoSuchWord) {
  Afternoon room(make_waiting());
  room.act(flow::MaskWord{room.key_of("Te weinig tijd"), 3});
  EXPECT_EQ(room.writes_waiting(), 0u);
}

TEST(Masking, NeverMakesAnAnswerTooLongToKeep) {
  model::Session session = support::make_session();
  std::string text;
  while (text.size() + 2 <= model::kMaxAnswerBytes) text += "a ";
  session.answers = {make_answer(1, 1, text.c_str(), Screening::waiting)};
  Afternoon room(session);
  room.act(flow::MaskWord{session.answers[0].key, 0});
  EXPECT_LE(room.session().answers[0].text.size(), model::kMaxAnswerBytes);
}

}  // namespace
