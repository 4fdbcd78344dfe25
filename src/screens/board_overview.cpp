// All themes at a glance: what works left, where it hurts right, how many of each, and the open questions.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "screens/board_desk.h"
#include "screens/fit_lines.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/chip.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kPad = 20;
constexpr float kHead = 56;
constexpr float kBar = 12;

// What stands below what works and where it hurts, from the right to the left.
constexpr std::array kOthers{model::Tone::role, model::Tone::help, model::Tone::chance};

std::size_t count(const flow::PanelView& panel, model::Tone tone) {
  std::size_t answers = 0;
  for (const flow::ThemeView& theme : panel.themes) answers += count_answers(theme, tone);
  return answers;
}

// The words of the first card of this tone; empty when there is none.
std::string example(const flow::PanelView& panel, model::Tone tone) {
  for (const flow::ThemeView& theme : panel.themes) {
    for (const flow::LaneView& lane : theme.lanes) {
      if (lane.tone == tone && !lane.cards.empty()) return lane.cards.front().words;
    }
  }
  return "";
}

Rect place_panel(const Rect& rect, std::size_t at, std::size_t count) {
  const int columns = count <= 3 ? 1 : 2;
  const int rows = (static_cast<int>(count) + columns - 1) / columns;
  // Down the first column, then the second, so that the numbers follow each other.
  const int i = static_cast<int>(at);
  return rect.column(i / rows, columns, ui::kGap).row(i % rows, rows, ui::kGapSmall);
}

// How many work against how many hurt, as two bars from the middle.
void draw_balance(ui::Frame& frame, const Rect& rect, const flow::PanelView& panel, std::size_t most) {
  const float half = rect.w / 2 - 4;
  const auto length = [&](std::size_t n) {
    return most == 0 ? 0 : half * static_cast<float>(n) / static_cast<float>(most);
  };
  const float works = length(count(panel, model::Tone::works)),
              hurts = length(count(panel, model::Tone::hurts));
  frame.paint().fill(rect, ui::kLine.faded(0.6f), kBar / 2);
  if (works > 0)
    frame.paint().fill({rect.center().x - 4 - works, rect.y, works, rect.h}, ui::kWorks.mark, kBar / 2);
  if (hurts > 0) frame.paint().fill({rect.center().x + 4, rect.y, hurts, rect.h}, ui::kHurts.mark, kBar / 2);
}

void draw_side(ui::Frame& frame, const Rect& rect, const flow::PanelView& panel, model::Tone tone) {
  const Type type = smallest_type(frame);
  if (rect.h < ui::line_height(type)) return;
  const std::string words = example(panel, tone);
  if (words.empty()) {
    frame.paragraph(rect, "-", {.type = type, .colour = ui::kInkSoft});
    return;
  }
  const std::size_t lines = static_cast<std::size_t>(rect.h / ui::line_height(type));
  const std::string shown = fit_lines(frame, words, {type, rect.w, lines});
  frame.paragraph(rect, shown, {.type = type, .typed = true});
}

float draw_count_chip(ui::Frame& frame, ui::Point right_middle, std::size_t number, model::Tone tone) {
  ui::Chip chip{.label = fmt::format("{}", number),
                .tone = tone_of(tone),
                .icon = icon_of(tone),
                .type = strong(smallest_type(frame))};
  const float width = ui::measure_chip(frame, chip);
  chip.left_middle = {right_middle.x - width, right_middle.y};
  ui::chip(frame, chip);
  return width;
}

// Taken off the right of the line.
void draw_small_count(ui::Frame& frame, Rect& line, model::Tone tone, std::size_t answers) {
  const Type type = strong(smallest_type(frame));
  const std::string words = fmt::format("{}", answers);
  const Rect number = line.cut_right(frame.measure_text(words, type) + 10);
  frame.text(number, words, {.type = type, .colour = tone_of(tone).text});
  const Rect icon = line.cut_right(40);
  frame.paint().icon(icon_of(tone), icon.center(), {30, tone_of(tone).mark});
}

void draw_head(BoardDesk& desk, const flow::PanelView& panel, std::size_t at, Rect line) {
  ui::Frame& frame = desk.frame;
  const Rect badge = line.cut_left(48).centered(48, 48);
  frame.paint().fill(badge, ui::kTealSoft, ui::kRadiusKey);
  frame.text(badge, fmt::format("{}", at + 1),
             {.type = strong(smallest_type(frame)), .colour = ui::kAccent.text, .align = ui::Align::center});
  line.cut_left(ui::kGapSmall);
  const std::size_t works = count(panel, model::Tone::works), hurts = count(panel, model::Tone::hurts);
  line.cut_right(draw_count_chip(frame, {line.right(), line.center().y}, hurts, model::Tone::hurts) + 10);
  line.cut_right(draw_count_chip(frame, {line.right(), line.center().y}, works, model::Tone::works) + 10);
  if (hurts > 0 && works == 0) {
    const Rect mark = line.cut_right(52);
    frame.paint().icon(ui::Icon::help, mark.center(), {40, ui::kWarn.mark});
    frame.note({.role = ui::Role::picture, .label = "Hier werkt nog niets", .rect = mark});
  }
  for (const model::Tone tone : kOthers) {
    if (const std::size_t answers = count(panel, tone); answers > 0)
      draw_small_count(frame, line, tone, answers);
  }
  const Type type = Type::lead_strong;
  frame.text(line, cut_to_fit(frame, panel.label, type, line.w), {.type = type});
}

// What is dragged onto a panel goes to its theme.
void take_drop(BoardDesk& desk, const Rect& rect, std::size_t at) {
  const bool here = !desk.draft.dragged.empty() && rect.contains(desk.frame.pointer());
  if (!here || desk.frame.interaction().pointer_down()) return;
  drop_on_panel(desk, at);
}

void draw_panel(BoardDesk& desk, std::size_t at, std::size_t most, const Rect& rect) {
  ui::Frame& frame = desk.frame;
  const flow::PanelView& panel = desk.board.panels[at];
  const ui::Touch touch = frame.region(
      {.name = fmt::format("board.panel.{}", at + 1), .rect = rect, .label = panel.label, .focusable = true});
  frame.paint().card(rect, {.radius = ui::kRadiusCard, .lift = touch.hovered ? 1.0f : 0.6f});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusCard);
  Rect inside = rect.inset(kPad, 8);
  draw_head(desk, panel, at, inside.cut_top(kHead));
  draw_balance(frame, inside.cut_top(kBar), panel, most);
  inside.cut_top(ui::kGapTiny);
  draw_side(frame, inside.column(0, 2, ui::kGap), panel, model::Tone::works);
  draw_side(frame, inside.column(1, 2, ui::kGap), panel, model::Tone::hurts);
  take_drop(desk, rect, at);
  if (touch.clicked) use_panel(desk, at);
}

}  // namespace

void draw_board_overview(BoardDesk& desk, const Rect& rect) {
  std::size_t most = 1;
  for (const flow::PanelView& panel : desk.board.panels) {
    most = std::max({most, count(panel, model::Tone::works), count(panel, model::Tone::hurts)});
  }
  for (std::size_t i = 0; i < desk.board.panels.size(); ++i) {
    const Appear appear(desk.frame, "panel " + desk.board.panels[i].label, i);
    draw_panel(desk, i, most, place_panel(rect, i, desk.board.panels.size()));
  }
}

}  // namespace screens
