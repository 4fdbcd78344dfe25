#include "model/session.h"

#include <fmt/format.h>

#include "base/wipe.h"

namespace model {

std::string own_text_key(const Block& block, std::size_t page) {
  return fmt::format("{}/{}", block.id, page);
}

std::optional<std::string> find_mismatch(const Format& format, const Session& session) {
  if (format.blocks.empty()) return "the format has no blocks";
  const auto questions = static_cast<int>(format.questions.size());
  for (const Answer& answer : session.answers) {
    if (answer.question < 1 || answer.question > questions) {
      return fmt::format("an answer to question {}, the format has {}", answer.question, questions);
    }
  }
  return find_board_fault(session.board, session.answers, format.lanes.size());
}

Figures count_figures(const Session& session, std::size_t questions) {
  if (session.wiped) {
    Figures kept = session.figures;
    kept.given.resize(questions);
    kept.shown.resize(questions);
    return kept;
  }
  Figures figures{std::vector<int>(questions, 0), std::vector<int>(questions, 0)};
  for (const Answer& answer : session.answers) {
    const auto index = static_cast<std::size_t>(answer.question - 1);
    ++figures.given.at(index);
    if (answer.screening == Screening::shown) ++figures.shown.at(index);
  }
  return figures;
}

void wipe_answers(Session& session, std::size_t questions) {
  session.figures = count_figures(session, questions);
  for (Answer& answer : session.answers) base::wipe(answer.text);
  session.answers.clear();
  session.board.placements.clear();
  session.wiped = true;
}

base::Date first_school_day(const Format& format, const base::Date& day) {
  base::Date date = day;
  while (base::is_weekend(date) || !holidays_on(format, date).empty()) date = base::add_days(date, 1);
  return date;
}

std::vector<Moment> propose_moments(const Format& format, const base::Date& session_date) {
  std::vector<Moment> moments;
  for (const FollowUp& follow_up : format.follow_ups) {
    const base::Date day = base::add_days(session_date, follow_up.days);
    moments.push_back({follow_up.title, first_school_day(format, day)});
  }
  return moments;
}

}  // namespace model
