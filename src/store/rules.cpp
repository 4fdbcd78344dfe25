#include "store/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "base/utf8.h"

namespace store {
namespace {

using base::Error;
using base::ErrorCode;
using Fault = std::optional<Error>;

struct Length {
  std::size_t least;
  std::size_t most;
};
constexpr Length kAnyText{0, kMaxTextBytes};
constexpr Length kSomeText{1, kMaxTextBytes};
constexpr Length kAnswerText{1, model::kMaxAnswerBytes};

Fault check_text(std::string_view text, Length length, std::string_view place) {
  if (text.size() < length.least || text.size() > length.most) {
    return Error{ErrorCode::bad_text, fmt::format("{}: {} bytes, expected {} to {}", place, text.size(),
                                                  length.least, length.most)};
  }
  if (const auto fault = base::find_text_fault(text)) {
    return Error{ErrorCode::bad_text, fmt::format("{}: {}", place, *fault)};
  }
  return std::nullopt;
}

Fault check_number(std::int64_t number, std::int64_t least, std::int64_t most, std::string_view place) {
  if (number >= least && number <= most) return std::nullopt;
  return Error{ErrorCode::internal, fmt::format("{}: {} is not from {} to {}", place, number, least, most)};
}

Fault check_rows(std::size_t rows, std::string_view place) {
  return check_number(static_cast<std::int64_t>(rows), 0, static_cast<std::int64_t>(kMaxRows), place);
}

Fault check_day(const base::Date& date, std::string_view place) {
  const bool four_digits = date.year >= 1900 && date.year <= 2200 && date.month >= 0 && date.day >= 0;
  if (four_digits && base::parse_date(base::to_iso(date)) == date) return std::nullopt;
  return Error{ErrorCode::internal, fmt::format("{}: no day that exists", place)};
}

template <class... Checks>
Fault first_of(Checks... checks) {
  Fault fault;
  ((fault || (fault = checks())), ...);
  return fault;
}

// TOML may hold tabs and carriage returns, which no text on screen may.
Fault check_format(std::string source) {
  std::replace(source.begin(), source.end(), '\t', ' ');
  std::replace(source.begin(), source.end(), '\r', ' ');
  return check_text(source, {1, kMaxFormatBytes}, "format");
}

Fault check_head(const model::Session& session, const model::Session& known) {
  const bool is_known = !known.format_source.empty() && session.format_source == known.format_source;
  return first_of(
      [&] { return is_known ? Fault() : check_format(session.format_source); },
      [&] { return check_text(session.region, kAnyText, "region"); },
      [&] { return check_day(session.date, "day of the session"); },
      [&] { return check_number(session.people, 0, 10'000, "people"); },
      [&] {
        return check_number(session.number, 0, model::kSessionNumberLimit - 1, "number of the session");
      },
      [&] { return check_number(session.present, 0, 10'000, "people who took part"); },
      [&] { return check_number(session.version_minutes, 1, 24 * 60, "minutes of the version"); },
      [&] { return check_text(session.code_hash, kAnyText, "hash of the code"); },
      [&] { return check_number(static_cast<std::int64_t>(session.place.block), 0, 999, "block"); },
      [&] { return check_number(static_cast<std::int64_t>(session.place.page), 0, 999, "page"); });
}

Fault check_answer(const model::Answer& answer, std::size_t row) {
  const std::string place = fmt::format("answer {}", row + 1);
  return first_of(
      [&] { return check_number(answer.question, 1, 99, place + ", question"); },
      [&] { return check_number(static_cast<int>(answer.screening), 0, 3, place + ", screening"); },
      [&] { return check_text(answer.text, kAnswerText, place); });
}

bool comes_before(const model::Answer& a, const model::Answer& b) {
  return std::tie(a.question, a.key) < std::tie(b.question, b.key);
}

Fault check_answers(const std::vector<model::Answer>& answers, const std::vector<model::Answer>& known) {
  if (auto fault = check_rows(answers.size(), "number of answers")) return fault;
  auto old = known.begin();
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (i > 0 && !comes_before(answers[i - 1], answers[i])) {
      return Error{ErrorCode::internal, fmt::format("answer {}: the same key twice, or out of order", i + 1)};
    }
    while (old != known.end() && comes_before(*old, answers[i])) ++old;
    if (old != known.end() && *old == answers[i]) continue;
    if (auto fault = check_answer(answers[i], i)) return fault;
  }
  return std::nullopt;
}

// A label that stands for a theme as it once was.
Fault check_label(std::string_view label, const std::string& place) {
  if (auto fault = check_text(label, kSomeText, place)) return fault;
  const auto reason = model::find_label_fault(label);
  return reason ? Fault(Error{ErrorCode::internal, fmt::format("{}: {}", place, *reason)}) : std::nullopt;
}

// The theme may be gone from the board since.
Fault check_origin(const model::Origin& origin, const std::string& place) {
  constexpr auto kMost = static_cast<std::int64_t>(model::kMaxAnswers);
  return first_of(
      [&] { return check_number(origin.theme, 0, model::kThemeIdLimit - 1, place + ", theme"); },
      [&] {
        return origin.label.empty() ? Fault() : check_label(origin.label, place + ", label of a theme");
      },
      [&] { return check_number(origin.works, 0, kMost, place + ", answers on what works"); },
      [&] { return check_number(origin.hurts, 0, kMost, place + ", answers on where it hurts"); });
}

Fault check_look_back(const model::PlanAction& action, const std::string& place) {
  return first_of(
      [&] { return check_number(static_cast<int>(action.state), 0, 3, place + ", state"); },
      [&] { return check_text(action.changed, kAnyText, place + ", what changed"); },
      [&] { return check_text(action.remark, kAnyText, place + ", remark"); },
      [&] { return action.first_due ? check_day(*action.first_due, place + ", first day") : Fault(); });
}

Fault check_plan_texts(const model::PlanAction& action, const std::string& place) {
  Fault fault = first_of([&] { return check_text(action.goal, kAnyText, place + ", goal"); },
                         [&] { return check_text(action.action, kAnyText, place + ", action"); },
                         [&] { return check_text(action.owner, kAnyText, place + ", owner"); },
                         [&] { return check_text(action.sign, kAnyText, place + ", sign"); },
                         [&] { return check_text(action.first_step, kAnyText, place + ", first step"); },
                         [&] { return check_text(action.if_then, kAnyText, place + ", if and then"); },
                         [&] { return check_text(action.means, kAnyText, place + ", means"); },
                         [&] { return check_text(action.paid_by, kAnyText, place + ", who pays"); },
                         [&] { return check_rows(action.partners.size(), place + ", number of partners"); });
  for (const std::string& partner : action.partners) {
    if (!fault) fault = check_text(partner, kAnyText, place + ", partner");
  }
  return fault;
}

Fault check_plan_action(const model::PlanAction& action, const std::string& place) {
  return first_of([&] { return check_plan_texts(action, place); },
                  [&] { return action.due ? check_day(*action.due, place + ", day") : Fault(); },
                  [&] { return check_origin(action.origin, place); },
                  [&] { return check_look_back(action, place); });
}

// Calendars know an action by its id. 0 is an action that never got one.
Fault check_ids(const model::Session& session) {
  Fault fault = check_number(session.next_action_id, 1, model::kActionIdLimit, "id of the next action");
  std::set<int> known;
  for (const model::PlanAction& action : session.plan) {
    if (!fault) fault = check_number(action.id, 0, session.next_action_id - 1, "id of an action");
    if (!fault && action.id > 0 && !known.insert(action.id).second) {
      fault = Error{ErrorCode::internal, "two actions have one id"};
    }
  }
  return fault;
}

Fault check_plan(const model::Session& session) {
  const std::vector<model::PlanAction>& plan = session.plan;
  Fault fault = check_rows(plan.size(), "number of plan lines");
  for (std::size_t i = 0; i < plan.size() && !fault; ++i) {
    fault = check_plan_action(plan[i], fmt::format("plan line {}", i + 1));
  }
  return fault ? fault : check_ids(session);
}

Fault check_lists(const model::Session& session) {
  Fault fault = first_of([&] { return check_rows(session.guides.size(), "number of guides"); },
                         [&] { return check_rows(session.own_texts.size(), "number of own texts"); },
                         [&] { return check_rows(session.moments.size(), "number of moments"); });
  for (const model::Guide& guide : session.guides) {
    if (!fault) fault = check_text(guide.name, kAnyText, "name of a guide");
    if (!fault) fault = check_text(guide.role, kAnyText, "role of a guide");
  }
  for (const auto& [slide, text] : session.own_texts) {
    if (!fault) fault = check_text(slide, kSomeText, "slide of an own text");
    if (!fault) fault = check_text(text, kAnyText, "own text");
  }
  for (const model::Moment& moment : session.moments) {
    if (!fault) fault = check_text(moment.title, kAnyText, "title of a moment");
    if (!fault) fault = check_day(moment.date, "day of a moment");
  }
  return fault;
}

// Labels first, so that a text that may not be kept is told from a board that cannot be.
Fault check_board(const model::Session& session) {
  const model::Board& board = session.board;
  Fault fault = check_rows(board.themes.size(), "number of themes");
  std::size_t merged = 0;
  for (const model::Theme& theme : board.themes) {
    if (!fault) fault = check_text(theme.label, kSomeText, "label of a theme");
    merged += theme.also.size();
  }
  if (!fault) fault = check_rows(merged, "number of merged concepts");
  if (!fault) fault = check_rows(board.practices.size(), "number of laid practices");
  if (!fault) fault = check_rows(board.dropped.size(), "number of dropped concepts");
  if (fault) return fault;
  const auto reason = model::find_board_fault(board, session.answers, kMaxLanes);
  return reason ? Fault(Error{ErrorCode::internal, "board: " + *reason}) : std::nullopt;
}

Fault check_option(const model::VoteOption& option, const std::string& place) {
  return first_of([&] { return check_number(option.theme, 1, model::kThemeIdLimit - 1, place + ", theme"); },
                  [&] { return check_label(option.label, place + ", label"); },
                  [&] { return check_number(option.votes, 0, model::kMostVotes, place + ", votes"); });
}

Fault check_votes(const model::Votes& votes) {
  Fault fault =
      first_of([&] { return check_number(static_cast<int>(votes.stand), 0, 2, "stand of the votes"); },
               [&] { return check_number(static_cast<int>(votes.method), 0, 1, "method of the votes"); },
               [&] { return check_number(votes.voters, 0, model::kMostVotes, "voters"); },
               [&] { return check_rows(votes.options.size(), "number of options"); });
  for (std::size_t i = 0; i < votes.options.size() && !fault; ++i) {
    fault = check_option(votes.options[i], fmt::format("option {}", i + 1));
  }
  return fault;
}

Fault check_figures(const model::Figures& figures) {
  Fault fault = check_number(static_cast<std::int64_t>(figures.given.size()), 0, 99, "number of figures");
  if (!fault && figures.given.size() != figures.shown.size()) {
    fault = Error{ErrorCode::internal, "figures: as many given as shown are expected"};
  }
  for (const auto* counts : {&figures.given, &figures.shown}) {
    for (const int count : *counts) {
      if (!fault) fault = check_number(count, 0, static_cast<std::int64_t>(model::kMaxAnswers), "figures");
    }
  }
  return fault;
}

}  // namespace

std::optional<base::Error> find_fault(const model::Session& session, const model::Session& known) {
  return first_of(
      [&] { return check_head(session, known); },
      [&] { return check_answers(session.answers, known.answers); }, [&] { return check_board(session); },
      [&] { return check_votes(session.votes); }, [&] { return check_lists(session); },
      [&] { return check_plan(session); },
      [&] { return check_number(session.plan_edition, 0, model::kEditionLimit - 1, "edition of the plan"); },
      [&] { return check_figures(session.figures); });
}

}  // namespace store
