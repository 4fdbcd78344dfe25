// How the room chose, for the facilitator: the most chosen first.
#include <fmt/format.h>

#include "flow/look_at_votes.h"
#include "screens/panel_parts.h"
#include "screens/vote_marks.h"
#include "screens/votes_words.h"
#include "screens/wall.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kRowHeight = 68;
constexpr float kRowGap = 8;
constexpr float kRankWidth = 56;
constexpr float kCountWidth = 204;
constexpr float kMarkRoom = 16;

void draw_row(ui::Frame& frame, const Rect& rect, const flow::VoteView& option) {
  frame.paint().fill(rect, option.chosen_most ? ui::kTealSoft : ui::kCard, ui::kRadiusButton);
  frame.paint().outline(rect, {option.chosen_most ? ui::kTeal : ui::kLine, 1.5f, ui::kRadiusButton});
  Rect inside = rect.inset(20, 0);
  const Type type = option.chosen_most ? Type::body_strong : Type::body;
  frame.text(inside.cut_left(kRankWidth), fmt::format("{}", option.rank),
             {.type = Type::lead_strong, .colour = ui::kAccent.text});
  frame.text(inside.cut_right(kCountWidth), count_of_votes(option.votes),
             {.type = type, .align = ui::Align::right});
  inside.cut_right(ui::kGapSmall);
  draw_vote_marks(frame, inside, option, Type::small_strong);
  frame.text(inside, shorten(frame, option.label, type, inside.w), {.type = type});
}

// How many chose, and what is tied: by name when the names fit.
std::string sentence_of(ui::Frame& frame, const flow::VotesView& votes, float width) {
  const std::string said = voters_said(votes.voters), tie = say_tie(votes.options);
  const std::string between = said.empty() || tie.empty() ? "" : " ";
  const std::string words = said + between + tie;
  if (frame.measure_text(words, Type::small) <= width) return words;
  return said + between + count_tie(votes.options);
}

}  // namespace

void draw_results(PanelDesk& desk, Rect rect) {
  ui::Frame& frame = desk.frame;
  const flow::VotesView votes = flow::look_at_votes(desk.running);
  frame.text(rect.cut_top(ui::line_height(Type::lead_strong)), "Dit koos de zaal",
             {.type = Type::lead_strong});
  rect.cut_top(ui::kGapTiny);
  const std::string words = sentence_of(frame, votes, rect.w);
  if (!words.empty()) {
    frame.text(rect.cut_top(ui::line_height(Type::small)), words,
               {.type = Type::small, .colour = ui::kInkSoft});
  }
  rect.cut_top(ui::kGapSmall);
  const float height = static_cast<float>(votes.options.size()) * (kRowHeight + kRowGap);
  ui::ScrollArea area(
      frame, {.name = "votes.list", .rect = rect, .content_height = height, .ground = ui::kPaperLow});
  Rect rest = area.content();
  rest.w = rect.w - kMarkRoom;
  for (const flow::VoteView& option : votes.options) {
    draw_row(frame, rest.cut_top(kRowHeight), option);
    rest.cut_top(kRowGap);
  }
}

}  // namespace screens
