#include "platform/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

#include "platform/windows.h"

namespace platform {
namespace {

Window& window_of(GLFWwindow* handle) {
  return *static_cast<Window*>(glfwGetWindowUserPointer(handle));
}

struct Place {
  int left = 0;
  int top = 0;
  Size size;
  int refresh_rate = 0;
};

Place place_of(GLFWmonitor* monitor) {
  Place place;
  glfwGetMonitorPos(monitor, &place.left, &place.top);
  const GLFWvidmode* mode = glfwGetVideoMode(monitor);
  place.size = {mode->width, mode->height};
  place.refresh_rate = mode->refreshRate;
  return place;
}

bool is_inside(GLFWwindow* handle, const Place& place) {
  int left = 0;
  int top = 0;
  glfwGetWindowPos(handle, &left, &top);
  return left >= place.left && left < place.left + place.size.width && top >= place.top &&
         top < place.top + place.size.height;
}

// A window manager puts a new window where it likes, and moves one when it gets to it.
void bring_inside(GLFWwindow* handle, const Place& place) {
  for (int tries = 0; tries < 20 && !is_inside(handle, place); ++tries) {
    glfwSetWindowPos(handle, place.left, place.top);
    glfwWaitEventsTimeout(0.01);
  }
}

// Fonts are built for the size of the first frame: better wait for it than build them twice.
void wait_for_size(const Window& window, Size size) {
  for (int tries = 0; tries < 20 && window.size() != size; ++tries) glfwWaitEventsTimeout(0.01);
}

GLFWmonitor* find_monitor(int index) {
  int count = 0;
  GLFWmonitor** monitors = glfwGetMonitors(&count);
  if (count == 0) return nullptr;
  return monitors[index >= 0 && index < count ? index : 0];
}

}  // namespace

Window::Window(Windows& session, GLFWwindow* handle, WindowPlan plan)
    : session_(session), handle_(handle), plan_(std::move(plan)) {
  session_.open_.push_back(this);
  glfwSetWindowUserPointer(handle_, this);
  listen_to_input();
  listen_to_window();
}

Window::~Window() {
  std::erase(session_.open_, this);
  glfwDestroyWindow(handle_);
}

void Window::listen_to_input() {
  glfwSetCursorPosCallback(handle_, [](GLFWwindow* handle, double x, double y) {
    const float scale = window_of(handle).pixels_per_unit();
    window_of(handle).input_.on_move(static_cast<float>(x) * scale, static_cast<float>(y) * scale);
  });
  glfwSetMouseButtonCallback(handle_, [](GLFWwindow* handle, int button, int action, int) {
    if (button == GLFW_MOUSE_BUTTON_LEFT) window_of(handle).input_.on_button(action == GLFW_PRESS);
  });
  glfwSetScrollCallback(handle_, [](GLFWwindow* handle, double, double notches) {
    window_of(handle).input_.on_wheel(static_cast<float>(notches));
  });
  glfwSetCharCallback(handle_, [](GLFWwindow* handle, unsigned code_point) {
    window_of(handle).input_.on_character(code_point);
  });
  glfwSetKeyCallback(handle_, [](GLFWwindow* handle, int key, int scan_code, int action, int modifiers) {
    if (action == GLFW_RELEASE) return;
    const char* name = glfwGetKeyName(key, scan_code);
    window_of(handle).input_.on_key({key, name != nullptr ? name : "", modifiers});
  });
}

void Window::listen_to_window() {
  glfwSetWindowFocusCallback(handle_, [](GLFWwindow* handle, int focused) {
    if (focused == GLFW_FALSE) window_of(handle).input_.on_focus_lost();
  });
  glfwSetWindowCloseCallback(handle_, [](GLFWwindow* handle) {
    glfwSetWindowShouldClose(handle, GLFW_FALSE);
    window_of(handle).close_requested_ = true;
  });
  glfwSetWindowRefreshCallback(handle_, [](GLFWwindow* handle) { window_of(handle).damaged_ = true; });
  glfwSetFramebufferSizeCallback(handle_,
                                 [](GLFWwindow* handle, int, int) { window_of(handle).damaged_ = true; });
}

Size Window::size() const {
  Size size;
  glfwGetFramebufferSize(handle_, &size.width, &size.height);
  return size;
}

float Window::pixels_per_unit() const {
  int width = 0;
  glfwGetWindowSize(handle_, &width, nullptr);
  return width > 0 ? static_cast<float>(size().width) / static_cast<float>(width) : 1.0f;
}

void Window::begin() {
  glfwMakeContextCurrent(handle_);
}

void Window::finish() {
  glfwSwapBuffers(handle_);
}

std::vector<base::InputEvent> Window::take_events() {
  return input_.take();
}

bool Window::take_damage() {
  return std::exchange(damaged_, false);
}

bool Window::take_close_request() {
  return std::exchange(close_requested_, false);
}

void Window::focus() {
  glfwFocusWindow(handle_);
}

void Window::set_full_screen(bool full_screen) {
  plan_.full_screen = full_screen;
  place();
  focus();
}

void Window::place() {
  GLFWmonitor* monitor = find_monitor(plan_.monitor);
  if (monitor == nullptr) return;
  const Place place = place_of(monitor);
  const int left = place.left + std::max(0, (place.size.width - plan_.windowed.width) / 2);
  const int top = place.top + std::max(0, (place.size.height - plan_.windowed.height) / 2);
  glfwSetWindowMonitor(handle_, nullptr, left, top, plan_.windowed.width, plan_.windowed.height,
                       GLFW_DONT_CARE);
  glfwShowWindow(handle_);
  if (plan_.full_screen) {
    // Some window managers go full screen on the monitor where the window is, whatever was asked.
    bring_inside(handle_, place);
    glfwSetWindowMonitor(handle_, monitor, 0, 0, place.size.width, place.size.height, place.refresh_rate);
    wait_for_size(*this, place.size);
  }
  damaged_ = true;
}

bool Window::is_misplaced() const {
  const GLFWmonitor* monitor = find_monitor(plan_.monitor);
  return plan_.full_screen && monitor != nullptr && glfwGetWindowMonitor(handle_) != monitor;
}

}  // namespace platform
