#include "screens/draft.h"

#include <algorithm>

namespace screens {
namespace {

constexpr char32_t kNoBreakSpace = 0xA0;

ui::TextEdit make_answer(std::string_view text = "") {
  return ui::TextEdit(text, kMaxTypedLength);
}

}  // namespace

void fit_turn(TurnDraft& draft, const model::Format& format) {
  draft.answers.resize(format.questions.size());
  for (auto& answers : draft.answers) {
    if (answers.empty()) answers.push_back(make_answer());
  }
}

void add_answer(TurnDraft& draft, std::size_t question) {
  draft.answers.at(question).push_back(make_answer());
}

void drop_answer(TurnDraft& draft, std::size_t question, std::size_t answer) {
  std::vector<ui::TextEdit>& answers = draft.answers.at(question);
  answers.at(answer).wipe();
  if (answers.size() > 1) answers.erase(answers.begin() + static_cast<std::ptrdiff_t>(answer));
}

void wipe_turn(TurnDraft& draft) {
  for (auto& answers : draft.answers) {
    for (ui::TextEdit& answer : answers) answer.wipe();
  }
  draft = TurnDraft{};
}

void forget_person(Draft& draft) {
  wipe_turn(draft.turn);
  std::vector<std::size_t>& dots = draft.ballot.chosen;
  std::fill(dots.begin(), dots.end(), 0u);
  dots.clear();
}

void restore_turn(TurnDraft& draft, const model::Format& format,
                  const std::vector<flow::DraftAnswer>& answers) {
  wipe_turn(draft);
  draft.answers.resize(format.questions.size());
  for (const flow::DraftAnswer& answer : answers) {
    draft.answers.at(static_cast<std::size_t>(answer.question - 1)).push_back(make_answer(answer.text));
  }
  fit_turn(draft, format);
}

bool is_blank(const ui::TextEdit& text) {
  const std::u32string& letters = text.code_points();
  return std::all_of(letters.begin(), letters.end(),
                     [](char32_t c) { return ui::is_blank(c) || c == U'\n' || c == kNoBreakSpace; });
}

std::vector<flow::DraftAnswer> collect_answers(const TurnDraft& draft) {
  std::vector<flow::DraftAnswer> collected;
  for (std::size_t question = 0; question < draft.answers.size(); ++question) {
    for (const ui::TextEdit& answer : draft.answers[question]) {
      if (!is_blank(answer)) collected.push_back({static_cast<int>(question) + 1, answer.text()});
    }
  }
  return collected;
}

}  // namespace screens
