#include "report/theme_rows.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "report/parts.h"

namespace report {
namespace {

constexpr const char* kRest = "Overige thema's";

std::size_t find_smallest(const std::vector<ThemeRow>& rows) {
  const auto smallest = std::min_element(rows.begin(), rows.end(), [](const ThemeRow& a, const ThemeRow& b) {
    return std::pair(a.is_rest, count_answers(a.lanes)) < std::pair(b.is_rest, count_answers(b.lanes));
  });
  return static_cast<std::size_t>(smallest - rows.begin());
}

bool is_single(const ThemeRow& row) {
  return row.themes.size() == 1 && row.themes.front()->of.empty();
}

// Where a row goes: to the one of its family that was taken together before, else to the smallest of it, else
// to the rest.
std::optional<std::size_t> find_partner(const std::vector<ThemeRow>& rows, const ThemeRow& row) {
  const auto rank = [&](std::size_t i) {
    return std::pair(is_single(rows[i]), count_answers(rows[i].lanes));
  };
  std::optional<std::size_t> partner;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool is_relative = !row.family.empty() && !rows[i].is_rest && rows[i].family == row.family;
    if (is_relative && (!partner || rank(i) < rank(*partner))) partner = i;
  }
  for (std::size_t i = 0; i < rows.size() && !partner; ++i) {
    if (rows[i].is_rest) partner = i;
  }
  return partner;
}

void join(ThemeRow& into, const ThemeRow& row) {
  into.themes.insert(into.themes.end(), row.themes.begin(), row.themes.end());
  add_lanes(into.lanes, row.lanes);
  for (auto& texts : into.lanes) shuffle(texts);
  into.label = into.is_rest ? kRest : into.family;
}

void fold_smallest(std::vector<ThemeRow>& rows) {
  const auto smallest = rows.begin() + static_cast<std::ptrdiff_t>(find_smallest(rows));
  ThemeRow row = std::move(*smallest);
  rows.erase(smallest);
  if (const auto partner = find_partner(rows, row)) return join(rows[*partner], row);
  row.is_rest = true;
  row.label = kRest;
  rows.push_back(std::move(row));
}

// A theme may have the name of its family.
void name_apart(std::vector<ThemeRow>& rows) {
  for (ThemeRow& row : rows) {
    const auto alike = std::count_if(rows.begin(), rows.end(),
                                     [&](const ThemeRow& other) { return other.label == row.label; });
    if (alike > 1 && row.themes.size() > 1) row.label += " (overig)";
  }
}

}  // namespace

std::vector<ThemeRow> fold_to_rows(const std::vector<ReportedTheme>& told) {
  std::vector<ThemeRow> rows;
  for (const ReportedTheme& theme : told) rows.push_back({theme.label, theme.family, {&theme}, theme.lanes});
  while (rows.size() > model::kMostPanels) fold_smallest(rows);
  std::stable_sort(rows.begin(), rows.end(), [](const ThemeRow& a, const ThemeRow& b) {
    return std::pair(a.is_rest, count_answers(b.lanes)) < std::pair(b.is_rest, count_answers(a.lanes));
  });
  for (ThemeRow& row : rows) {
    std::stable_sort(
        row.themes.begin(), row.themes.end(),
        [](const ReportedTheme* a, const ReportedTheme* b) { return count_answers(*a) > count_answers(*b); });
  }
  for (ThemeRow& row : rows) {
    if (row.is_rest && row.themes.size() == 1) row.label = row.themes.front()->label;
  }
  name_apart(rows);
  return rows;
}

}  // namespace report
