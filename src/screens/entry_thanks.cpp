#include <fmt/format.h>

#include "screens/entry_parts.h"
#include "ui/button.h"

namespace screens {
namespace {

constexpr float kMarkRadius = 96;
constexpr float kHeight = 640;

void draw_check(ui::Frame& frame, ui::Point center) {
  const float arrived = frame.entrance("thanks.check");
  const float radius = kMarkRadius * (0.8f + 0.2f * arrived);
  frame.paint().circle(center, radius + 24, ui::kWorks.soft);
  frame.paint().circle(center, radius, ui::kWorks.mark);
  frame.paint().icon(ui::Icon::check, center, {132, ui::kOnDark});
}

}  // namespace

ui::Rect draw_message(EntryDesk& desk, const std::string& words, const std::string& below) {
  const ui::Rect page = draw_entry_ground(desk.frame);
  ui::Rect block = page.centered(page.w, kHeight);
  const ui::Rect mark = block.cut_top(2 * kMarkRadius + ui::kGapHuge);
  draw_check(desk.frame, {mark.center().x, mark.y + kMarkRadius});
  block.cut_top(ui::kGapLarge);
  desk.frame.title(block.cut_top(88), words, {.type = ui::Type::display, .align = ui::Align::center});
  desk.frame.text(block.cut_top(64), below,
                  {.type = ui::Type::lead, .colour = ui::kInkSoft, .align = ui::Align::center});
  block.cut_top(ui::kGapLarge);
  return block;
}

void draw_thanks(EntryDesk& desk, const flow::TurnThanked& thanked) {
  const int left = count_down(desk, thanked.until);
  const ui::Rect rest = draw_message(desk, "Bedankt. Je antwoorden zijn bewaard.", clears_in(left));
  const ui::Rect row = {rest.center().x - 480, rest.y, 960, ui::kButtonTall};
  if (ui::button(desk.frame, {.name = "thanks.take_back",
                              .rect = row.column(0, 2, ui::kGap),
                              .label = fmt::format("Toch terughalen ({} s)", left),
                              .kind = ui::ButtonKind::secondary,
                              .icon = ui::Icon::undo})) {
    desk.act(flow::TakeBackTurn{});
  }
  if (ui::button(desk.frame, {.name = "thanks.done",
                              .rect = row.column(1, 2, ui::kGap),
                              .label = "Klaar",
                              .icon = ui::Icon::check})) {
    desk.act(flow::EndTurn{});
  }
}

void draw_taking_back(EntryDesk& desk) {
  draw_message(desk, "Je antwoorden komen terug.", "Even geduld.");
}

}  // namespace screens
