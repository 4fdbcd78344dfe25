// The plan and the votes go into the file and come out of it; rows that cannot be either are refused with the
// reason.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/samples.h"
#include "store/session_file.h"

namespace {
using samples::write_and_read;

TEST(PlanRows, GiveBackEveryStateOfAnAction) {
  model::Session session = samples::make_session(3);
  for (const auto state : {model::ActionState::agreed, model::ActionState::busy, model::ActionState::done,
                           model::ActionState::stuck}) {
    session.plan.push_back(session.plan[0]);
    session.plan.back().state = state;
    session.plan.back().id = session.next_action_id++;
  }
  EXPECT_EQ(write_and_read(session).plan, session.plan);
}

TEST(PlanRows, GiveBackAnActionThatCameFromNoTheme) {
  model::Session session = samples::make_session(3);
  session.plan[0].origin = {};
  session.plan[0].first_due.reset();
  EXPECT_EQ(write_and_read(session).plan, session.plan);
}

TEST(PlanRows, GiveBackAnActionWhoseThemeWent) {
  model::Session session = samples::make_session(3);
  model::remove_theme(session.board, session.plan[0].origin.theme);
  EXPECT_EQ(write_and_read(session).plan, session.plan);
}

TEST(VotesRows, GiveBackEveryStandAndMethod) {
  model::Session session = samples::make_session(3);
  for (const auto stand : {model::VoteStand::none, model::VoteStand::open, model::VoteStand::closed}) {
    for (const auto method : {model::VoteMethod::dots, model::VoteMethod::hands}) {
      session.votes.stand = stand;
      session.votes.method = method;
      EXPECT_EQ(write_and_read(session).votes, session.votes);
    }
  }
}

TEST(VotesRows, GiveBackThatNothingWasAsked) {
  model::Session session = samples::make_session(3);
  session.votes = {};
  EXPECT_EQ(write_and_read(session).votes, model::Votes());
}

TEST(VotesRows, GiveBackTheMostVotesThereCanBe) {
  model::Session session = samples::make_session(3);
  session.votes.voters = model::kMostVotes;
  session.votes.options[0].votes = model::kMostVotes;
  EXPECT_EQ(write_and_read(session).votes, session.votes);
}

const samples::BadRows kBadRows[] = {
    {"a column for when it was agreed", "tables", "ALTER TABLE plan_more ADD COLUMN at TEXT"},
    {"a column for who voted", "tables", "ALTER TABLE votes ADD COLUMN who TEXT"},
    {"a table of ballots", "tables", "CREATE TABLE ballots(place INTEGER NOT NULL PRIMARY KEY)"},
    {"more of a line that is not there", "plan line that is not there",
     "UPDATE plan_more SET place = 9 WHERE place = 1"},
    {"a line that lost the rest of it", "seal", "DELETE FROM plan_more WHERE place = 0"},
    {"an empty line that lost the rest of it", "bytes differ", "DELETE FROM plan_more WHERE place = 1"},
    {"a first step of bytes", "no text", "UPDATE plan_more SET first_step = x'0102'"},
    {"a first step that is no UTF-8", "invalid UTF-8",
     "UPDATE plan_more SET first_step = CAST(x'61fffe62' AS TEXT)"},
    {"means of 8,001 bytes", "too long", "UPDATE plan_more SET means = printf('%.8001c', 'x')"},
    {"a bidi override in a remark", "remark: ", "UPDATE plan_more SET remark = 'a' || char(8238)"},
    {"an escape in what changed", "U+001B", "UPDATE plan_more SET changed = 'a' || char(27)"},
    {"a state of four", "out of range", "UPDATE plan_more SET state = 4"},
    {"half a state", "no whole number", "UPDATE plan_more SET state = 0.5"},
    {"a theme of minus one", "out of range", "UPDATE plan_more SET origin_theme = -1"},
    {"a theme beyond all themes", "1000000 is not from", "UPDATE plan_more SET origin_theme = 1000000"},
    {"a label of 61 letters", "61 letters", "UPDATE plan_more SET origin_label = printf('%.61c', 'x')"},
    {"a label of two lines", "one line", "UPDATE plan_more SET origin_label = 'a' || char(10) || 'b'"},
    {"more answers than there can be", "answers on what works", "UPDATE plan_more SET origin_works = 20001"},
    {"a first day with a time", "no day", "UPDATE plan_more SET first_due = '2026-04-17T14:05'"},
    {"a first day that does not exist", "no day", "UPDATE plan_more SET first_due = '2026-02-30'"},
    {"an honest look back by another program", "seal", "UPDATE plan_more SET state = 2 WHERE place = 0"},
    {"another remark", "seal", "UPDATE plan_more SET remark = 'Loopt.' WHERE place = 0"},
    {"the id of a line that is not there", "plan line that is not there",
     "UPDATE plan_ids SET place = 9 WHERE place = 1"},
    {"a line that lost its id", "seal", "DELETE FROM plan_ids WHERE place = 0"},
    {"an id below none", "out of range", "UPDATE plan_ids SET id = -1"},
    {"an id beyond all ids", "out of range", "UPDATE plan_ids SET id = 1000000"},
    {"another id", "seal", "UPDATE plan_ids SET id = 3 WHERE place = 0"},
    {"two attendances", "another row", "INSERT INTO attendance VALUES(2, 0)"},
    {"fewer than no people", "out of range", "UPDATE attendance SET people = -1"},
    {"more people than there can be", "people who took part", "UPDATE attendance SET people = 10001"},
    {"one person more", "seal", "UPDATE attendance SET people = 22"},
    {"two actions of one id", "two actions have one id", "UPDATE plan_ids SET id = 4"},
    {"an id that is still to be given", "id of an action", "UPDATE plan_ids SET id = 9 WHERE place = 1"},
    {"no id to give", "id of the next action", "UPDATE plan_edition SET next_id = 0"},
    {"two numbers", "another row", "INSERT INTO identity VALUES(2, 0)"},
    {"a number beyond all", "out of range", "UPDATE identity SET number = 1000000000"},
    {"another number", "seal", "UPDATE identity SET number = 7"},
    {"two editions", "another row", "INSERT INTO plan_edition VALUES(2, 0, 1)"},
    {"an edition below none", "out of range", "UPDATE plan_edition SET edition = -1"},
    {"an edition beyond all", "out of range", "UPDATE plan_edition SET edition = 1000000"},
    {"an earlier edition", "seal", "UPDATE plan_edition SET edition = 5"},
    {"two votes", "another row", "INSERT INTO votes VALUES(2, 0, 0, 0)"},
    {"a stand of three", "out of range", "UPDATE votes SET stand = 3"},
    {"a method of two", "out of range", "UPDATE votes SET method = 2"},
    {"a thousand voters", "voters: 1000 is not from 0 to 999", "UPDATE votes SET voters = 1000"},
    {"voters as a word", "no whole number", "UPDATE votes SET voters = 'veel'"},
    {"no votes", "seal", "DELETE FROM votes"},
    {"votes that were opened again", "seal", "UPDATE votes SET stand = 1"},
    {"an option missing in between", "one by one", "DELETE FROM vote_options WHERE place = 1"},
    {"an option for losse antwoorden", "option 1, theme", "UPDATE vote_options SET theme = 0"},
    {"an option beyond all themes", "option 1, theme", "UPDATE vote_options SET theme = 1000000"},
    {"an option without a label", "option 2, label: 0 bytes",
     "UPDATE vote_options SET label = '' WHERE place = 1"},
    {"an option with a blank label", "nothing in it", "UPDATE vote_options SET label = '  '"},
    {"an option of 61 letters", "61 letters", "UPDATE vote_options SET label = printf('%.61c', 'x')"},
    {"an option with a bidi override", "U+202E", "UPDATE vote_options SET label = 'a' || char(8238)"},
    {"a thousand votes", "votes: 1000 is not from 0 to 999", "UPDATE vote_options SET votes = 1000"},
    {"minus one vote", "out of range", "UPDATE vote_options SET votes = -1"},
    {"one vote more", "seal", "UPDATE vote_options SET votes = votes + 1 WHERE place = 0"},
    {"an option more", "seal", "INSERT INTO vote_options VALUES(3, 7, 'Tijd', 3)"},
};

TEST(PlanAndVotesRows, ThatCannotBeAreRefusedWithTheReason) {
  samples::expect_each_refused(samples::make_session(10), kBadRows);
}

}  // namespace
