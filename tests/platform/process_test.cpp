#include "platform/process.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <semaphore>

namespace {

using platform::StopSignals;

constexpr std::chrono::seconds kLongEnough{20};

TEST(AStopSignal, WakesTheLoopOnceAndIsRemembered) {
  std::counting_semaphore<> woken(0);
  const StopSignals stop([&] { woken.release(); });
  EXPECT_FALSE(stop.stop_requested());
  kill(getpid(), SIGTERM);
  ASSERT_TRUE(woken.try_acquire_for(kLongEnough));
  EXPECT_TRUE(stop.stop_requested());
}

TEST(AStopSignal, IsHeardAgainByALaterProgramPart) {
  for (const int signal : {SIGINT, SIGHUP}) {
    std::counting_semaphore<> woken(0);
    const StopSignals stop([&] { woken.release(); });
    kill(getpid(), signal);
    EXPECT_TRUE(woken.try_acquire_for(kLongEnough));
  }
}

[[noreturn]] void get_two_signals() {
  std::counting_semaphore<> woken(0);
  const StopSignals stop([&] { woken.release(); });
  kill(getpid(), SIGINT);
  woken.acquire();
  kill(getpid(), SIGINT);
  std::this_thread::sleep_for(kLongEnough);
  std::exit(0);
}

TEST(AStopSignal, EndsAProgramThatHangsWhenItComesTwice) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(get_two_signals(), testing::ExitedWithCode(128 + SIGINT), "");
}

[[noreturn]] void harden_and_look() {
  platform::forbid_core_dumps();
  rlimit limit{};
  getrlimit(RLIMIT_CORE, &limit);
  std::exit(prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
}

TEST(AHardenedProcess, LeavesNoCoreDump) {
  EXPECT_EXIT(harden_and_look(), testing::ExitedWithCode(0), "");
}

}  // namespace
