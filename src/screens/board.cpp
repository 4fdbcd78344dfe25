// The first board: what was answered and screened, per lane.
#include <fmt/format.h>

#include "screens/board_sheets.h"
#include "screens/wall.h"
#include "ui/card.h"
#include "ui/chip.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

// At the right end of the head, taken off it.
void draw_count(ui::Frame& frame, const flow::LaneView& lane, Rect& head) {
  ui::Chip count{
      .label = fmt::format("{}", lane.cards.size()), .tone = tone_of(lane.tone), .type = Type::lead_strong};
  const float width = ui::measure_chip(frame, count);
  count.left_middle = {head.right() - width, head.center().y};
  ui::chip(frame, count);
  head.w -= width + ui::kGapSmall;
}

void draw_lane_head(ui::Frame& frame, const flow::LaneView& lane, Rect head) {
  const ui::Tone& tone = tone_of(lane.tone);
  const Rect badge = head.cut_left(56);
  frame.paint().fill(badge.centered(56, 56), tone.soft, ui::kRadiusButton);
  frame.paint().icon(icon_of(lane.tone), badge.center(), {34, tone.mark});
  head.cut_left(ui::kGapSmall);
  if (!lane.cards.empty()) draw_count(frame, lane, head);
  const Type type = frame.measure_text(lane.title, Type::title) <= head.w ? Type::title : Type::lead_strong;
  frame.text(head, shorten(frame, lane.title, type, head.w), {.type = type});
}

void draw_lane(ui::Frame& frame, const flow::LaneView& lane, const LanePlace& place) {
  frame.paint().fill(place.rect, ui::kCard.faded(0.55f), ui::kRadiusPanel);
  frame.paint().outline(place.rect, {ui::kCard.faded(0.9f), 1.5f, ui::kRadiusPanel});
  Rect head = place.rect;
  draw_lane_head(frame, lane, head.cut_top(kLaneHead).inset(kLanePad, 8));
  if (place.cards.empty()) {
    head.cut_bottom(kLanePad);
    frame.paragraph(head.inset(kLanePad, 0), "Er zijn nog geen antwoorden.",
                    {.type = Type::lead,
                     .colour = ui::kInkSoft,
                     .align = ui::Align::center,
                     .vertical = ui::Vertical::middle});
  }
  for (std::size_t i = 0; i < place.cards.size(); ++i) {
    const Appear appear(frame, "board " + place.cards[i].words, i);
    ui::draw_card(frame, place.cards[i].rect,
                  {.words = place.cards[i].words,
                   .tone = tone_of(lane.tone),
                   .type = smallest_type(frame),
                   .dense = true});
  }
}

}  // namespace

std::size_t draw_board(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  const auto sheets = lay_out_board(frame, view.lanes, sheet.rect);
  const std::size_t number = std::min(sheet.number, sheets.size() - 1);
  for (const LanePlace& place : sheets[number]) draw_lane(frame, view.lanes[place.lane], place);
  return sheets.size();
}

}  // namespace screens
