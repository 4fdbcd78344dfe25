// The entry screen: one turn after another, each safe on disk before it is thanked for, each gone from memory
// and screen before the next begins.
#include <algorithm>
#include <cassert>

#include "base/wipe.h"
#include "flow/phases.h"

namespace flow {
namespace {

void wipe(std::vector<model::Answer>& answers) {
  for (model::Answer& answer : answers) base::wipe(answer.text);
  answers.clear();
}

void wipe_turn(Turn& turn) {
  std::visit(
      [](auto& present) {
        if constexpr (requires { present.answers; }) wipe(present.answers);
      },
      turn);
}

void end_turn(Step& step) {
  InSession& running = in_session(step.state);
  wipe_turn(running.turn);
  running.turn = TurnWaiting{};
  step.effects.push_back(ForgetDraft{});
}

// The number on the screens moves only when a handful of turns is complete.
void count_turn(InSession& running, std::size_t answers) {
  ++running.turns_since_release;
  ++running.uncounted.turns;
  running.uncounted.answers += answers;
  if (running.uncounted.turns >= kBatchTurns) running.uncounted = {};
}

void end_turn(Step& step, const TurnThanked& thanked) {
  count_turn(in_session(step.state), thanked.answers.size());
  end_turn(step);
}

// Once it is on disk the fields are emptied; what may still be taken back is in the turn.
void thank(Step& step, std::vector<model::Answer> answers) {
  in_session(step.state).turn = TurnThanked{std::move(answers), step.world.now + kTakeBackSeconds};
  step.effects.push_back(ForgetDraft{});
}

bool is_between_turns(const Turn& turn) {
  return std::holds_alternative<TurnWaiting>(turn) || std::holds_alternative<TurnClosed>(turn);
}

void add_answers(model::Session& session, const std::vector<model::Answer>& answers) {
  session.answers.insert(session.answers.end(), answers.begin(), answers.end());
  model::sort_answers(session.answers);
}

void remove_answers(model::Session& session, const std::vector<model::Answer>& answers) {
  const auto is_withdrawn = [&](const model::Answer& kept) {
    return std::any_of(answers.begin(), answers.end(),
                       [&](const model::Answer& gone) { return gone.key == kept.key; });
  };
  for (model::Answer& kept : session.answers) {
    if (is_withdrawn(kept)) base::wipe(kept.text);
  }
  std::erase_if(session.answers, is_withdrawn);
}

void hand_in(Step& step, std::vector<model::Answer> answers) {
  InSession& running = in_session(step.state);
  add_answers(running.session, answers);
  save_session(step);
  running.turn = TurnSaving{std::move(answers), running.revision};
}

[[maybe_unused]] bool is_answer_to(const model::Format& format, const DraftAnswer& draft) {
  return draft.question >= 1 && draft.question <= static_cast<int>(format.questions.size()) &&
         !draft.text.empty() && draft.text.size() <= model::kMaxAnswerBytes;
}

std::vector<DraftAnswer> to_draft(const std::vector<model::Answer>& answers) {
  std::vector<DraftAnswer> draft;
  for (const model::Answer& answer : answers) draft.push_back({answer.question, answer.text});
  return draft;
}

}  // namespace

void apply(Step& step, const OpenEntry&) {
  InSession& running = in_session(step.state);
  if (running.session.entry_open || running.session.wiped || is_ballot_open(running)) return;
  running.session.entry_open = true;
  running.turns_since_release = 0;
  if (std::holds_alternative<TurnClosed>(running.turn)) running.turn = TurnWaiting{};
  save_session(step);
}

void apply(Step& step, const CloseEntry&) {
  InSession& running = in_session(step.state);
  if (!running.session.entry_open) return;
  running.session.entry_open = false;
  save_session(step);
}

void apply(Step& step, const BeginTurn&) {
  InSession& running = in_session(step.state);
  if (!std::holds_alternative<TurnWaiting>(running.turn) || !running.session.entry_open) return;
  running.turn = TurnWriting{0, false, step.world.now};
}

void apply(Step& step, const GoToQuestion& action) {
  InSession& running = in_session(step.state);
  auto* writing = std::get_if<TurnWriting>(&running.turn);
  if (writing == nullptr || action.question >= running.format.questions.size()) return;
  *writing = {action.question, false, step.world.now};
}

void apply(Step& step, const ReviewTurn&) {
  if (auto* writing = std::get_if<TurnWriting>(&in_session(step.state).turn)) {
    writing->reviewing = true;
    writing->last_active = step.world.now;
  }
}

void apply(Step& step, const StayActive&) {
  InSession& running = in_session(step.state);
  if (auto* waiting = std::get_if<TurnStillThere>(&running.turn))
    running.turn = TurnWriting(waiting->back_to);
  if (auto* writing = std::get_if<TurnWriting>(&running.turn)) writing->last_active = step.world.now;
  if (auto* marking = std::get_if<BallotMarking>(&running.ballot)) marking->last_active = step.world.now;
}

void apply(Step& step, const SubmitTurn& action) {
  InSession& running = in_session(step.state);
  if (!std::holds_alternative<TurnWriting>(running.turn)) return;
  std::vector<model::Answer> answers;
  for (const DraftAnswer& draft : action.answers) {
    assert(is_answer_to(running.format, draft) && "screens hand in cleaned text for a question that exists");
    answers.push_back(
        {base::draw_key(step.world.random), draft.question, draft.text, model::Screening::unreleased});
  }
  if (!answers.empty()) hand_in(step, std::move(answers));
}

void apply(Step& step, const RetryTurn&) {
  InSession& running = in_session(step.state);
  auto* refused = std::get_if<TurnNotSaved>(&running.turn);
  if (refused != nullptr) hand_in(step, std::vector<model::Answer>(std::move(refused->answers)));
}

void apply(Step& step, const TakeBackTurn&) {
  InSession& running = in_session(step.state);
  auto* thanked = std::get_if<TurnThanked>(&running.turn);
  if (thanked == nullptr) return;
  std::vector<model::Answer> answers = std::move(thanked->answers);
  remove_answers(running.session, answers);
  save_session(step);
  running.turn = TurnTakingBack{std::move(answers), running.revision};
}

void apply(Step& step, const EndTurn&) {
  InSession& running = in_session(step.state);
  const bool busy = std::holds_alternative<TurnSaving>(running.turn) ||
                    std::holds_alternative<TurnTakingBack>(running.turn);
  if (busy || is_between_turns(running.turn)) return;
  if (const auto* thanked = std::get_if<TurnThanked>(&running.turn)) return end_turn(step, *thanked);
  // An earlier try may have reached the disk together with another change: what is not handed in must not
  // stay.
  if (std::holds_alternative<TurnNotSaved>(running.turn)) save_session(step);
  end_turn(step);
}

void let_time_pass_at_entry(Step& step) {
  InSession& running = in_session(step.state);
  const double now = step.world.now;
  if (auto* writing = std::get_if<TurnWriting>(&running.turn);
      writing && now - writing->last_active >= kIdleSeconds) {
    running.turn = TurnStillThere{TurnWriting(*writing), now + kStillThereSeconds};
  } else if (auto* asked = std::get_if<TurnStillThere>(&running.turn); asked && now >= asked->clears_at) {
    end_turn(step);
  } else if (auto* thanked = std::get_if<TurnThanked>(&running.turn); thanked && now >= thanked->until) {
    end_turn(step, *thanked);
  }
}

void finish_turn_saved(Step& step, unsigned revision) {
  InSession& running = in_session(step.state);
  if (auto* saving = std::get_if<TurnSaving>(&running.turn); saving && revision >= saving->revision) {
    thank(step, std::move(saving->answers));
  } else if (auto* back = std::get_if<TurnTakingBack>(&running.turn); back && revision >= back->revision) {
    step.effects.push_back(RestoreDraft{to_draft(back->answers)});
    wipe_turn(running.turn);
    running.turn = TurnWriting{0, true, step.world.now};
  }
}

void finish_turn_refused(Step& step, unsigned revision, const base::Error& error) {
  InSession& running = in_session(step.state);
  // A newer write that holds the same change is still under way: that one decides.
  if (revision < running.revision) return;
  if (auto* saving = std::get_if<TurnSaving>(&running.turn)) {
    remove_answers(running.session, saving->answers);
    running.turn = TurnNotSaved{std::vector<model::Answer>(std::move(saving->answers)), error};
  } else if (auto* back = std::get_if<TurnTakingBack>(&running.turn)) {
    add_answers(running.session, back->answers);
    thank(step, std::move(back->answers));
  }
}

void settle_entry(Step& step) {
  InSession& running = in_session(step.state);
  if (running.session.entry_open || !is_between_turns(running.turn)) return;
  const bool closing = !std::holds_alternative<TurnClosed>(running.turn);
  running.turn = TurnClosed{};
  const auto is_unreleased = [](const model::Answer& a) {
    return a.screening == model::Screening::unreleased;
  };
  const auto& answers = running.session.answers;
  const bool any_left = std::any_of(answers.begin(), answers.end(), is_unreleased);
  if (!any_left && !(closing && !answers.empty())) return;
  running.uncounted = {};
  release_all(running);
  draw_new_keys(running, step.world.random);
  save_session(step);
}

}  // namespace flow
