#include "flow/choosing.h"

#include <fmt/format.h>

namespace afternoon {

void add_theme(model::Session& session, const std::string& label, int answers) {
  std::vector<base::Key> keys;
  for (int i = 0; i < answers; ++i) {
    const int number = static_cast<int>(session.answers.size()) + 1;
    const std::string text = fmt::format("{} {}", label, i);
    session.answers.push_back(support::make_answer(number, 1, text.c_str(), model::Screening::shown));
    keys.push_back(session.answers.back().key);
  }
  model::move_answers(session.board, keys, model::add_theme(session.board, label));
  model::sort_answers(session.answers);
}

model::Session make_choosing_session() {
  model::Session session = support::make_session();
  session.place = support::kBoard;
  for (const char* label : {"Ouders", "Taal", "Tijd"}) add_theme(session, label, 3);
  for (const char* label : {"Klein", "Kleiner", "Kleinst"}) add_theme(session, label, 1);
  return session;
}

Afternoon with_votes(model::VoteMethod method) {
  Afternoon room(make_choosing_session());
  room.act(flow::OpenVotes{method});
  room.write_all();
  return room;
}

void give_dots(Afternoon& room, const std::vector<std::size_t>& options) {
  room.act(flow::BeginBallot{});
  room.act(flow::SubmitBallot{options});
  room.write_all();
  room.act(flow::EndBallot{});
}

std::vector<int> count_each(const model::Session& session) {
  std::vector<int> votes;
  for (const model::VoteOption& option : session.votes.options) votes.push_back(option.votes);
  return votes;
}

}  // namespace afternoon
