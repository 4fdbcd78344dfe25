#include <fmt/format.h>

#include "flow/look_at_room.h"
#include "screens/entry_parts.h"
#include "ui/button.h"

namespace screens {
namespace {

std::string count_line(int in_fives) {
  return in_fives == 0 ? "" : fmt::format("Er zijn al minstens {} antwoorden gegeven.", in_fives);
}

void draw_invitation(EntryDesk& desk, const ui::Rect& left) {
  constexpr float kTitleHeight = 230, kBeginHeight = 128, kCountHeight = 48;
  const float height = kTitleHeight + kBeginHeight + kCountHeight + 2 * ui::kGapHuge;
  ui::Rect block = left.centered(left.w, height);
  desk.frame.title(block.cut_top(kTitleHeight), "Jouw beurt? Tik op Beginnen.", {.type = ui::Type::hero});
  block.cut_top(ui::kGapHuge);
  const ui::Button begin{.name = "entry.begin",
                         .rect = block.cut_top(kBeginHeight).cut_left(560),
                         .label = "Beginnen",
                         .icon = ui::Icon::edit};
  if (ui::button(desk.frame, begin)) {
    desk.act(flow::BeginTurn{});
    desk.frame.focus(answer_name(0));
  }
  block.cut_top(ui::kGapHuge);
  const std::string count = count_line(flow::answers_in_fives(desk.running));
  desk.frame.text(block.cut_top(kCountHeight), count, {.colour = ui::kInkSoft});
}

}  // namespace

void draw_closed(EntryDesk& desk) {
  ui::Rect page = draw_entry_ground(desk.frame);
  draw_panel_key(desk, page);
  const ui::Rect block = page.centered(page.w, 320);
  desk.frame.paint().icon(ui::Icon::lock, {block.center().x, block.y + 60}, {96, ui::kInkFaint});
  const ui::Rect words = {block.x, block.y + 150, block.w, 120};
  desk.frame.title(words, "Je kunt nu niets invoeren.",
                   {.type = ui::Type::display, .align = ui::Align::center});
}

void draw_waiting(EntryDesk& desk) {
  ui::Rect page = draw_entry_ground(desk.frame);
  ui::Rect left = page.cut_left((page.w - ui::kMargin) / 2);
  page.cut_left(ui::kMargin);
  const ui::Rect card = page.centered(page.w, std::min(page.h, 980.0f));
  desk.frame.paint().card(card, {.radius = ui::kRadiusPanel});
  draw_promise(desk, card.inset(ui::kGapHuge, ui::kGapLarge));
  draw_panel_key(desk, left);
  draw_invitation(desk, left);
}

}  // namespace screens
