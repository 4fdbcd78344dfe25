#include "sessions/fault.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace sessions {
namespace {

constexpr std::size_t kMostDescribed = 100;

}  // namespace

std::string describe(const Fault& fault) {
  return fmt::format("{}:{}:{}: gevonden: {}; verwacht: {}", fault.file, fault.line, fault.column,
                     fault.found, fault.expected);
}

base::Error to_error(const Faults& faults) {
  std::string detail;
  for (std::size_t i = 0; i < std::min(faults.size(), kMostDescribed); ++i) {
    if (i > 0) detail += '\n';
    detail += describe(faults[i]);
  }
  if (faults.size() > kMostDescribed) detail += fmt::format("\nen nog {}", faults.size() - kMostDescribed);
  return {base::ErrorCode::bad_format_file, detail};
}

void FaultLog::add(const Spot& spot, std::string found, std::string expected) {
  faults_.push_back({file_, spot.line, spot.column, std::move(found), std::move(expected)});
}

void FaultLog::add_all(const FaultLog& other) {
  faults_.insert(faults_.end(), other.faults_.begin(), other.faults_.end());
}

void FaultLog::forget(int first_line, int last_line) {
  std::erase_if(faults_,
                [&](const Fault& fault) { return fault.line >= first_line && fault.line <= last_line; });
}

Faults FaultLog::sorted() const {
  Faults faults = faults_;
  std::stable_sort(faults.begin(), faults.end(), [](const Fault& a, const Fault& b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
  });
  return faults;
}

}  // namespace sessions
