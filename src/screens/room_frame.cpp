#include "screens/room_frame.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/step_clock.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/chip.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;
using Stand = flow::AgendaItem::Stand;

constexpr float kControl = 64;
constexpr float kPillPad = 28;
constexpr float kDotStep = 32;
constexpr float kShareOfTitle = 0.6f;  // of the head, at most

const flow::AgendaItem* item_at(const flow::RoomView& view, Stand stand) {
  const auto found = std::find_if(view.agenda.begin(), view.agenda.end(),
                                  [&](const flow::AgendaItem& item) { return item.stand == stand; });
  return found == view.agenda.end() ? nullptr : &*found;
}

std::size_t count_items(const flow::RoomView& view, Stand stand) {
  return static_cast<std::size_t>(
      std::count_if(view.agenda.begin(), view.agenda.end(),
                    [&](const flow::AgendaItem& item) { return item.stand == stand; }));
}

void draw_dots(ui::Frame& frame, Rect rect, std::size_t count, Stand stand) {
  for (std::size_t i = 0; i < count; ++i) {
    const ui::Point center = rect.cut_left(kDotStep).center();
    if (stand == Stand::done) {
      frame.paint().icon(ui::Icon::check_circle, center, {30, ui::mix(ui::kTeal, ui::kCard, 0.3f)});
    } else {
      frame.paint().circle(center, 8, ui::kInkFaint.faded(0.45f));
    }
  }
}

float dots_width(std::size_t count) {
  return static_cast<float>(count) * kDotStep;
}

void draw_now(ui::Frame& frame, const Rect& rect, const std::string& title) {
  const Rect pill = rect.centered(rect.w, 60);
  frame.paint().fill(pill, ui::kTealSoft, 30);
  frame.text(pill.inset(kPillPad, 0), title,
             {.type = strong(smallest_type(frame)), .colour = ui::kAccent.text});
}

// The present block in words, and the next one when there is room for it.
void draw_titles(ui::Frame& frame, const flow::AgendaItem& now, const flow::AgendaItem* next, Rect& rect) {
  const Type type = smallest_type(frame);
  const float words = rect.w - 2 * kPillPad - 2 * ui::kGap;
  const std::string title = shorten(frame, now.title, strong(type), next == nullptr ? words : words * 0.55f);
  draw_now(frame, rect.cut_left(frame.measure_text(title, strong(type)) + 2 * kPillPad), title);
  rect.cut_left(ui::kGap);
  if (next == nullptr) return;
  const std::string straks = shorten(frame, "Straks: " + next->title, type, rect.w - ui::kGap);
  const Rect room = rect.cut_left(frame.measure_text(straks, type) + ui::kGap);
  frame.text(room, straks, {.type = type, .colour = ui::kInkSoft});
}

// Done as ticks, now in full, the next in words, later as dots.
void draw_agenda(ui::Frame& frame, const flow::RoomView& view, Rect rect) {
  const flow::AgendaItem* now = item_at(view, Stand::now);
  const std::size_t done = count_items(view, Stand::done);
  const std::size_t later = count_items(view, Stand::later);
  const std::size_t dots = later > 1 ? later - 1 : 0;
  draw_dots(frame, rect.cut_left(dots_width(done)), done, Stand::done);
  if (done > 0) rect.cut_left(ui::kGapSmall);
  Rect titles{rect.x, rect.y, rect.w - dots_width(dots), rect.h};
  if (now != nullptr) draw_titles(frame, *now, item_at(view, Stand::later), titles);
  draw_dots(frame, {titles.x, rect.y, dots_width(dots), rect.h}, dots, Stand::later);
}

bool control(ui::Frame& frame, const std::string& name, const Rect& rect, ui::Icon icon,
             const std::string& label) {
  return ui::icon_button(
      frame, {.name = name, .rect = rect.centered(kControl, kControl), .icon = icon, .label = label});
}

std::size_t draw_pages(ui::Frame& frame, const Pages& pages, const Rect& rect) {
  Rect line = rect;
  std::size_t at = pages.at;
  const Rect on = line.cut_right(kControl);
  const std::string words = fmt::format("{} van {}", pages.at + 1, pages.count);
  const Rect middle = line.cut_right(frame.measure_text(words, Type::lead) + 2 * ui::kGapTiny);
  if (control(frame, "room.overflow.back", line.cut_right(kControl), ui::Icon::up_arrow, "Vorig deel") &&
      at > 0) {
    --at;
  }
  frame.text(middle, words, {.type = Type::lead, .colour = ui::kInkSoft, .align = ui::Align::center});
  if (control(frame, "room.overflow.on", on, ui::Icon::down_arrow, "Volgend deel") && at + 1 < pages.count) {
    ++at;
  }
  return at;
}

// The block the room is at; who it is that looks back.
std::string name_head(const flow::RoomView& view) {
  if (view.looking_back) return view.region;
  const flow::AgendaItem* now = item_at(view, Stand::now);
  return now == nullptr ? "" : now->title;
}

bool has_big_clock(const flow::RoomView& view) {
  return view.layout == model::Layout::questions;
}

// The way back and on, with the agenda between.
void draw_steering(ui::Frame& frame, const flow::RoomView& view, Rect line,
                   std::vector<flow::Action>& actions) {
  if (control(frame, "room.previous", line.cut_left(kControl), ui::Icon::back, "Terug")) {
    actions.push_back(flow::PreviousPage{});
  }
  line.cut_left(ui::kGapSmall);
  const Rect next = line.cut_right(kControl);
  line.cut_right(ui::kGapSmall);
  draw_agenda(frame, view, line);
  if (control(frame, "room.next", next, ui::Icon::next, "Verder")) actions.push_back(flow::NextPage{});
}

}  // namespace

std::size_t draw_room_head(ui::Frame& frame, const flow::RoomView& view, const Pages& pages,
                           const Rect& rect) {
  Rect line = rect.inset(ui::kMargin, 0);
  if (!has_big_clock(view) && view.clock.seconds_total > 0) {
    const Rect ring = line.cut_right(136);
    draw_clock(frame, view.clock, {ring.center().x, ring.center().y + 4}, 64);
    line.cut_right(ui::kGap);
  }
  const std::string title = shorten(frame, name_head(view), Type::lead_strong, line.w * kShareOfTitle);
  const ui::Chip chip{.left_middle = {line.x, line.center().y},
                      .label = title,
                      .icon = ui::Icon::school,
                      .type = Type::lead_strong};
  if (!title.empty()) line.cut_left(ui::chip(frame, chip).w + ui::kGap);
  if (pages.count > 1) return draw_pages(frame, pages, line);
  const ui::TextLook quiet{.type = Type::lead, .colour = ui::kInkSoft, .align = ui::Align::right};
  if (view.layout != model::Layout::welcome && !view.looking_back) {
    frame.text(line, shorten(frame, view.region, Type::lead, line.w), quiet);
  }
  return 0;
}

void draw_room_foot(ui::Frame& frame, const flow::RoomView& view, const Rect& rect,
                    std::vector<flow::Action>& actions) {
  Rect line = rect.inset(ui::kMargin - 16, 0);
  const Rect panel = line.cut_right(kControl);
  if (!view.looking_back) draw_steering(frame, view, line, actions);
  if (control(frame, "room.panel", panel, ui::Icon::lock, "Begeleider")) {
    actions.push_back(flow::TogglePanel{});
  }
}

}  // namespace screens
