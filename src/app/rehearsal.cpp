#include "app/rehearsal.h"

#include <utility>

namespace app {

base::Result<std::unique_ptr<Rehearsal>> Rehearsal::start(const World& world, ui::Size size) {
  auto surface = ui::Surface::create(size);
  if (!surface) return surface.error();
  (*surface)->set_reduced_motion(true);
  return std::unique_ptr<Rehearsal>(new Rehearsal(world, std::move(surface).value()));
}

Rehearsal::Rehearsal(const World& world, std::unique_ptr<ui::Surface> surface)
    : clock_(world.clock),
      backstage_(world.folders, world.disk, world.clock, world.random),
      surface_(std::move(surface)) {
  program_ = std::make_unique<Program>(Program::Edges{
      world.clock, world.random, [this](flow::Effect effect) { asked_.push_back(std::move(effect)); },
      [this] { surface_->forget_text(); }});
  driver_ = std::make_unique<ui::Driver>(*surface_, [this](ui::Frame& frame) { draw(frame); });
  come_to_rest();
}

void Rehearsal::draw(ui::Frame& frame) {
  clock_.set(frame.now());
  program_->dispatch(flow::Tick{});
  perform_effects();
  program_->draw(frame);
}

void Rehearsal::perform_effects() {
  while (!asked_.empty()) {
    const flow::Effect effect = std::move(asked_.front());
    asked_.pop_front();
    const auto tell = [this](const flow::Action& report) { program_->dispatch(report); };
    if (const auto report = backstage_.perform(effect, tell)) tell(*report);
    backstage_.settle();
  }
}

// What the last frame asked for is done in the next one, which may ask for more.
void Rehearsal::come_to_rest() {
  do {
    driver_->settle();
  } while (!asked_.empty());
  driver_->draw();
}

base::Result<base::Done> Rehearsal::press(const std::string& name) {
  auto pressed = driver_->press(name);
  if (pressed) come_to_rest();
  return pressed;
}

void Rehearsal::type(std::string_view utf8) {
  driver_->type(utf8);
  come_to_rest();
}

void Rehearsal::key(base::KeyCode key, ui::KeyModifiers modifiers) {
  driver_->key(key, modifiers);
  come_to_rest();
}

void Rehearsal::wait(double seconds) {
  driver_->wait(seconds);
  come_to_rest();
}

void Rehearsal::resize(ui::Size size) {
  surface_->resize(size);
  come_to_rest();
}

void Rehearsal::dispatch(const flow::Action& action) {
  program_->dispatch(action);
  come_to_rest();
}

}  // namespace app
