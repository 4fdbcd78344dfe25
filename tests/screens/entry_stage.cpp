#include "entry_stage.h"

#include <gtest/gtest.h>

#include "flow/update.h"
#include "screens/draw.h"
#include "ui/layout_lint.h"

namespace entry {
namespace {

// What may be on a screen at arm's length.
constexpr ui::LintRules kAtArmsLength{.smallest_text = 26};

}  // namespace

Stage::Stage(flow::State first, ui::Size size) : state(std::move(first)) {
  surface_ = ui::Surface::create(size).value();
  surface_->set_reduced_motion(true);
  driver_ = std::make_unique<ui::Driver>(
      *surface_, [this](ui::Frame& frame) { draw(frame); }, state.now);
  driver_->settle();
}

void Stage::complain(const std::string& what) {
  ADD_FAILURE() << what;
}

void Stage::press(const std::string& name) {
  const auto pressed = driver_->press(name);
  if (!pressed) complain(pressed.error().detail);
}

bool Stage::enabled(const std::string& name) const {
  const ui::Node* node = driver_->find(name);
  return node != nullptr && node->enabled;
}

std::string Stage::value(const std::string& name) const {
  const ui::Node* node = driver_->find(name);
  return node == nullptr ? "(not there)" : node->value;
}

std::vector<std::string> Stage::faults() const {
  return ui::lint(surface_->nodes(), surface_->size(), kAtArmsLength);
}

void Stage::draw(ui::Frame& frame) {
  apply(flow::Tick{}, frame.now());
  const std::vector<flow::Action> made = screens::draw(frame, state, draft);
  for (const flow::Action& action : made) {
    actions.push_back(action);
    apply(action, frame.now());
    frame.wake_in(0);
  }
}

void Stage::apply(const flow::Action& action, double now) {
  flow::Next next = flow::update(std::move(state), action, {now, {2026, 3, 12}, 840, random_});
  state = std::move(next.state);
  for (const flow::Effect& effect : next.effects) {
    if (const auto* saving = std::get_if<flow::SaveSession>(&effect)) unsaved_ = saving->revision;
    if (const auto* back = std::get_if<flow::RestoreDraft>(&effect)) {
      screens::restore_turn(draft.turn, flow::in_session(state).format, back->answers);
    }
    if (std::holds_alternative<flow::ForgetDraft>(effect)) {
      screens::forget_person(draft);
      surface_->forget_text();
    }
  }
}

void Stage::save() {
  apply(flow::SessionSaved{unsaved_}, driver_->now());
  driver_->settle();
}

void Stage::refuse(base::ErrorCode code) {
  apply(flow::SaveFailed{unsaved_, {code, "/stick"}}, driver_->now());
  driver_->settle();
}

}  // namespace entry
