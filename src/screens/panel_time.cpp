// The time card of the guide tab: this step or block, and the whole afternoon.
#include "flow/timekeeping.h"
#include "screens/panel_parts.h"
#include "screens/step_clock.h"
#include "screens/wording.h"
#include "ui/button.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kHeight = 244;
constexpr float kMoreWidth = 252;

void draw_words(PanelDesk& desk, Rect rect) {
  const flow::InSession& running = desk.running;
  const double now = desk.state.now;
  const int behind = flow::seconds_behind(running, now);
  const ui::Tone& tone = behind >= 60 ? ui::kWarn : ui::kWorks;
  const int left = flow::block_seconds_left(running, now);
  const std::string block =
      left > 0 ? "Blok tot " + time_of_day(desk.state.minute_of_day, left) : time_left(left);
  desk.frame.text(rect.cut_top(40), block, {.type = Type::small_strong});
  desk.frame.text(rect.cut_top(40), running_total(behind), {.type = Type::small_strong, .colour = tone.text});
  const std::string end = time_of_day(desk.state.minute_of_day, flow::expected_end(running, now) - now);
  desk.frame.text(rect.cut_top(40), "Klaar om " + end, {.type = Type::small, .colour = ui::kInkSoft});
}

}  // namespace

float draw_time_card(PanelDesk& desk, const Rect& rect) {
  Rect card{rect.x, rect.y, rect.w, kHeight};
  desk.frame.paint().card(card, {.lift = 0.5f});
  card = card.inset(ui::kGap, 20);
  Rect buttons = card.cut_bottom(64);
  const Rect ring = card.cut_left(128);
  card.cut_left(ui::kGap);
  draw_clock(desk.frame, flow::read_clock(desk.running, desk.state.now), {ring.x + 60, ring.y + 60}, 56);
  draw_words(desk, card);
  const bool paused = desk.running.time.paused;
  if (ui::button(desk.frame, {.name = "panel.more_time",
                              .rect = buttons.cut_left(kMoreWidth),
                              .label = "2 minuten erbij",
                              .kind = ui::ButtonKind::secondary})) {
    desk.act(flow::AddMinutes{2});
  }
  buttons.cut_left(12);
  if (ui::button(desk.frame, {.name = "panel.pause",
                              .rect = buttons,
                              .label = paused ? "Klok aan" : "Klok stil",
                              .kind = paused ? ui::ButtonKind::primary : ui::ButtonKind::secondary,
                              .icon = paused ? ui::Icon::play : ui::Icon::pause})) {
    desk.act(flow::TogglePause{});
  }
  return kHeight;
}

}  // namespace screens
