#include "report/theme_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "report/wording.h"

namespace report {
namespace {

constexpr std::size_t kMostRows = 6;        // more would not leave the summary on two pages
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

using Themes = std::vector<const ReportedTheme*>;

Table make_table(const model::Format& format, const Themes& themes) {
  Table table{{"Thema"}, {}, {22}};
  for (const model::Lane& lane : format.lanes) {
    if (!is_told(lane.tone)) continue;
    table.head.push_back(lane.title);
    table.shares.push_back(30);
  }
  const std::size_t most_quotes = themes.size() <= kFewRows ? 2 : 1;
  for (const ReportedTheme* theme : themes) {
    table.rows.push_back({theme->label});
    for (std::size_t i = 0; i < format.lanes.size(); ++i) {
      if (is_told(format.lanes[i].tone)) table.rows.back().push_back(tell_lane(theme->lanes[i], most_quotes));
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

int count_tone(const model::Format& format, const ReportedTheme& theme, model::Tone tone) {
  std::size_t answers = 0;
  for (std::size_t i = 0; i < format.lanes.size(); ++i) {
    if (format.lanes[i].tone == tone) answers += theme.lanes[i].size();
  }
  return static_cast<int>(answers);
}

void add_chart(Document& document, const model::Format& format, const Themes& themes) {
  const model::Lane* works = find_lane(format, model::Tone::works);
  const model::Lane* hurts = find_lane(format, model::Tone::hurts);
  if (works == nullptr || hurts == nullptr) return;
  BalanceChart chart{works->title, hurts->title, {}};
  for (const ReportedTheme* theme : themes) {
    chart.bars.push_back({theme->label, count_tone(format, *theme, model::Tone::works),
                          count_tone(format, *theme, model::Tone::hurts)});
  }
  document.blocks.emplace_back(std::move(chart));
}

Themes sort_by_size(const std::vector<ReportedTheme>& told) {
  Themes themes;
  for (const ReportedTheme& theme : told) themes.push_back(&theme);
  std::stable_sort(themes.begin(), themes.end(), [](const ReportedTheme* a, const ReportedTheme* b) {
    return count_answers(*a) > count_answers(*b);
  });
  return themes;
}

void add_others(Document& document, const Themes& others) {
  if (others.empty()) return;
  std::vector<std::string> names;
  for (const ReportedTheme* theme : others) {
    names.push_back(fmt::format("{} ({})", theme->label, count_answers(*theme)));
  }
  document.blocks.emplace_back(
      Paragraph{fmt::format("Ook genoemd, met het aantal antwoorden: {}.", join_with_and(names))});
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
  Themes first = sort_by_size(themes.told);
  const auto end = first.begin() + static_cast<std::ptrdiff_t>(std::min(first.size(), kMostRows));
  const Themes others(end, first.end());
  first.erase(end, first.end());
  if (!first.empty()) {
    add_chart(document, format, first);
    document.blocks.emplace_back(make_table(format, first));
  }
  add_others(document, others);
  add_signals(document, themes.folded);
}

}  // namespace report
