// Window: one window on the screen, where it is and what a person does in it. Made by Windows. Knows no
// ImGui.
#pragma once

#include <string>
#include <vector>

#include "base/input_event.h"
#include "platform/canvas.h"
#include "platform/input_queue.h"

struct GLFWwindow;

namespace platform {

struct WindowPlan {
  std::string title;
  bool full_screen = true;
  int monitor = 0;              // index into Windows::monitors(); the first when there is no such monitor
  Size windowed = {1280, 720};  // when not full screen
};

class Windows;

class Window : public Canvas {
 public:
  ~Window() override;
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  Size size() const override;
  void begin() override;
  void finish() override;

  // What the person did since the last call, in order.
  std::vector<base::InputEvent> take_events();
  // Whether the picture on the screen is gone or has the wrong size, so that it must be drawn again; once.
  bool take_damage();
  // Whether the person or the window manager asked to close; once. A window never closes by itself.
  bool take_close_request();
  // Takes the keyboard.
  void focus();

  bool full_screen() const { return plan_.full_screen; }
  // Full screen on its monitor, or back to a window of the planned size.
  void set_full_screen(bool full_screen);

 private:
  friend class Windows;
  Window(Windows& session, GLFWwindow* handle, WindowPlan plan);
  void listen_to_input();
  void listen_to_window();
  float pixels_per_unit() const;
  void place();
  bool is_misplaced() const;

  Windows& session_;
  GLFWwindow* handle_;
  WindowPlan plan_;
  InputQueue input_;
  bool damaged_ = true;
  bool close_requested_ = false;
};

}  // namespace platform
