// The entry card and the wall card of the guide tab: what people can do, and what the room sees.
#include <fmt/format.h>

#include "flow/look_at_room.h"
#include "screens/panel_parts.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/dialog.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kEntryHeight = 204;
constexpr float kWallHeight = 196;

// While entry is open nobody sees a number that changes with one person.
std::string say_count(const flow::InSession& running) {
  if (running.session.wiped) return "De losse antwoorden zijn gewist.";
  if (!running.session.entry_open) return count_of_answers(running.session.answers.size());
  const std::string so_far = answers_so_far(flow::answers_in_fives(running));
  return so_far.empty() ? "Nog geen 5 antwoorden" : so_far;
}

std::string why_not_open(const flow::InSession& running) {
  if (running.session.wiped || running.session.entry_open) return "";
  return flow::current_block(running).collects ? "" : "In dit blok is er geen invoer.";
}

bool is_turn_going_on(const flow::InSession& running) {
  return !running.session.entry_open && !std::holds_alternative<flow::TurnClosed>(running.turn);
}

void draw_entry_button(PanelDesk& desk, const Rect& rect) {
  const flow::InSession& running = desk.running;
  const bool open = running.session.entry_open;
  const bool can_open = !running.session.wiped && flow::current_block(running).collects;
  const ui::Button button{.name = open ? "panel.entry.close" : "panel.entry.open",
                          .rect = rect,
                          .label = open ? "Invoer sluiten" : "Invoer openen",
                          .kind = open ? ui::ButtonKind::secondary : ui::ButtonKind::primary,
                          .icon = open ? ui::Icon::lock : ui::Icon::open_lock,
                          .enabled = open || can_open};
  if (!ui::button(desk.frame, button)) return;
  if (open) {
    desk.act(flow::CloseEntry{});
  } else {
    desk.act(flow::OpenEntry{});
  }
}

}  // namespace

void draw_to_other_display(PanelDesk& desk, const Rect& rect) {
  const bool on_wall = desk.running.display == flow::Display::room;
  const ui::Button button{.name = on_wall ? "panel.to_entry" : "panel.to_room",
                          .rect = rect,
                          .label = on_wall ? "Naar invoerscherm" : "Naar zaalscherm",
                          .kind = ui::ButtonKind::secondary,
                          .icon = on_wall ? ui::Icon::keyboard : ui::Icon::show};
  if (!ui::button(desk.frame, button)) return;
  if (on_wall) {
    desk.draft.ask_to_show_entry = true;
  } else {
    desk.act(flow::ShowDisplay{flow::Display::room});
  }
}

float draw_entry_card(PanelDesk& desk, const Rect& rect) {
  Rect card{rect.x, rect.y, rect.w, kEntryHeight};
  desk.frame.paint().card(card, {.lift = 0.5f});
  card = card.inset(ui::kGap, 20);
  const flow::InSession& running = desk.running;
  desk.frame.text(card.cut_top(40), running.session.entry_open ? "Invoer is open" : "Invoer is dicht",
                  {.type = Type::small_strong});
  const std::string reason = why_not_open(running);
  std::string line = reason.empty() ? say_count(running) : reason;
  if (is_turn_going_on(running)) line = "De laatste beurt is nog bezig.";
  desk.frame.text(card.cut_top(40), line, {.type = Type::small, .colour = ui::kInkSoft});
  draw_entry_button(desk, card.cut_bottom(ui::kButtonHeight));
  return kEntryHeight;
}

float draw_display_card(PanelDesk& desk, const Rect& rect) {
  Rect card{rect.x, rect.y, rect.w, kWallHeight};
  desk.frame.paint().card(card, {.lift = 0.5f});
  card = card.inset(ui::kGap, 20);
  draw_to_other_display(desk, card.cut_top(ui::kButtonHeight));
  const Rect row = card.cut_bottom(ui::kButtonHeight);
  const bool blank = desk.running.blank;
  const bool frozen = desk.running.frozen.has_value();
  if (ui::button(desk.frame, {.name = "panel.blank",
                              .rect = row.column(0, 2, 12),
                              .label = blank ? "Zwart uit (B)" : "Zwart (B)",
                              .kind = blank ? ui::ButtonKind::primary : ui::ButtonKind::secondary})) {
    desk.act(flow::ToggleBlank{});
  }
  if (ui::button(desk.frame, {.name = "panel.freeze",
                              .rect = row.column(1, 2, 12),
                              .label = frozen ? "Ontdooi (F)" : "Bevries (F)",
                              .kind = frozen ? ui::ButtonKind::primary : ui::ButtonKind::secondary})) {
    desk.act(flow::ToggleFreeze{});
  }
  return kWallHeight;
}

void ask_to_show_entry(PanelDesk& desk) {
  if (!desk.draft.ask_to_show_entry) return;
  const ui::Question question{
      .name = "show_entry",
      .title = "Staat de projector op zwart of uit?",
      .words = "Zet eerst de projector op zwart of uit: het invoerscherm mag niet in de zaal te zien zijn.",
      .icon = ui::Icon::warning,
      .tone = ui::kWarn,
      .yes = {.name = "show_entry.yes", .label = "Naar invoerscherm"},
      .no = {.name = "show_entry.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  desk.draft.ask_to_show_entry = false;
  if (answer == ui::QuestionResult::no) return;
  desk.act(flow::ShowDisplay{flow::Display::entry});
  desk.act(flow::TogglePanel{});
}

}  // namespace screens
