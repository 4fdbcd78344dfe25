#include "screens/vote_results.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/vote_label.h"
#include "screens/votes_words.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr std::size_t kOnSheet = model::kMostPanels;
constexpr float kRowHighest = 148;
constexpr float kRowGap = 14;
constexpr float kRoomy = 104;  // a row this high has large words
constexpr float kBadge = 60;
constexpr float kCountWidth = 264;
constexpr float kBarThinnest = 16;
constexpr float kBarThickest = 36;
constexpr float kIconRoom = 48;

// A remark behind a label: an icon and words, never a colour alone.
struct Mark {
  ui::Icon icon;
  const char* words;
  ui::Tone tone;
};
constexpr Mark kTied{ui::Icon::equal, "Gelijk", ui::kCalm};
constexpr Mark kSplit{ui::Icon::fork, "De zaal is verdeeld", ui::kWarn};

std::vector<Mark> marks_of(const flow::VoteView& option) {
  std::vector<Mark> marks;
  if (option.split) marks.push_back(kSplit);
  if (option.tied) marks.push_back(kTied);
  return marks;
}

// From the right end of the line, taken off it.
void draw_marks(ui::Frame& frame, const flow::VoteView& option, Rect& line) {
  const Type type = strong(smallest_type(frame));
  for (const Mark& mark : marks_of(option)) {
    Rect place = line.cut_right(frame.measure_text(mark.words, type) + kIconRoom);
    const Rect icon = place.cut_left(kIconRoom);
    frame.paint().icon(mark.icon, {icon.x + 20, icon.center().y}, {36, mark.tone.mark});
    frame.text(place, mark.words, {.type = type, .colour = mark.tone.text});
    line.cut_right(ui::kGap);
  }
}

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
  const float bar = std::clamp(row.h - line - ui::kGapTiny, kBarThinnest, kBarThickest);
  Rect inside = row.centered(row.w, line + ui::kGapTiny + bar);
  Rect words = inside.cut_top(line);
  draw_marks(frame, option, words);
  const bool fits = frame.measure_text(option.label, large) <= words.w;
  const Type type = fits ? large : option.chosen_most ? Type::lead_strong : Type::lead;
  frame.text(words, shorten(frame, option.label, type, words.w), {.type = type});
  draw_bar(frame, inside.cut_bottom(bar), option, whole);
}

std::string say_bars(const flow::VotesView& votes) {
  const bool of_all = votes.voters > 0;
  return of_all ? "Een volle balk is de hele zaal." : "De langste balk is het meest gekozen.";
}

void draw_head(ui::Frame& frame, const flow::VotesView& votes, Rect& rect) {
  frame.text(rect.cut_top(ui::line_height(Type::title)), "Dit koos de zaal", {.type = Type::title});
  rect.cut_top(ui::kGapTiny);
  const std::string tie = say_tie(votes.options);
  Rect line = rect.cut_top(ui::line_height(Type::lead));
  const std::string words = tie.empty() ? say_bars(votes) : tie + ".";
  const Type type = tie.empty() ? Type::lead : Type::lead_strong;
  frame.text(line, shorten(frame, words, type, line.w), {.type = type, .colour = ui::kInkSoft});
  rect.cut_top(ui::kGap);
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
