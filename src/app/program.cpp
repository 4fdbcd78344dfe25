#include "app/program.h"

#include <utility>

#include "screens/draw.h"
#include "text/clean.h"

namespace app {
namespace {

// The answers of a turn as they may be stored: normal form, no blanks.
flow::SubmitTurn clean_turn(const flow::SubmitTurn& typed) {
  flow::SubmitTurn clean;
  for (const flow::DraftAnswer& answer : typed.answers) {
    const auto text = text::clean_answer(answer.text);
    if (text && !text->empty()) clean.answers.push_back({answer.question, *text});
  }
  return clean;
}

}  // namespace

Program::Program(Edges edges) : edges_(std::move(edges)) {
  forget_drafts();
  flow::Next next = flow::begin(look_at_world());
  state_ = std::move(next.state);
  for (flow::Effect& effect : next.effects) carry_out(std::move(effect));
}

flow::World Program::look_at_world() {
  return {edges_.clock.seconds(), edges_.clock.today(), edges_.clock.minute_of_day(), edges_.random};
}

void Program::dispatch(const flow::Action& action) {
  const auto* turn = std::get_if<flow::SubmitTurn>(&action);
  flow::Next next =
      flow::update(std::move(state_), turn ? flow::Action(clean_turn(*turn)) : action, look_at_world());
  state_ = std::move(next.state);
  changed_ = true;
  for (flow::Effect& effect : next.effects) carry_out(std::move(effect));
}

// Nothing of one session may show up in the next.
void Program::forget_drafts() {
  draft_ = screens::Draft{};
}

void Program::carry_out(flow::Effect effect) {
  if (std::holds_alternative<flow::ForgetDraft>(effect)) {
    screens::forget_person(draft_);
    edges_.forget();
  } else if (const auto* restore = std::get_if<flow::RestoreDraft>(&effect)) {
    screens::restore_turn(draft_.turn, flow::in_session(state_).format, restore->answers);
  } else if (std::holds_alternative<flow::EndProgram>(effect)) {
    ended_ = true;
  } else {
    if (std::holds_alternative<flow::ForgetAnswers>(effect)) draft_.room.board = {};
    if (std::holds_alternative<flow::CloseFile>(effect)) forget_drafts();
    edges_.ask(std::move(effect));
  }
}

void Program::draw(ui::Frame& frame) {
  for (const flow::Action& action : screens::draw(frame, state_, draft_)) dispatch(action);
}

void Program::ask_to_quit() {
  draft_.ask_to_quit = true;
  changed_ = true;
}

}  // namespace app
