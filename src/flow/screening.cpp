// Screening: what the facilitator decides about answers before the room sees them.
#include "flow/screening.h"

#include <algorithm>

#include "flow/phases.h"

namespace flow {
namespace {

model::Answer* find_released(InSession& running, const base::Key& key) {
  for (model::Answer& answer : running.session.answers) {
    if (answer.key == key && answer.screening != model::Screening::unreleased) return &answer;
  }
  return nullptr;
}

// Where the word with this index begins and ends; npos when there is none.
std::pair<std::size_t, std::size_t> find_word(const std::string& text, std::size_t word) {
  std::size_t begin = text.find_first_not_of(" \n");
  while (word > 0 && begin != std::string::npos) {
    begin = text.find_first_not_of(" \n", text.find_first_of(" \n", begin));
    --word;
  }
  if (begin == std::string::npos) return {std::string::npos, std::string::npos};
  return {begin, std::min(text.find_first_of(" \n", begin), text.size())};
}

}  // namespace

void draw_new_keys(InSession& running, base::Random& random) {
  for (model::Answer& answer : running.session.answers) answer.key = base::draw_key(random);
  model::sort_answers(running.session.answers);
}

void release_all(InSession& running) {
  for (model::Answer& answer : running.session.answers) {
    if (answer.screening == model::Screening::unreleased) answer.screening = model::Screening::waiting;
  }
  running.turns_since_release = 0;
}

bool can_release_batch(const InSession& running) {
  const auto unreleased = static_cast<std::size_t>(
      std::count_if(running.session.answers.begin(), running.session.answers.end(),
                    [](const model::Answer& a) { return a.screening == model::Screening::unreleased; }));
  return running.turns_since_release >= kBatchTurns && unreleased >= kBatchAnswers;
}

void apply(Step& step, const ReleaseBatch&) {
  InSession& running = in_session(step.state);
  if (!can_release_batch(running)) return;
  release_all(running);
  save_session(step);
}

void apply(Step& step, const ScreenAnswer& action) {
  model::Answer* answer = find_released(in_session(step.state), action.key);
  if (answer == nullptr || action.verdict == model::Screening::unreleased) return;
  answer->screening = action.verdict;
  save_session(step);
}

void apply(Step& step, const ScreenAllWaiting&) {
  for (model::Answer& answer : in_session(step.state).session.answers) {
    if (answer.screening == model::Screening::waiting) answer.screening = model::Screening::shown;
  }
  save_session(step);
}

void apply(Step& step, const MaskWord& action) {
  model::Answer* answer = find_released(in_session(step.state), action.key);
  if (answer == nullptr) return;
  const auto [begin, end] = find_word(answer->text, action.word);
  if (begin == std::string::npos) return;
  answer->text.replace(begin, end - begin, kMask);
  save_session(step);
}

}  // namespace flow
