#include "report/theme_table.h"

#include <fmt/format.h>

#include "report/reported_themes.h"
#include "report/wording.h"

namespace report {
namespace {

constexpr std::size_t kMostQuotes = 2;
constexpr std::size_t kLongestQuote = 160;  // bytes; a longer one is read in the appendix

bool is_told(model::Tone tone) {
  return tone == model::Tone::works || tone == model::Tone::hurts || tone == model::Tone::help;
}

std::string tell_lane(const std::vector<std::string>& texts) {
  if (texts.empty()) return "";
  std::string cell = count_of_answers(static_cast<int>(texts.size()));
  std::size_t quotes = 0;
  for (const std::string& text : texts) {
    if (text.size() > kLongestQuote || quotes == kMostQuotes) continue;
    cell += fmt::format("\n\"{}\"", text);
    ++quotes;
  }
  return cell;
}

Table make_table(const model::Format& format, const std::vector<ReportedTheme>& themes) {
  Table table{{"Thema"}, {}};
  for (const model::Lane& lane : format.lanes) {
    if (is_told(lane.tone)) table.head.push_back(lane.title);
  }
  for (const ReportedTheme& theme : themes) {
    table.rows.push_back({theme.label});
    for (std::size_t i = 0; i < format.lanes.size(); ++i) {
      if (is_told(format.lanes[i].tone)) table.rows.back().push_back(tell_lane(theme.lanes[i]));
    }
  }
  return table;
}

}  // namespace

void add_themes(Document& document, const model::Format& format, const model::Session& session) {
  const ReportedThemes themes = sort_for_report(format, session);
  if (themes.told.empty() && themes.folded.empty()) return;
  document.blocks.push_back(Heading{2, "Thema's"});
  if (!themes.told.empty()) document.blocks.push_back(make_table(format, themes.told));
  if (themes.folded.empty()) return;
  std::vector<std::string> names;
  for (const ReportedTheme& theme : themes.folded) names.push_back(theme.label);
  document.blocks.push_back(
      Paragraph{fmt::format("Losse signalen, door weinig antwoorden gedragen: {}.", join_with_and(names))});
}

}  // namespace report
