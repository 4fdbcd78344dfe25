#include "report/theme_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "report/theme_rows.h"
#include "report/wording.h"

namespace report {
namespace {

constexpr std::size_t kFewRows = 4;         // leave room for a second quote
constexpr std::size_t kShortestQuote = 12;  // bytes; a shorter one says little on its own
constexpr std::size_t kEasyQuote = 60;      // two lines in a cell; taken first
constexpr std::size_t kLongestQuote = 90;   // a longer one is read in the appendix

bool is_told(model::Tone tone) {
  return tone == model::Tone::works || tone == model::Tone::hurts || tone == model::Tone::help;
}

void add_quotes(std::vector<std::string>& quotes, const std::vector<std::string>& texts, std::size_t longest,
                std::size_t most) {
  for (const std::string& text : texts) {
    if (text.size() < kShortestQuote || text.size() > longest || quotes.size() == most) continue;
    if (std::find(quotes.begin(), quotes.end(), text) == quotes.end()) quotes.push_back(text);
  }
}

std::vector<std::string> pick_quotes(const std::vector<std::string>& texts, std::size_t most) {
  std::vector<std::string> quotes;
  for (const std::size_t longest : {kEasyQuote, kLongestQuote}) add_quotes(quotes, texts, longest, most);
  return quotes;
}

std::string tell_lane(const std::vector<std::string>& texts, std::size_t most_quotes) {
  if (texts.empty()) return "";
  std::string cell = count_of_answers(static_cast<int>(texts.size()));
  for (const std::string& quote : pick_quotes(texts, most_quotes)) cell += fmt::format("\n“{}”", quote);
  return cell;
}

using Rows = std::vector<ThemeRow>;

Table make_table(const model::Format& format, const Rows& rows) {
  Table table{{"Thema"}, {}, {22}};
  for (const model::Lane& lane : format.lanes) {
    if (!is_told(lane.tone)) continue;
    table.head.push_back(lane.title);
    table.shares.push_back(30);
  }
  const std::size_t most_quotes = rows.size() <= kFewRows ? 2 : 1;
  for (const ThemeRow& row : rows) {
    table.rows.push_back({row.label});
    for (std::size_t i = 0; i < format.lanes.size(); ++i) {
      if (is_told(format.lanes[i].tone)) table.rows.back().push_back(tell_lane(row.lanes[i], most_quotes));
    }
  }
  return table;
}

// The lane of this tone, or none.
const model::Lane* find_lane(const model::Format& format, model::Tone tone) {
  const auto found = std::find_if(format.lanes.begin(), format.lanes.end(),
                                  [tone](const model::Lane& lane) { return lane.tone == tone; });
  return found == format.lanes.end() ? nullptr : &*found;
}

int count_tone(const model::Format& format, const ThemeRow& row, model::Tone tone) {
  std::size_t answers = 0;
  for (std::size_t i = 0; i < format.lanes.size(); ++i) {
    if (format.lanes[i].tone == tone) answers += row.lanes[i].size();
  }
  return static_cast<int>(answers);
}

void add_chart(Document& document, const model::Format& format, const Rows& rows) {
  const model::Lane* works = find_lane(format, model::Tone::works);
  const model::Lane* hurts = find_lane(format, model::Tone::hurts);
  if (works == nullptr || hurts == nullptr) return;
  BalanceChart chart{works->title, hurts->title, {}};
  for (const ThemeRow& row : rows) {
    chart.bars.push_back({row.label, count_tone(format, row, model::Tone::works),
                          count_tone(format, row, model::Tone::hurts)});
  }
  document.blocks.emplace_back(std::move(chart));
}

// The largest themes by their own name, when some of the lines hold several.
void add_largest(Document& document, const std::vector<ReportedTheme>& told, const Rows& rows) {
  constexpr std::size_t kMostNames = 5;
  if (rows.size() == told.size()) return;
  std::vector<const ReportedTheme*> largest;
  for (const ReportedTheme& theme : told) {
    if (theme.of.empty()) largest.push_back(&theme);
  }
  std::stable_sort(largest.begin(), largest.end(), [](const ReportedTheme* a, const ReportedTheme* b) {
    return count_answers(*a) > count_answers(*b);
  });
  largest.resize(std::min(largest.size(), kMostNames));
  std::vector<std::string> names;
  for (const ReportedTheme* theme : largest) {
    names.push_back(fmt::format("{} ({})", theme->label, count_answers(*theme)));
  }
  document.blocks.emplace_back(
      Paragraph{fmt::format("Daarbinnen het vaakst genoemd: {}.", join_with_and(names))});
}

void add_signals(Document& document, const std::vector<ReportedTheme>& folded) {
  if (folded.empty()) return;
  std::vector<std::string> names;
  for (const ReportedTheme& theme : folded) names.push_back(theme.label);
  document.blocks.emplace_back(
      Paragraph{fmt::format("Losse signalen, door weinig antwoorden gedragen: {}.", join_with_and(names))});
}

}  // namespace

void add_themes(Document& document, const model::Format& format, const ReportedThemes& themes) {
  if (themes.told.empty() && themes.folded.empty()) return;
  document.blocks.emplace_back(Heading{2, "Thema's"});
  const Rows rows = fold_to_rows(themes.told);
  if (!rows.empty()) {
    add_chart(document, format, rows);
    document.blocks.emplace_back(make_table(format, rows));
  }
  add_largest(document, themes.told, rows);
  add_signals(document, themes.folded);
}

}  // namespace report
