#include "screens/start.h"

#include "screens/error_text.h"
#include "screens/start_parts.h"
#include "ui/dialog.h"
#include "ui/notice.h"

namespace screens {
namespace {

void draw_problem(StartDesk& desk, const base::Error& problem) {
  const ErrorText text = describe(problem);
  const ui::Question told{.name = "problem",
                          .title = text.what,
                          .words = text.safe + " " + text.todo,
                          .detail = has_useful_detail(problem) ? shorten_detail(problem.detail) : "",
                          .icon = ui::Icon::warning,
                          .tone = ui::kWarn,
                          .yes = {.name = "problem.ok", .label = "Oké", .icon = ui::Icon::check}};
  if (ui::ask(desk.frame, told) != ui::QuestionResult::open) desk.act(flow::DismissProblem{});
}

void draw_page(StartDesk& desk) {
  if (desk.start.page == flow::StartPage::new_session) {
    draw_form(desk);
  } else if (desk.draft.choosing) {
    draw_list(desk);
  } else {
    draw_menu(desk);
  }
}

}  // namespace

std::vector<flow::Action> draw_start(ui::Frame& frame, const flow::State& state, StartDraft& draft) {
  std::vector<flow::Action> actions;
  const flow::AtStart& start = *std::get_if<flow::AtStart>(&state.stage);
  StartDesk desk{frame, state, start, draft, actions};
  frame.paint().background();
  draw_page(desk);
  if (start.busy)
    ui::toast(frame, {.name = "start.busy", .words = "De sessie gaat open.", .icon = ui::Icon::folder});
  if (start.problem) draw_problem(desk, *start.problem);
  if (frame.had_input()) frame.animate();  // what was done shows in the next frame
  return actions;
}

}  // namespace screens
