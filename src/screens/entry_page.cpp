#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "screens/entry_parts.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/progress_dots.h"

namespace screens {
namespace {

constexpr float kPageWidth = 1680;
constexpr float kEdge = 32;  // above and below

// The keyboard only beside a question.
void draw_stop_and_keyboard(EntryDesk& desk, ui::Rect right, std::size_t step) {
  if (step < desk.running.format.questions.size()) {
    const bool on = desk.draft.keyboard_on_screen;
    const ui::IconButton toggle{.name = "entry.keyboard",
                                .rect = right.cut_right(kEntryHeader),
                                .icon = on ? ui::Icon::keyboard_hide : ui::Icon::keyboard,
                                .label = on ? "Toetsenbord weghalen" : "Toetsenbord op het scherm",
                                .kind = ui::ButtonKind::secondary};
    if (ui::icon_button(desk.frame, toggle)) {
      desk.draft.keyboard_on_screen = !on;
      desk.frame.focus(answer_name(desk.draft.turn.answers[step].size() - 1));
    }
    right.cut_right(ui::kGapSmall);
  }
  ui::Button stop{.name = "entry.stop",
                  .label = "Stoppen zonder inleveren",
                  .kind = ui::ButtonKind::quiet,
                  .icon = ui::Icon::close};
  stop.rect = right.cut_right(ui::measure_button(desk.frame, stop));
  if (ui::button(desk.frame, stop)) desk.draft.turn.ask_to_stop = true;
}

}  // namespace

ui::Rect draw_entry_ground(ui::Frame& frame) {
  frame.paint().background();
  const ui::Rect area = frame.area();
  return area.centered(kPageWidth, area.h - 2 * kEdge);
}

void draw_brand(EntryDesk& desk, ui::Rect left) {
  const ui::Rect tile = left.cut_left(kEntryHeader).centered(56, 56);
  desk.frame.paint().gradient(tile, {ui::kTealBright, ui::kTealDark}, ui::kRadiusButton);
  desk.frame.paint().icon(ui::Icon::school, tile.center(), {36, ui::kOnDark});
  left.cut_left(ui::kGapSmall);
  left.cut_left(desk.frame.text(left, "Middagsessie", {.type = ui::Type::body_strong}));
  left.cut_left(ui::kGapSmall);
  const std::string& region = desk.running.session.region;
  const bool fits = desk.frame.measure_text(region, ui::Type::body) <= left.w;
  if (fits) desk.frame.text(left, region, {.colour = ui::kInkSoft});
}

void draw_turn_header(EntryDesk& desk, ui::Rect& page, std::size_t step) {
  ui::Rect header = page.cut_top(kEntryHeader);
  const std::size_t questions = desk.running.format.questions.size();
  ui::progress_dots(desk.frame, {.center = header.center(),
                                 .current = static_cast<int>(step),
                                 .count = static_cast<int>(questions) + 1});
  const bool writing = std::holds_alternative<flow::TurnWriting>(desk.running.turn);
  const float side = (header.w - 360) / 2;
  draw_brand(desk, header.cut_left(side));
  if (writing) draw_stop_and_keyboard(desk, header.cut_right(side), step);
}

void draw_panel_key(EntryDesk& desk, ui::Rect& page) {
  ui::Button key{.name = "entry.panel",
                 .label = "Begeleider: code",
                 .kind = ui::ButtonKind::quiet,
                 .icon = ui::Icon::lock};
  ui::Rect strip = page.cut_bottom(kEntryHeader);
  key.rect = strip.cut_left(ui::measure_button(desk.frame, key)).moved(-ui::kQuietInset, 0);
  if (ui::button(desk.frame, key)) desk.act(flow::TogglePanel{});
}

std::string clears_in(int seconds) {
  if (seconds == 1) return "Het scherm maakt zich leeg over 1 seconde.";
  return fmt::format("Het scherm maakt zich leeg over {} seconden.", seconds);
}

bool is_at_the_screen(const EntryDesk& desk) {
  return std::holds_alternative<flow::PanelClosed>(desk.running.panel);
}

int count_down(EntryDesk& desk, double until) {
  const double left = std::max(0.0, until - desk.state.now);
  const double shown = std::ceil(left);
  desk.frame.wake_in(std::max(0.02, left - (shown - 1)));
  return static_cast<int>(shown);
}

}  // namespace screens
