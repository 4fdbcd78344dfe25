// Process: what the program asks of the operating system for itself: leave no copy of the memory behind, and
// end cleanly when told to.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace platform {

// No core dump and no other program of the same user may read the memory: it holds what people type. Call
// first in main. Best effort: a system that refuses is no reason not to start.
void forbid_core_dumps();

// Listens for SIGTERM, SIGINT and SIGHUP while it lives, in a thread of its own. Make it before any other
// thread: those inherit that the signals are not for them. A second signal ends the program at once.
class StopSignals {
 public:
  // wake is called from that thread when a signal came; it must be callable as long as this lives.
  explicit StopSignals(std::function<void()> wake);
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  bool stop_requested() const { return stop_requested_; }

 private:
  void listen();

  std::function<void()> wake_;
  std::atomic<bool> stop_requested_ = false;
  int signals_;  // signalfd
  int ending_;   // eventfd
  std::thread thread_;
};

}  // namespace platform
