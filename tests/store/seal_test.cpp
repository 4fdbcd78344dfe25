// Nothing of a session changes without its seal.
#include "store/seal.h"

#include <gtest/gtest.h>

#include <set>

#include "store/samples.h"

namespace {

TEST(Seal, ChangesWithEveryField) {
  const model::Session session = samples::make_session(3);
  ASSERT_EQ(session.board.placements.size(), 1u);
  using Change = void (*)(model::Session&);
  const Change changes[] = {
      [](auto& s) { s.format_source += "x"; },
      [](auto& s) { s.region[0] = 't'; },
      [](auto& s) { s.date.day = 13; },
      [](auto& s) { s.guides[0].name += "x"; },
      [](auto& s) { s.guides[1].role += "x"; },
      [](auto& s) { s.people = 23; },
      [](auto& s) { s.version_minutes = 60; },
      [](auto& s) { s.practice = false; },
      [](auto& s) { s.code_hash += "x"; },
      [](auto& s) { s.place.block = 7; },
      [](auto& s) { s.place.page = 1; },
      [](auto& s) { s.entry_open = false; },
      [](auto& s) { s.answers[1].key.bytes[15] ^= 1; },
      [](auto& s) { s.answers[1].question = 9; },
      [](auto& s) { s.answers[1].text.back() = '!'; },
      [](auto& s) { s.answers[1].screening = model::Screening::unreleased; },
      [](auto& s) { s.answers.pop_back(); },
      [](auto& s) { s.board.next_id = 10; },
      [](auto& s) { s.board.themes[0].id = 5; },
      [](auto& s) { s.board.themes[0].concept_id += "x"; },
      [](auto& s) { s.board.themes[1].concept_id = "x"; },
      [](auto& s) { s.board.themes[0].label += "x"; },
      [](auto& s) { s.board.themes[0].named_by_room = true; },
      [](auto& s) { s.board.themes[0].also.pop_back(); },
      [](auto& s) { s.board.themes[2].also[0] += "x"; },
      [](auto& s) { std::swap(s.board.themes[0], s.board.themes[1]); },
      [](auto& s) { s.board.themes.pop_back(); },
      [](auto& s) { s.board.placements.begin()->second.theme = 2; },
      [](auto& s) { s.board.placements.begin()->second.by_room = false; },
      [](auto& s) { s.board.placements.begin()->second.lane = 1; },
      [](auto& s) { s.board.placements.begin()->second.lane = std::nullopt; },
      [](auto& s) { s.board.placements.begin()->second.proposed_lane = 0; },
      [](auto& s) { s.board.placements.begin()->second.proposed_lane = std::nullopt; },
      [](auto& s) { s.board.placements[base::Key{{1}}] = {}; },
      [](auto& s) { s.board.placements.clear(); },
      [](auto& s) { s.board.practices["starttasje"] = 7; },
      [](auto& s) { s.board.practices["nog-een"] = 7; },
      [](auto& s) { s.board.practices.clear(); },
      [](auto& s) { s.board.dropped[1] += "x"; },
      [](auto& s) { s.board.dropped.pop_back(); },
      [](auto& s) { s.votes.stand = model::VoteStand::open; },
      [](auto& s) { s.votes.method = model::VoteMethod::hands; },
      [](auto& s) { s.votes.voters = 20; },
      [](auto& s) { s.votes.options[1].theme = 7; },
      [](auto& s) { s.votes.options[1].label += "x"; },
      [](auto& s) { s.votes.options[1].votes = 18; },
      [](auto& s) { std::swap(s.votes.options[0], s.votes.options[1]); },
      [](auto& s) { s.votes.options.pop_back(); },
      [](auto& s) { s.own_texts["povo/1"] = "x"; },
      [](auto& s) { s.own_texts["povo/2"] = ""; },
      [](auto& s) { s.plan[0].goal += "x"; },
      [](auto& s) { s.plan[0].action += "x"; },
      [](auto& s) { s.plan[0].owner += "x"; },
      [](auto& s) { s.plan[0].partners.pop_back(); },
      [](auto& s) { s.plan[0].due = std::nullopt; },
      [](auto& s) { s.plan[0].sign += "x"; },
      [](auto& s) { s.plan[0].first_step += "x"; },
      [](auto& s) { s.plan[0].if_then += "x"; },
      [](auto& s) { s.plan[0].means += "x"; },
      [](auto& s) { s.plan[0].paid_by += "x"; },
      [](auto& s) { s.plan[0].origin.theme = 2; },
      [](auto& s) { s.plan[0].origin.label += "x"; },
      [](auto& s) { s.plan[0].origin.works = 13; },
      [](auto& s) { s.plan[0].origin.hurts = 6; },
      [](auto& s) { s.plan[0].state = model::ActionState::done; },
      [](auto& s) { s.plan[0].changed += "x"; },
      [](auto& s) { s.plan[0].remark += "x"; },
      [](auto& s) { s.plan[0].first_due = std::nullopt; },
      [](auto& s) {
        s.plan[1].first_due = base::Date{2026, 4, 17};
      },
      [](auto& s) { std::swap(s.plan[0].if_then, s.plan[0].means); },
      [](auto& s) { s.moments[0].title += "x"; },
      [](auto& s) { s.moments[1].date.month = 10; },
      [](auto& s) { s.closed = true; },
      [](auto& s) { s.wiped = true; },
      [](auto& s) { s.figures.given[2] = 11; },
      [](auto& s) { s.figures.shown[0] = 0; },
  };
  std::set<std::int64_t> seals{store::seal_of(session)};
  for (const Change change : changes) {
    model::Session other = session;
    change(other);
    ASSERT_NE(other, session);
    seals.insert(store::seal_of(other));
  }
  EXPECT_EQ(seals.size(), std::size(changes) + 1);
}

}  // namespace
