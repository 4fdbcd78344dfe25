#include "platform/virtual_display.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace {

// It is told not to begin anew when its last window goes: whoever connects just then would be refused.
[[noreturn]] void become_xvfb(int display_pipe, const std::string& screen) {
  const std::string descriptor = std::to_string(display_pipe);
  execlp("Xvfb", "Xvfb", "-displayfd", descriptor.c_str(), "-screen", "0", screen.c_str(), "-nolisten", "tcp",
         "-noreset", nullptr);
  _exit(127);
}

std::string read_line(int pipe) {
  std::string line;
  for (char c = 0; read(pipe, &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

}  // namespace

VirtualDisplay::VirtualDisplay(const std::string& screen) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return;
  server_ = fork();
  if (server_ == 0) become_xvfb(ends[1], screen);
  close(ends[1]);
  number_ = read_line(ends[0]);
  close(ends[0]);
  setenv("DISPLAY", (":" + number_).c_str(), 1);
}

VirtualDisplay::~VirtualDisplay() {
  unsetenv("DISPLAY");
  if (server_ <= 0) return;
  kill(server_, SIGTERM);
  waitpid(server_, nullptr, 0);
}

bool VirtualDisplay::run(const std::string& command) const {
  return std::system(command.c_str()) == 0;
}
