#include "screens/entry_parts.h"
#include "ui/dialog.h"

namespace screens {

void ask_to_stop(EntryDesk& desk) {
  const ui::Question question{
      .name = "stop",
      .title = "Toch stoppen?",
      .words = "Je hebt nog niet ingeleverd. Wat je typte, gaat dan weg.",
      .icon = ui::Icon::warning,
      .tone = ui::kWarn,
      .yes = {.name = "stop.yes", .label = "Stoppen zonder inleveren", .kind = ui::ButtonKind::danger},
      .no = {.name = "stop.no", .label = "Terug", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult result = ui::ask(desk.frame, question);
  if (result != ui::QuestionResult::open) desk.draft.turn.ask_to_stop = false;
  if (result == ui::QuestionResult::yes) desk.act(flow::EndTurn{});
}

// Going on is the answer that Escape gives: it must never cost anybody what they typed.
void ask_still_there(EntryDesk& desk, double clears_at) {
  const ui::Question question{
      .name = "still",
      .title = "Ben je er nog?",
      .words = clears_in(count_down(desk, clears_at)),
      .icon = ui::Icon::clock,
      .yes = {.name = "still.stop", .label = "Stoppen zonder inleveren", .kind = ui::ButtonKind::secondary},
      .no = {.name = "still.yes", .label = "Ja, ik ga verder", .kind = ui::ButtonKind::primary}};
  const ui::QuestionResult result = ui::ask(desk.frame, question);
  if (result == ui::QuestionResult::yes) desk.act(flow::EndTurn{});
  if (result == ui::QuestionResult::no) desk.act(flow::StayActive{});
}

}  // namespace screens
