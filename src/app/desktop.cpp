#include "app/desktop.h"

#include <algorithm>
#include <future>
#include <memory>
#include <vector>

#include "app/locations.h"
#include "app/program.h"
#include "app/surface_renderer.h"
#include "app/worker.h"
#include "platform/process.h"
#include "platform/windows.h"
#include "ui/surface.h"

namespace app {
namespace {

constexpr double kFrame = 1.0 / 60;

ui::Size to_ui(platform::Size size) {
  return {size.width, size.height};
}

platform::WindowPlan plan_window(const OpenCommand& command) {
  platform::WindowPlan plan{.title = "Middagsessie"};
  if (command.windowed) {
    plan.full_screen = false;
    plan.windowed = {command.windowed->first, command.windowed->second};
  }
  return plan;
}

// The size the window will have; when it gets another, the surface follows in the first frame.
ui::Size expect_size(const platform::Windows& windows, const platform::WindowPlan& plan) {
  const std::vector<platform::Monitor> monitors = windows.monitors();
  return to_ui(plan.full_screen && !monitors.empty() ? monitors.front().size : plan.windowed);
}

// The members stand in the order in which they may be made: threads last, see Windows and StopSignals.
class Desktop {
 public:
  struct Parts {
    std::unique_ptr<platform::Windows> windows;
    std::unique_ptr<platform::Window> window;
    std::unique_ptr<ui::Surface> surface;
  };

  Desktop(Parts parts, Backstage& backstage, base::Clock& clock, base::Random& random);

  void run(const OpenCommand& command);

 private:
  void forget_text();
  void take_input();
  void take_events();
  void take_reports();
  void let_time_pass();
  void draw_if_changed();
  void sleep();

  std::unique_ptr<platform::Windows> windows_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<ui::Surface> surface_;
  base::Clock& clock_;
  SurfaceRenderer renderer_;
  platform::StopSignals signals_;
  Worker worker_;
  Program program_;
  double drawn_at_ = 0;
  double wake_at_ = 0;
};

Desktop::Desktop(Parts parts, Backstage& backstage, base::Clock& clock, base::Random& random)
    : windows_(std::move(parts.windows)),
      window_(std::move(parts.window)),
      surface_(std::move(parts.surface)),
      clock_(clock),
      renderer_(*window_, *surface_),
      signals_([this] { windows_->wake(); }),
      worker_(backstage, [this] { windows_->wake(); }),
      program_({clock, random, [this](flow::Effect effect) { worker_.ask(std::move(effect)); },
                [this] { forget_text(); }}) {
  surface_->set_clipboard({[this] { return windows_->clipboard(); },
                           [this](const std::string& text) { windows_->set_clipboard(text); }});
}

void Desktop::forget_text() {
  surface_->forget_text();
  windows_->clear_clipboard();
}

void Desktop::take_events() {
  for (const base::InputEvent& event : window_->take_events()) {
    if (event.type == base::InputEvent::Type::key_down && event.key == base::KeyCode::f11) {
      window_->set_full_screen(!window_->full_screen());
    } else {
      surface_->push(event);
    }
  }
}

void Desktop::take_input() {
  take_events();
  if (window_->take_close_request()) program_.ask_to_quit();
  if (signals_.stop_requested()) program_.dispatch(flow::Quit{});
  surface_->resize(to_ui(window_->size()));
}

void Desktop::take_reports() {
  for (const flow::Action& report : worker_.take_reports()) program_.dispatch(report);
}

void Desktop::let_time_pass() {
  if (clock_.seconds() >= wake_at_) program_.dispatch(flow::Tick{});
}

void Desktop::draw_if_changed() {
  const double now = clock_.seconds();
  const bool changed = program_.take_change();
  const bool damaged = window_->take_damage();
  if (!changed && !damaged && !surface_->wants_frame(now)) return;
  surface_->run(now, [this](ui::Frame& frame) { program_.draw(frame); });
  renderer_.draw();
  drawn_at_ = now;
}

void Desktop::sleep() {
  const double now = clock_.seconds();
  wake_at_ = program_.state().now + flow::seconds_to_wake(program_.state());
  const double moves_at = drawn_at_ + std::max(kFrame, surface_->next_wake());
  windows_->wait_events(program_.has_change() ? 0 : std::max(0.0, std::min(wake_at_, moves_at) - now));
}

void Desktop::run(const OpenCommand& command) {
  if (command.file) program_.dispatch(flow::OpenSession{*command.file});
  while (!program_.ended()) {
    take_input();
    take_reports();
    let_time_pass();
    draw_if_changed();
    if (!program_.ended()) sleep();
  }
}

}  // namespace

base::Result<base::Done> run_desktop(const OpenCommand& command, Backstage& backstage, base::Clock& clock,
                                     base::Random& random) {
  Desktop::Parts parts;
  auto windows = platform::Windows::start();
  if (!windows) return windows.error();
  parts.windows = std::move(windows).value();
  // Letters are drawn while the graphics library loads: that takes both a fifth of a second.
  const platform::WindowPlan plan = plan_window(command);
  auto drawing_letters = std::async(
      std::launch::async, [size = expect_size(*parts.windows, plan)] { return ui::Surface::create(size); });
  auto window = parts.windows->open(plan);
  auto surface = drawing_letters.get();
  if (!window) return window.error();
  if (!surface) return surface.error();
  parts.window = std::move(window).value();
  parts.surface = std::move(surface).value();
  Desktop(std::move(parts), backstage, clock, random).run(command);
  return base::Done{};
}

}  // namespace app
