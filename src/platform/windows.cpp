#include "platform/windows.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <langinfo.h>

#include <clocale>
#include <cstdlib>
#include <string_view>

// Declared in GLFW/glfw3native.h, which would want the headers of X11.
extern "C" void glfwSetX11SelectionString(const char* string);

namespace platform {
namespace {

base::Error take_no_display(const std::string& what) {
  const char* reason = nullptr;
  glfwGetError(&reason);
  return {base::ErrorCode::no_display, what + ": " + (reason != nullptr ? reason : "no reason given")};
}

// Dead keys become letters inside libX11: it wants a UTF-8 locale, and no input method outside the program.
void prepare_typing() {
  std::setlocale(LC_CTYPE, "");
  if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") std::setlocale(LC_CTYPE, "C.UTF-8");
  setenv("XMODIFIERS", "@im=none", 1);
}

void hint_window() {
  glfwDefaultWindowHints();
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  // A full-screen window on one monitor must stay when a window on the other takes the keyboard.
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
}

}  // namespace

base::Result<std::unique_ptr<Windows>> Windows::start() {
  prepare_typing();
#ifdef GLFW_PLATFORM_X11
  glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
  if (glfwInit() == GLFW_FALSE) return take_no_display("no display server");
  return std::unique_ptr<Windows>(new Windows);
}

Windows::~Windows() {
  if (wrote_clipboard_) clear_clipboard();
  glfwTerminate();
}

std::vector<Monitor> Windows::monitors() const {
  int count = 0;
  GLFWmonitor** handles = glfwGetMonitors(&count);
  std::vector<Monitor> monitors;
  for (int i = 0; i < count; ++i) {
    const GLFWvidmode* mode = glfwGetVideoMode(handles[i]);
    monitors.push_back({glfwGetMonitorName(handles[i]), {mode->width, mode->height}});
  }
  return monitors;
}

base::Result<std::unique_ptr<Window>> Windows::open(WindowPlan plan) {
  hint_window();
  GLFWwindow* handle =
      glfwCreateWindow(plan.windowed.width, plan.windowed.height, plan.title.c_str(), nullptr, nullptr);
  if (handle == nullptr) return take_no_display("no OpenGL 3.3 on this display");
  const bool first = open_.empty();
  std::unique_ptr<Window> window(new Window(*this, handle, std::move(plan)));
  window->begin();
  glfwSwapInterval(first ? 1 : 0);
  window->place();
  open_.front()->focus();
  return window;
}

void Windows::wait_events(double seconds) {
  if (seconds > 0) {
    glfwWaitEventsTimeout(seconds);
  } else {
    glfwPollEvents();
  }
  follow_monitors();
}

void Windows::follow_monitors() {
  bool moved = false;
  for (Window* window : open_) {
    if (!window->is_misplaced()) continue;
    window->place();
    moved = true;
  }
  if (moved) open_.front()->focus();
}

void Windows::wake() {
  glfwPostEmptyEvent();
}

std::string Windows::clipboard() const {
  const char* text = glfwGetClipboardString(nullptr);
  return text != nullptr ? text : "";
}

void Windows::set_clipboard(const std::string& text) {
  glfwSetClipboardString(nullptr, text.c_str());
  wrote_clipboard_ = true;
}

void Windows::clear_clipboard() {
  glfwSetClipboardString(nullptr, "");
  glfwSetX11SelectionString("");
  wrote_clipboard_ = false;
}

}  // namespace platform
