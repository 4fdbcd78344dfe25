#include "screens/draw.h"

#include <iterator>
#include <utility>

#include "flow/look_at_room.h"
#include "screens/board.h"
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

// The keys of the room screen also work from the guide tab, which is about the same things.
bool room_has_the_keys(const flow::Panel& panel) {
  const auto* open = std::get_if<flow::PanelOpen>(&panel);
  return open == nullptr || open->tab == flow::PanelTab::guide;
}

// What the room does not see changed is not changed.
bool can_correct(const flow::InSession& running, const flow::RoomView& view) {
  return view.layout == model::Layout::board && !running.frozen &&
         std::holds_alternative<flow::PanelClosed>(running.panel);
}

Actions draw_wall(ui::Frame& frame, const flow::State& state, RoomDraft& draft) {
  const flow::InSession& running = flow::in_session(state);
  Actions actions;
  if (running.blank) {
    draw_blank(frame);
  } else {
    draft.board.locked = running.frozen.has_value();
    const flow::RoomView view = flow::look_at_room(state);
    actions = draw_room(frame, view, draft);
    if (can_correct(running, view)) add(actions, take_board_keys(frame, view, draft));
  }
  const bool typing = draft.board.typing || draft.board.covering;
  if (room_has_the_keys(running.panel) && !typing) add(actions, take_room_keys(frame, draft));
  return actions;
}

Actions draw_display(ui::Frame& frame, const flow::State& state, Draft& draft) {
  if (flow::in_session(state).display == flow::Display::room) return draw_wall(frame, state, draft.room);
  return draw_entry(frame, state, draft);
}

Actions draw_over(ui::Frame& frame, const flow::State& state, PanelDraft& draft) {
  const flow::Panel& panel = flow::in_session(state).panel;
  if (std::holds_alternative<flow::PanelOpen>(panel)) {
    Actions actions = draw_panel(frame, state, draft);
    add(actions, take_safety_keys(frame));
    return actions;
  }
  if (std::holds_alternative<flow::PanelClosed>(panel)) return {};
  return draw_code(frame, state, draft);
}

std::string words_for_quitting(const flow::InSession& running) {
  return running.saved_revision == running.revision ? "Alles is bewaard. Je kunt later verder gaan."
                                                    : "Let op: nog niet alles is bewaard.";
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
                              .words = words_for_quitting(flow::in_session(state)),
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
    if (std::exchange(draft.panel.asked_to_quit, false)) draft.ask_to_quit = true;
  } else {
    add(actions, draw_start(frame, state, draft.start));
  }
  ask_to_quit(frame, state, draft, actions);
  return actions;
}

}  // namespace screens
