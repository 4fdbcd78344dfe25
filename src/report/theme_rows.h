// The themes that are told, few enough to read: as on the wall, the smallest are taken together under the
// name of their family until no more than eight are left.
#pragma once

#include <string>
#include <vector>

#include "report/reported_themes.h"

namespace report {

struct ThemeRow {
  std::string label;
  std::string family;                        // empty: of none
  std::vector<const ReportedTheme*> themes;  // of those told, largest first
  Lanes lanes;                               // their answers
  bool is_rest = false;                      // themes of several families
};

// Largest first, the rest last. told must outlive them.
std::vector<ThemeRow> fold_to_rows(const std::vector<ReportedTheme>& told);

}  // namespace report
