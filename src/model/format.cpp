#include "model/format.h"

#include <algorithm>

namespace model {

std::vector<std::string> holidays_on(const Format& format, const base::Date& day) {
  std::vector<std::string> names;
  for (const Holiday& holiday : format.holidays) {
    if (holiday.from <= day && day <= holiday.to) names.push_back(holiday.name);
  }
  return names;
}

std::size_t count_pages(const Block& block) {
  return block.steps.empty() ? block.slides.size() : block.steps.size();
}

Layout layout_of(const Block& block, std::size_t page) {
  return block.steps.empty() ? block.slides.at(page).layout : block.steps.at(page).shows;
}

std::size_t version_index(const Format& format, int version_minutes) {
  const auto found = std::find(format.versions.begin(), format.versions.end(), version_minutes);
  return found == format.versions.end() ? 0 : static_cast<std::size_t>(found - format.versions.begin());
}

int minutes_of(const Format& format, const Block& block, int version_minutes) {
  return block.minutes.at(version_index(format, version_minutes));
}

int step_minutes_of(const Format& format, const Block& block, std::size_t page, int version_minutes) {
  return block.steps.empty() ? 0 : block.steps.at(page).minutes.at(version_index(format, version_minutes));
}

bool is_in_version(const Format& format, const Block& block, std::size_t page, int version_minutes) {
  if (minutes_of(format, block, version_minutes) == 0) return false;
  return block.steps.empty() || step_minutes_of(format, block, page, version_minutes) > 0;
}

}  // namespace model
