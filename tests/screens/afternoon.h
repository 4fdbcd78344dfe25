// Afternoon: the whole program on a stage, without a window: the real screens through their one door, the
// real flow, and a world that does what the test says.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/random.h"
#include "flow/effect.h"
#include "flow/state.h"
#include "screens/draft.h"
#include "ui/driver.h"
#include "ui/layout_lint.h"
#include "ui/surface.h"

namespace afternoon {

// What disk and people around the program do.
struct World {
  std::optional<base::ErrorCode> refuses_saving = {};
  std::optional<base::ErrorCode> refuses_documents = {};
  std::optional<base::Error> refuses_opening = {};
  std::optional<base::ErrorCode> refuses_pages = {};
  std::vector<flow::DocumentFolder> folders = {{"/home/noor/Documenten/Middagsessie Twente 2026-03-12", ""}};
  bool is_slow = false;       // documents stay under way
  std::string code = "2468";  // the right one
};

// What may be on the wall, and on a screen at arm's length.
inline constexpr ui::LintRules kOnTheWall{.smallest_text = 30};
inline constexpr ui::LintRules kAtArmsLength{.smallest_text = 26};

class Afternoon {
 public:
  explicit Afternoon(flow::State first, ui::Size size = {1280, 720}, screens::Draft typed = {});
  Afternoon(const Afternoon&) = delete;
  Afternoon& operator=(const Afternoon&) = delete;

  // What a person does; a press that is not possible fails the test.
  void press(const std::string& name);
  void type(const std::string& utf8) { driver_->type(utf8); }
  void key(base::KeyCode key, ui::KeyModifiers modifiers = {}) { driver_->key(key, modifiers); }
  // Presses a field, and types in it instead of what was there.
  void fill_in(const std::string& field, const std::string& words);
  // Presses in the middle of the one thing, moves to the middle of the other, and lets go there.
  void drag(const std::string& from, const std::string& to);
  void turn_wheel(const std::string& area, float notches);
  void wait(double seconds) { driver_->wait(seconds); }
  void settle() { driver_->settle(); }

  // What is there.
  bool shows(const std::string& words) const { return driver_->shows(words); }
  const ui::Node* find(const std::string& name) const { return driver_->find(name); }
  bool has(const std::string& name) const { return find(name) != nullptr; }
  bool enabled(const std::string& name) const;
  std::string value(const std::string& name) const;
  bool in_sight(const std::string& name) const;
  const std::string& focused() const { return surface_->focused(); }
  const std::vector<ui::Node>& nodes() const { return surface_->nodes(); }
  std::string text() const { return driver_->text_on_screen(); }
  std::vector<std::string> faults(const ui::LintRules& rules) const;

  flow::InSession& running() { return flow::in_session(state); }
  const model::Session& session() { return running().session; }

  template <class T>
  std::size_t count() const {
    std::size_t found = 0;
    for (const flow::Action& action : actions) found += std::holds_alternative<T>(action) ? 1 : 0;
    return found;
  }
  // The newest action of this kind; fails the test when there is none.
  template <class T>
  T last() const {
    for (auto it = actions.rbegin(); it != actions.rend(); ++it) {
      if (const T* found = std::get_if<T>(&*it)) return *found;
    }
    complain("no such action was made");
    return T{};
  }

  // Tells the flow something that no screen does.
  void happen(const flow::Action& action);
  // The same, and draws one picture of what came of it.
  void happen_now(const flow::Action& action);
  void set_reduced_motion(bool reduced) { surface_->set_reduced_motion(reduced); }

  flow::State state;
  screens::Draft draft;
  World world;
  std::vector<flow::Action> actions;  // all that the screens made
  bool ended = false;
  int closed_files = 0;

 private:
  static void complain(const std::string& what);
  void draw(ui::Frame& frame);
  void apply(const flow::Action& action, double now);
  std::optional<flow::Action> carry_out(const flow::Effect& effect);
  std::optional<flow::Action> open(const flow::Effect& effect) const;
  flow::Action draw_pages(const flow::DrawPages& wanted) const;

  base::SystemRandom random_;
  std::unique_ptr<ui::Surface> surface_;
  std::unique_ptr<ui::Driver> driver_;
};

}  // namespace afternoon
