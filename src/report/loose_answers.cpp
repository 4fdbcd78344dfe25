#include "report/loose_answers.h"

#include "report/parts.h"

namespace report {

std::vector<std::string> list_loose(const ReportedThemes& themes) {
  std::vector<std::string> texts;
  for (const auto& lane : themes.rest.lanes) texts.insert(texts.end(), lane.begin(), lane.end());
  shuffle(texts);
  return texts;
}

}  // namespace report
