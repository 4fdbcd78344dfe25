// The page of one theme, of several small ones, or of the loose answers: its name, and its lanes with their
// cards.
#include <fmt/format.h>

#include <algorithm>

#include "base/stable_hash.h"
#include "screens/board_desk.h"
#include "screens/wall.h"
#include "ui/chip.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kTitle = 64;

// At the right end of the head, taken off it.
void draw_count(ui::Frame& frame, const WallLane& lane, Rect& head) {
  ui::Chip count{
      .label = fmt::format("{}", lane.answers), .tone = tone_of(lane.tone), .type = Type::lead_strong};
  const float width = ui::measure_chip(frame, count);
  count.left_middle = {head.right() - width, head.center().y};
  ui::chip(frame, count);
  head.w -= width + ui::kGapSmall;
}

void draw_lane_head(ui::Frame& frame, const WallLane& lane, Rect head) {
  const ui::Tone& tone = tone_of(lane.tone);
  const Rect badge = head.cut_left(56);
  frame.paint().fill(badge.centered(56, 56), tone.soft, ui::kRadiusButton);
  frame.paint().icon(icon_of(lane.tone), badge.center(), {34, tone.mark});
  head.cut_left(ui::kGapSmall);
  if (lane.answers > 0) draw_count(frame, lane, head);
  Type type = Type::title;
  for (const Type smaller : {Type::lead_strong, strong(smallest_type(frame))}) {
    if (frame.measure_text(lane.title, type) > head.w) type = smaller;
  }
  frame.text(head, cut_to_fit(frame, lane.title, type, head.w), {.type = type});
}

void draw_empty(BoardDesk& desk, Rect rect) {
  rect.cut_bottom(kLanePad);
  const char* words = desk.board.wiped          ? "De losse antwoorden zijn gewist."
                      : desk.board.answers == 0 ? "Er zijn nog geen antwoorden."
                                                : "Nog niets bij dit thema.";
  desk.frame.paragraph(rect.inset(kLanePad, 0), words,
                       {.type = Type::lead,
                        .colour = ui::kInkSoft,
                        .align = ui::Align::center,
                        .vertical = ui::Vertical::middle});
}

// What is dragged onto a lane goes to that lane, and to the theme of the page.
void take_drop(BoardDesk& desk, const Rect& rect, std::size_t lane) {
  const bool dropped = !desk.draft.dragged.empty() && !desk.frame.interaction().pointer_down() &&
                       rect.contains(desk.frame.pointer());
  if (!dropped) return;
  desk.act(flow::ChooseLane{desk.draft.dragged, lane});
  desk.draft.dragged.clear();
  desk.draft.ticked.clear();
}

void draw_lane(BoardDesk& desk, const WallLane& lane, const LanePlace& place, std::size_t& number) {
  ui::Frame& frame = desk.frame;
  frame.paint().fill(place.rect, ui::kCard.faded(0.55f), ui::kRadiusPanel);
  const bool target = !desk.draft.dragged.empty() && place.rect.contains(frame.pointer());
  frame.paint().outline(place.rect,
                        {target ? ui::kTeal : ui::kCard.faded(0.9f), target ? 4.0f : 1.5f, ui::kRadiusPanel});
  Rect head = place.rect;
  draw_lane_head(frame, lane, head.cut_top(kLaneHead).inset(kLanePad, 8));
  if (place.cards.empty()) draw_empty(desk, head);
  for (std::size_t i = 0; i < place.cards.size(); ++i) {
    const LanePlace::Card& card = place.cards[i];
    const Appear appear(frame, "board " + card.words, i);
    draw_placed_card(desk, {lane.cards[card.card], lane, card, letter_of(number++)});
  }
  take_drop(desk, place.rect, place.lane);
}

void note_seen(BoardDesk& desk, const std::vector<WallLane>& lanes) {
  for (const LanePlace& place : desk.on_wall().sheet) {
    for (const LanePlace::Card& card : place.cards) {
      if (!card.ends) continue;
      desk.draft.seen.insert(base::stable_hash(lanes[place.lane].cards[card.card].words));
    }
  }
}

void draw_open_question(ui::Frame& frame, Rect& line, float room) {
  const char* words = "Hier werkt nog niets: wie heeft dit opgelost?";
  const Type type = strong(smallest_type(frame));
  const ui::Chip chip{.left_middle = {line.x, line.center().y},
                      .label = shorten(frame, words, type, room - 90),
                      .tone = ui::kWarn,
                      .icon = ui::Icon::help,
                      .type = type};
  line.cut_left(ui::chip(frame, chip).w + ui::kGap);
}

void draw_title(BoardDesk& desk, Rect line) {
  ui::Frame& frame = desk.frame;
  const BoardPage& page = desk.on_wall();
  const bool loose = page.kind == BoardPage::Kind::loose;
  const std::string digit = loose ? "0" : fmt::format("{}", page.panel + 1);
  const std::string name = loose ? "Losse antwoorden" : desk.board.panels.at(page.panel).label;
  const Rect badge = line.cut_left(56).centered(56, 56);
  frame.paint().fill(badge, ui::kTealSoft, ui::kRadiusButton);
  frame.text(badge, digit,
             {.type = Type::lead_strong, .colour = ui::kAccent.text, .align = ui::Align::center});
  line.cut_left(ui::kGapSmall);
  const auto themes = themes_on_wall(desk);
  const bool question = themes.size() == 1 && themes.front().is_open_question;
  const float room = question ? line.w * 0.5f : line.w;
  const std::string label = shorten(frame, name, Type::display, room);
  const Type type = label == name ? Type::display : Type::title;
  const std::string shown = shorten(frame, name, type, room);
  line.cut_left(frame.text(line, shown, {.type = type}) + ui::kGap);
  if (question) draw_open_question(frame, line, line.w);
}

}  // namespace

std::span<const flow::ThemeView> themes_on_wall(const BoardDesk& desk) {
  const BoardPage& page = desk.on_wall();
  if (page.kind == BoardPage::Kind::overview) return {};
  if (page.kind == BoardPage::Kind::loose) return {&desk.board.loose, 1};
  return desk.board.panels.at(page.panel).themes;
}

int theme_on_wall(const BoardDesk& desk) {
  const auto themes = themes_on_wall(desk);
  for (const flow::ThemeView& theme : themes) {
    for (const flow::LaneView& lane : theme.lanes) {
      for (const flow::CardView& card : lane.cards) {
        if (desk.draft.ticked.count(card.keys.front()) > 0) return theme.id;
      }
    }
  }
  return themes.size() == 1 ? themes.front().id : model::kLoose;
}

void draw_board_page(BoardDesk& desk, Rect rect) {
  const std::vector<WallLane> lanes = make_lanes(themes_on_wall(desk), desk.draft.correcting);
  if (has_title(desk.board, desk.draft)) draw_title(desk, rect.cut_top(kTitle));
  std::size_t number = 0;
  for (const LanePlace& place : desk.on_wall().sheet) draw_lane(desk, lanes[place.lane], place, number);
  note_seen(desk, lanes);
}

}  // namespace screens
