#include "base/clock.h"

#include <ctime>

namespace base {
namespace {

std::tm local_now() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return local;
}

}  // namespace

double SystemClock::seconds() {
  std::timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

Date SystemClock::today() {
  const std::tm local = local_now();
  return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

int SystemClock::minute_of_day() {
  const std::tm local = local_now();
  return local.tm_hour * 60 + local.tm_min;
}

}  // namespace base
