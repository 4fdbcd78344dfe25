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

// The lanes of this tone by name, "Wat werkt"; empty when there is none.
std::string name_lanes(const model::Format& format, model::Tone tone) {
  std::vector<std::string> titles;
  for (const model::Lane& lane : format.lanes) {
    if (lane.tone == tone) titles.push_back(lane.title);
  }
  return join_with_and(titles);
}

void add_chart(Document& document, const model::Format& format, const Rows& rows) {
  BalanceChart chart{name_lanes(format, model::Tone::works), name_lanes(format, model::Tone::hurts), {}};
  if (chart.left.empty() || chart.right.empty()) return;
  for (const ThemeRow& row : rows) {
    chart.bars.push_back({row.label, static_cast<int>(count_answers(format, row.lanes, model::Tone::works)),
                          static_cast<int>(count_answers(format, row.lanes, model::Tone::hurts))});
  }
  document.blocks.emplace_back(std::move(chart));
}

std::string name_with_counts(std::vector<const ReportedTheme*> themes, std::size_t most) {
  std::stable_sort(themes.begin(), themes.end(), [](const ReportedTheme* a, const ReportedTheme* b) {
    return count_answers(*a) > count_answers(*b);
  });
  themes.resize(std::min(themes.size(), most));
  std::vector<std::string> names;
  for (const ReportedTheme* theme : themes) {
    names.push_back(fmt::format("{} ({})", theme->label, count_answers(*theme)));
  }
  return join_with_and(names);
}

// The largest of the themes that share a line, by their own name.
void add_largest(Document& document, const Rows& rows) {
  constexpr std::size_t kMostNames = 5;
  std::vector<const ReportedTheme*> sharing;
  for (const ThemeRow& row : rows) {
    for (const ReportedTheme* theme : row.themes) {
      if (row.themes.size() > 1 && theme->of.empty()) sharing.push_back(theme);
    }
  }
  if (sharing.empty()) return;
  document.blocks.emplace_back(
      Paragraph{fmt::format("Daarbinnen het vaakst genoemd: {}.", name_with_counts(sharing, kMostNames))});
}

// Themes about which nothing was said that the table tells.
void add_without_row(Document& document, const std::vector<const ReportedTheme*>& themes) {
  if (themes.empty()) return;
  document.blocks.emplace_back(Paragraph{
      fmt::format("Alleen bij kansen of rollen genoemd: {}.", name_with_counts(themes, themes.size()))});
}

bool has_told_lane(const model::Format& format, const ReportedTheme& theme) {
  for (std::size_t i = 0; i < format.lanes.size(); ++i) {
    if (is_told(format.lanes[i].tone) && !theme.lanes[i].empty()) return true;
  }
  return false;
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
  std::vector<ReportedTheme> in_table;
  std::vector<const ReportedTheme*> others;
  for (const ReportedTheme& theme : themes.told) {
    if (has_told_lane(format, theme)) {
      in_table.push_back(theme);
    } else {
      others.push_back(&theme);
    }
  }
  const Rows rows = fold_to_rows(in_table);
  if (!rows.empty()) {
    add_chart(document, format, rows);
    document.blocks.emplace_back(make_table(format, rows));
  }
  add_largest(document, rows);
  add_without_row(document, others);
  add_signals(document, themes.folded);
}

}  // namespace report
