#include "screens/draw.h"

#include <iterator>

#include "flow/look_at_room.h"
#include "screens/code.h"
#include "screens/entry.h"
#include "screens/panel.h"
#include "screens/room.h"
#include "screens/start.h"
#include "ui/dialog.h"

namespace screens {
namespace {

using Actions = std::vector<flow::Action>;

void add(Actions& actions, Actions more) {
  std::move(more.begin(), more.end(), std::back_inserter(actions));
}

Actions draw_display(ui::Frame& frame, const flow::State& state, Draft& draft) {
  const flow::InSession& running = flow::in_session(state);
  if (running.display == flow::Display::entry) {
    Actions actions = draw_entry(frame, state, draft);
    if (frame.shortcut(base::KeyCode::f10)) actions.push_back(flow::TogglePanel{});
    return actions;
  }
  if (running.blank) return draw_blank(frame);
  return draw_room(frame, flow::look_at_room(state), draft.room);
}

Actions draw_over(ui::Frame& frame, const flow::State& state, PanelDraft& draft) {
  const flow::Panel& panel = flow::in_session(state).panel;
  if (std::holds_alternative<flow::PanelOpen>(panel)) return draw_panel(frame, state, draft);
  if (std::holds_alternative<flow::PanelClosed>(panel)) return {};
  return draw_code(frame, state, draft);
}

// At the start screen nothing is lost by stopping.
void ask_to_quit(ui::Frame& frame, const flow::State& state, Draft& draft, Actions& actions) {
  if (!draft.ask_to_quit) return;
  if (!flow::is_in_session(state)) {
    draft.ask_to_quit = false;
    actions.push_back(flow::Quit{});
    return;
  }
  const ui::Question question{.name = "quit",
                              .title = "De sessie loopt nog. Wil je echt stoppen?",
                              .words = "Alles wat is ingeleverd, is bewaard.",
                              .icon = ui::Icon::exit,
                              .tone = ui::kWarn,
                              .yes = {.name = "quit.yes", .label = "Programma afsluiten"},
                              .no = {.name = "quit.no", .label = "Annuleren"}};
  const ui::QuestionResult answer = ui::ask(frame, question);
  if (answer == ui::QuestionResult::open) return;
  draft.ask_to_quit = false;
  if (answer == ui::QuestionResult::yes) actions.push_back(flow::Quit{});
}

}  // namespace

std::vector<flow::Action> draw(ui::Frame& frame, const flow::State& state, Draft& draft) {
  Actions actions;
  if (flow::is_in_session(state)) {
    add(actions, draw_display(frame, state, draft));
    add(actions, draw_over(frame, state, draft.panel));
  } else {
    add(actions, draw_start(frame, state, draft.start));
  }
  ask_to_quit(frame, state, draft, actions);
  return actions;
}

}  // namespace screens
