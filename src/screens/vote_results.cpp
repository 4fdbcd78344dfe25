#include "screens/vote_results.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/vote_marks.h"
#include "screens/votes_words.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr std::size_t kOnSheet = model::kMostPanels;
constexpr float kRowHighest = 176;
constexpr float kRowGap = 10;
constexpr std::size_t kFew = 5;  // leave room for a large head
constexpr float kRoomy = 104;    // a row this high has large words
constexpr float kBadge = 60;
constexpr float kCountWidth = 264;
constexpr float kBarThinnest = 16;
constexpr float kBarThickest = 44;
constexpr float kBarGap = 6;  // below the label

void draw_rank(ui::Frame& frame, const Rect& rect, const flow::VoteView& option) {
  const Rect badge = rect.centered(kBadge, kBadge);
  const bool most = option.chosen_most;
  frame.paint().fill(badge, most ? ui::kTealDark : ui::kCalm.soft, ui::kRadiusButton);
  frame.text(
      badge, fmt::format("{}", option.rank),
      {.type = Type::lead_strong, .colour = most ? ui::kOnDark : ui::kCalm.text, .align = ui::Align::center});
}

void draw_bar(ui::Frame& frame, const Rect& bar, const flow::VoteView& option, int whole) {
  const float share = static_cast<float>(option.votes) / static_cast<float>(std::max(whole, 1));
  const float grown = std::min(share, 1.0f) * frame.entrance("bar " + option.label);
  frame.paint().fill(bar, ui::kInkFaint.faded(0.22f), bar.h / 2);
  if (option.votes == 0) return;
  const Rect filled{bar.x, bar.y, std::max(bar.w * grown, bar.h), bar.h};
  frame.paint().fill(filled, option.chosen_most ? ui::kTeal : ui::kCalm.mark, bar.h / 2);
}

void draw_count(ui::Frame& frame, const Rect& rect, int votes) {
  const std::string words = count_of_votes(votes);
  const std::size_t space = words.find(' ');
  Rect line = rect;
  const Type type = smallest_type(frame);
  Rect unit = line.cut_right(frame.measure_text(count_of_votes(0).substr(2), type));
  line.cut_right(ui::kGapSmall);
  frame.text(unit, words.substr(space + 1), {.type = type, .colour = ui::kInkSoft});
  frame.digits(line, words.substr(0, space), {.type = Type::numeral, .align = ui::Align::right});
}

// Label above, bar below, and at both ends what stands for both: rank and count.
void draw_row(ui::Frame& frame, Rect row, const flow::VoteView& option, int whole) {
  draw_rank(frame, row.cut_left(kBadge), option);
  row.cut_left(ui::kGap);
  draw_count(frame, row.cut_right(kCountWidth), option.votes);
  const Type large = row.h >= kRoomy ? Type::title : option.chosen_most ? Type::lead_strong : Type::lead;
  const float line = ui::line_height(large);
  const float bar = std::clamp(row.h - line - 2 * kBarGap, kBarThinnest, kBarThickest);
  Rect inside = row.centered(row.w, line + kBarGap + bar);
  Rect words = inside.cut_top(line);
  draw_vote_marks(frame, words, option, strong(smallest_type(frame)));
  const bool fits = frame.measure_text(option.label, large) <= words.w;
  const Type type = fits ? large : option.chosen_most ? Type::lead_strong : Type::lead;
  frame.text(words, shorten(frame, option.label, type, words.w), {.type = type});
  draw_bar(frame, inside.cut_bottom(bar), option, whole);
}

// A tie first of all, by name when the names fit; else what the bars are to be seen against.
std::string sentence_of(ui::Frame& frame, const flow::VotesView& votes, float width) {
  const std::string tie = say_tie(votes.options);
  if (tie.empty()) {
    return votes.voters > 0 ? "Een volle balk is de hele zaal." : "De langste balk is het meest gekozen.";
  }
  const bool fits = frame.measure_text(tie, Type::lead_strong) <= width;
  return fits ? tie : count_tie(votes.options);
}

void draw_head(ui::Frame& frame, const flow::VotesView& votes, Rect& rect) {
  const bool roomy = votes.options.size() <= kFew;
  const Type type = roomy ? Type::display : Type::title;
  frame.text(rect.cut_top(ui::line_height(type)), "Dit koos de zaal", {.type = type});
  rect.cut_top(ui::kGapTiny);
  const Rect line = rect.cut_top(ui::line_height(Type::lead));
  frame.text(line, sentence_of(frame, votes, line.w), {.type = Type::lead_strong, .colour = ui::kInkSoft});
  rect.cut_top(roomy ? ui::kGapLarge : ui::kGapSmall);
}

}  // namespace

int whole_bar(const flow::VotesView& votes) {
  int most = votes.voters;
  for (const flow::VoteView& option : votes.options) most = std::max(most, option.votes);
  return most;
}

void draw_vote_results(ui::Frame& frame, const flow::VotesView& votes, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_head(frame, votes, rect);
  const std::size_t first = sheet.number * kOnSheet;
  const std::size_t count = std::min(votes.options.size() - first, kOnSheet);
  const auto rows = static_cast<float>(count);
  rect.h = std::min(rect.h, rows * kRowHighest + (rows - 1) * kRowGap);
  for (std::size_t i = 0; i < count; ++i) {
    const flow::VoteView& option = votes.options[first + i];
    const Appear appear(frame, fmt::format("chosen {} {}", first + i, option.label), i);
    draw_row(frame, rect.row(static_cast<int>(i), static_cast<int>(count), kRowGap), option,
             whole_bar(votes));
  }
}

}  // namespace screens
