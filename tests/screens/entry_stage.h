// A stage to play the start, entry and code screens on: the real screens, the real flow, a window that is not
// there and a disk that does what the test says.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/random.h"
#include "flow/state.h"
#include "screens/draft.h"
#include "ui/driver.h"
#include "ui/surface.h"

namespace entry {

class Stage {
 public:
  explicit Stage(flow::State state, ui::Size size = {1280, 720});
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  // What a person does; a press that is not possible fails the test.
  void press(const std::string& name);
  void type(const std::string& utf8) { driver_->type(utf8); }
  void key(base::KeyCode key, ui::KeyModifiers modifiers = {}) { driver_->key(key, modifiers); }
  void wait(double seconds) { driver_->wait(seconds); }
  void settle() { driver_->settle(); }

  // What the disk does with what waits for it.
  void save();
  void refuse(base::ErrorCode code);

  // What is there.
  bool shows(const std::string& words) const { return driver_->shows(words); }
  bool has(const std::string& name) const { return driver_->find(name) != nullptr; }
  bool enabled(const std::string& name) const;
  std::string value(const std::string& name) const;
  std::vector<std::string> faults() const;
  const std::string& focused() const { return surface_->focused(); }

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
  template <class T>
  const T* turn() const {
    return std::get_if<T>(&flow::in_session(state).turn);
  }

  ui::Surface& surface() { return *surface_; }

  flow::State state;
  screens::Draft draft;
  std::vector<flow::Action> actions;  // all that the screens made

 private:
  static void complain(const std::string& what);
  void draw(ui::Frame& frame);
  void apply(const flow::Action& action, double now);

  base::SystemRandom random_;
  std::unique_ptr<ui::Surface> surface_;
  std::unique_ptr<ui::Driver> driver_;
  unsigned unsaved_ = 0;
};

}  // namespace entry
