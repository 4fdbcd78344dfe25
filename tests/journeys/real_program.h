// RealProgram: the built program as a person has it, installed in a folder of its own, at work in a window on
// a virtual display, with a home that goes away with the test.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace journey {

// Whether it became true within this time.
bool wait_until(const std::function<bool()>& condition, double seconds = 60);

class RealProgram {
 public:
  // Installs a copy of the program and the shipped sessions below this folder.
  explicit RealProgram(std::filesystem::path folder);
  // Kills it when it still runs.
  ~RealProgram();
  RealProgram(const RealProgram&) = delete;
  RealProgram& operator=(const RealProgram&) = delete;

  void start(const std::vector<std::string>& words = {});
  bool runs();
  // Whether it holds a file that no other program may open now.
  bool holds_a_file() const;
  // Waits until it has nothing to do: no work for a quarter of a second. Whether that came about.
  bool wait_until_idle();
  // Sends a signal and waits for the end: the exit status, 128 + the signal when that ended it, -1 when it
  // goes on.
  int end_by(int signal);
  // Starts it and waits until it ends by itself; the exit status as above.
  int run(const std::vector<std::string>& words);

  std::filesystem::path home() const { return folder_ / "home"; }
  std::filesystem::path sessions() const { return home() / "data/middagsessie"; }
  // What it said to the terminal.
  std::string said() const;

 private:
  [[noreturn]] void become(const std::vector<std::string>& words) const;
  // Clock ticks of work so far.
  long work() const;
  int wait_for_end();

  std::filesystem::path folder_;
  pid_t process_ = -1;
};

}  // namespace journey
