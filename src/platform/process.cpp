#include "platform/process.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cassert>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <utility>

namespace platform {
namespace {

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals, signal);
  return signals;
}

int open_signals() {
  const sigset_t signals = stop_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signalfd(-1, &signals, SFD_CLOEXEC);
}

}  // namespace

void forbid_core_dumps() {
  prctl(PR_SET_DUMPABLE, 0);
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
}

StopSignals::StopSignals(std::function<void()> wake)
    : wake_(std::move(wake)), signals_(open_signals()), ending_(eventfd(0, EFD_CLOEXEC)) {
  assert(signals_ >= 0 && ending_ >= 0 && "a process has room for two more descriptors at its start");
  thread_ = std::thread([this] { listen(); });
}

StopSignals::~StopSignals() {
  eventfd_write(ending_, 1);
  thread_.join();
  close(ending_);
  close(signals_);
  const sigset_t signals = stop_signals();
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

void StopSignals::listen() {
  std::array<pollfd, 2> sources{{{signals_, POLLIN, 0}, {ending_, POLLIN, 0}}};
  while (sources[1].revents == 0) {
    if (poll(sources.data(), sources.size(), -1) <= 0 || sources[0].revents == 0) continue;
    signalfd_siginfo received{};
    if (read(signals_, &received, sizeof received) <= 0) continue;
    if (stop_requested_.exchange(true)) _exit(128 + static_cast<int>(received.ssi_signo));
    wake_();
  }
}

}  // namespace platform
