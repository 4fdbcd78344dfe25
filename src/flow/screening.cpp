// Screening: what the facilitator decides about answers before the room sees them.
#include "flow/screening.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/wipe.h"
#include "flow/cover_copies.h"
#include "flow/phases.h"

namespace flow {
namespace {

model::Answer* find_released(InSession& running, const base::Key& key) {
  for (model::Answer& answer : running.session.answers) {
    if (answer.key == key && answer.screening != model::Screening::unreleased) return &answer;
  }
  return nullptr;
}

// Not while it may be taken back: the list of the facilitator would then change with one person.
bool can_release(const InSession& running, const model::Answer& answer) {
  return answer.screening == model::Screening::unreleased && !is_of_present_turn(running, answer);
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

std::string cover(const std::string& text, std::size_t begin, std::size_t end) {
  return text.substr(0, begin) + std::string(kMask) + text.substr(end);
}

void cover_on(ThemeView& theme, const model::Answer& answer) {
  for (LaneView& lane : theme.lanes) {
    for (CardView& card : lane.cards) {
      if (card.keys.front() != answer.key) continue;
      base::wipe(card.words);
      card.words = answer.text;
    }
  }
}

// A stack stays while others of it do.
void take_off(ThemeView& theme, const base::Key& key) {
  for (LaneView& lane : theme.lanes) {
    std::size_t taken = 0;
    for (CardView& card : lane.cards) taken += std::erase(card.keys, key);
    std::erase_if(lane.cards, [](const CardView& card) { return card.keys.empty(); });
    lane.answers -= taken;
    theme.answers -= taken;
  }
}

// A wall that is frozen must not keep showing what the facilitator covered or hid; all else on it stays.
template <class Change>
void change_frozen_wall(InSession& running, const Change& change) {
  if (!running.frozen) return;
  for (PanelView& panel : running.frozen->board.panels) {
    for (ThemeView& theme : panel.themes) change(theme);
  }
  change(running.frozen->board.loose);
  running.frozen->board.why.reset();
}

// What was said of the answer may hold the covered word.
void forget_covered(Sorting& sorting, const base::Key& key) {
  forget_texts_of_deeds(sorting);
  sorting.notes.erase(key);
  sorting.asked_why.reset();
  sorting.stale = true;
}

// The answers on one stack with this one, itself among them: they lie below one card on the wall.
std::vector<base::Key> list_alike(const Sorting& sorting, const base::Key& key) {
  for (const std::vector<base::Key>& stack : sorting.stacks) {
    if (std::find(stack.begin(), stack.end(), key) != stack.end()) return stack;
  }
  return {key};
}

std::optional<std::size_t> find_same_word(const std::string& text, const std::string& word) {
  for (std::size_t index = 0;; ++index) {
    const auto [begin, end] = find_word(text, index);
    if (begin == std::string::npos) return std::nullopt;
    if (text.compare(begin, end - begin, word) == 0) return index;
  }
}

// Whether it could be covered.
bool cover_word(Step& step, const base::Key& key, std::size_t word) {
  InSession& running = in_session(step.state);
  model::Answer* answer = find_released(running, key);
  const auto [begin, end] = find_word(answer->text, word);
  std::string covered = cover(answer->text, begin, end);
  if (covered.size() > model::kMaxAnswerBytes) return false;
  if (cover_copies(running.session.plan, {answer->text, covered})) begin_edition(running);
  if (running.frozen) cover_copies(running.frozen->plan, {answer->text, covered});
  base::wipe(answer->text);
  answer->text = std::move(covered);
  forget_covered(running.sorting, key);
  change_frozen_wall(running, [&](ThemeView& theme) { cover_on(theme, *answer); });
  return true;
}

}  // namespace

void draw_new_keys(InSession& running, base::Random& random) {
  std::map<base::Key, base::Key> new_keys;
  for (model::Answer& answer : running.session.answers) {
    const base::Key fresh = base::draw_key(random);
    new_keys[std::exchange(answer.key, fresh)] = fresh;
  }
  model::sort_answers(running.session.answers);
  model::change_keys(running.session.board, new_keys);
  change_keys(running.sorting, new_keys);
}

void release_all(InSession& running) {
  for (model::Answer& answer : running.session.answers) {
    if (can_release(running, answer)) answer.screening = model::Screening::waiting;
  }
  running.turns_since_release = 0;
}

bool can_release_batch(const InSession& running) {
  if (running.turns_since_release < kBatchTurns) return false;
  const auto& answers = running.session.answers;
  const auto ready = std::count_if(answers.begin(), answers.end(),
                                   [&](const model::Answer& answer) { return can_release(running, answer); });
  return static_cast<std::size_t>(ready) >= kBatchAnswers;
}

void apply(Step& step, const ReleaseBatch&) {
  InSession& running = in_session(step.state);
  if (!can_release_batch(running)) return;
  release_all(running);
  save_session(step);
}

void apply(Step& step, const ScreenAnswer& action) {
  InSession& running = in_session(step.state);
  model::Answer* answer = find_released(running, action.key);
  if (answer == nullptr || action.verdict == model::Screening::unreleased) return;
  if (answer->screening == action.verdict) return;
  answer->screening = action.verdict;
  if (action.verdict != model::Screening::shown) {
    model::forget_answers(running.session.board, {action.key});
    change_frozen_wall(running, [&](ThemeView& theme) { take_off(theme, action.key); });
  }
  running.sorting.stale = true;
  save_what_is_told(step);
}

void apply(Step& step, const ScreenAllWaiting&) {
  bool changed = false;
  for (model::Answer& answer : in_session(step.state).session.answers) {
    if (answer.screening != model::Screening::waiting) continue;
    answer.screening = model::Screening::shown;
    changed = true;
  }
  if (!changed) return;
  in_session(step.state).sorting.stale = true;
  save_what_is_told(step);
}

void apply(Step& step, const MaskWord& action) {
  InSession& running = in_session(step.state);
  const model::Answer* answer = find_released(running, action.key);
  if (answer == nullptr) return;
  const auto [begin, end] = find_word(answer->text, action.word);
  if (begin == std::string::npos) return;
  std::string word = answer->text.substr(begin, end - begin);
  const std::vector<base::Key> alike = list_alike(running.sorting, action.key);
  if (!cover_word(step, action.key, action.word)) return;
  for (const base::Key& key : alike) {
    const model::Answer* other = find_released(running, key);
    if (other == nullptr || key == action.key) continue;
    if (const auto at = find_same_word(other->text, word)) cover_word(step, key, *at);
  }
  base::wipe(word);
  step.effects.push_back(ForgetAnswers{});
  save_what_is_told(step);
}

}  // namespace flow
