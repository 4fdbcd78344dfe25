#include "store/seal.h"

#include <concepts>
#include <cstring>
#include <string>
#include <string_view>

namespace store {
namespace {

// FNV-1a (Fowler, Noll, Vo) over words of eight bytes instead of single ones, which is ten times as fast.
// Each step is a bijection, so that content differing in one word never has the same seal.
class Sealer {
 public:
  void add(std::uint64_t word) {
    value_ = (value_ ^ word) * 0x100000001b3u;
    value_ ^= value_ >> 32;
  }

  void add(std::string_view text) {
    add(std::uint64_t{text.size()});
    for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t)))
      add_word(text.substr(0, 8));
    add_word(text);
  }

  void add(const base::Key& key) {
    add(std::string_view(reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()));
  }

  void add(const base::Date& date) {
    add(static_cast<std::uint64_t>(date.year * 10'000 + date.month * 100 + date.day));
  }

  std::int64_t value() const { return static_cast<std::int64_t>(value_); }

 private:
  void add_word(std::string_view bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data(), bytes.size());
    add(word);
  }

  std::uint64_t value_ = 0xcbf29ce484222325u;
};

std::uint64_t number(std::integral auto value) {
  return static_cast<std::uint64_t>(value);
}

void add_head(Sealer& seal, const model::Session& s) {
  for (const std::string* text : {&s.format_source, &s.region, &s.code_hash})
    seal.add(std::string_view(*text));
  seal.add(s.date);
  seal.add(number(s.people));
  seal.add(number(s.present));
  seal.add(number(s.number));
  seal.add(number(s.version_minutes));
  for (const bool flag : {s.practice, s.entry_open, s.closed, s.wiped}) seal.add(number(flag));
  seal.add(number(s.place.block));
  seal.add(number(s.place.page));
}

void add_answers(Sealer& seal, const std::vector<model::Answer>& answers) {
  seal.add(number(answers.size()));
  for (const model::Answer& answer : answers) {
    seal.add(answer.key);
    seal.add(number(answer.question));
    seal.add(std::string_view(answer.text));
    seal.add(number(static_cast<int>(answer.screening)));
  }
}

void add_themes(Sealer& seal, const model::Board& board) {
  seal.add(number(board.next_id));
  seal.add(number(board.themes.size()));
  for (const model::Theme& theme : board.themes) {
    seal.add(number(theme.id));
    seal.add(std::string_view(theme.concept_id));
    seal.add(std::string_view(theme.label));
    seal.add(number(theme.named_by_room));
    seal.add(number(theme.also.size()));
    for (const std::string& id : theme.also) seal.add(std::string_view(id));
  }
}

void add_placements(Sealer& seal, const model::Board& board) {
  // 0 is nothing.
  const auto lane = [](const std::optional<std::size_t>& index) { return number(index ? *index + 1 : 0); };
  seal.add(number(board.placements.size()));
  for (const auto& [key, placement] : board.placements) {
    seal.add(key);
    seal.add(number(placement.theme));
    seal.add(number(placement.by_room));
    seal.add(lane(placement.lane));
    seal.add(lane(placement.proposed_lane));
  }
}

void add_decisions(Sealer& seal, const model::Board& board) {
  seal.add(number(board.practices.size()));
  for (const auto& [practice, theme] : board.practices) {
    seal.add(std::string_view(practice));
    seal.add(number(theme));
  }
  seal.add(number(board.dropped.size()));
  for (const std::string& id : board.dropped) seal.add(std::string_view(id));
}

void add_votes(Sealer& seal, const model::Votes& votes) {
  seal.add(number(static_cast<int>(votes.stand)));
  seal.add(number(static_cast<int>(votes.method)));
  seal.add(number(votes.voters));
  seal.add(number(votes.options.size()));
  for (const model::VoteOption& option : votes.options) {
    seal.add(number(option.theme));
    seal.add(std::string_view(option.label));
    seal.add(number(option.votes));
  }
}

void add_plan_action(Sealer& seal, const model::PlanAction& a) {
  for (const std::string* text : {&a.goal, &a.action, &a.owner, &a.sign, &a.first_step, &a.if_then, &a.means,
                                  &a.paid_by, &a.origin.label, &a.changed, &a.remark}) {
    seal.add(std::string_view(*text));
  }
  for (const int figure : {a.origin.theme, a.origin.works, a.origin.hurts, static_cast<int>(a.state), a.id}) {
    seal.add(number(figure));
  }
  for (const auto& day : {a.due, a.first_due}) seal.add(day.value_or(base::Date()));
  seal.add(number(a.partners.size()));
  for (const std::string& partner : a.partners) seal.add(std::string_view(partner));
}

void add_plan(Sealer& seal, const std::vector<model::PlanAction>& plan) {
  seal.add(number(plan.size()));
  for (const model::PlanAction& action : plan) add_plan_action(seal, action);
}

void add_lists(Sealer& seal, const model::Session& session) {
  seal.add(number(session.guides.size()));
  for (const model::Guide& guide : session.guides) {
    seal.add(std::string_view(guide.name));
    seal.add(std::string_view(guide.role));
  }
  seal.add(number(session.own_texts.size()));
  for (const auto& [slide, text] : session.own_texts) {
    seal.add(std::string_view(slide));
    seal.add(std::string_view(text));
  }
  seal.add(number(session.moments.size()));
  for (const model::Moment& moment : session.moments) {
    seal.add(std::string_view(moment.title));
    seal.add(moment.date);
  }
  seal.add(number(session.plan_edition));
  seal.add(number(session.next_action_id));
  for (const auto* counts : {&session.figures.given, &session.figures.shown}) {
    seal.add(number(counts->size()));
    for (const int count : *counts) seal.add(number(count));
  }
}

}  // namespace

std::int64_t seal_of(const model::Session& session) {
  Sealer seal;
  add_head(seal, session);
  add_answers(seal, session.answers);
  add_themes(seal, session.board);
  add_placements(seal, session.board);
  add_decisions(seal, session.board);
  add_votes(seal, session.votes);
  add_plan(seal, session.plan);
  add_lists(seal, session);
  return seal.value();
}

}  // namespace store
