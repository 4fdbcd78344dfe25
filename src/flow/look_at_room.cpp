#include "flow/look_at_room.h"

#include <algorithm>

#include "flow/look_at_board.h"
#include "flow/look_at_votes.h"
#include "flow/timekeeping.h"

namespace flow {
namespace {

std::vector<AgendaItem> list_agenda(const InSession& running) {
  std::vector<AgendaItem> agenda;
  const model::Session& session = running.session;
  for (std::size_t i = 0; i < running.format.blocks.size(); ++i) {
    const model::Block& block = running.format.blocks[i];
    const bool left_out = model::minutes_of(running.format, block, session.version_minutes) == 0;
    if (left_out && i != session.place.block) continue;
    using Stand = AgendaItem::Stand;
    const Stand stand = i < session.place.block    ? Stand::done
                        : i == session.place.block ? Stand::now
                                                   : Stand::later;
    agenda.push_back({block.title, stand});
  }
  return agenda;
}

void show_page(RoomView& view, const InSession& running) {
  const model::Block& block = current_block(running);
  const model::Place& place = running.session.place;
  view.layout = model::layout_of(block, place.page);
  if (block.steps.empty()) {
    view.slide = block.slides.at(place.page);
  } else {
    view.slide.title = block.title;
    view.step_title = block.steps.at(place.page).title;
    view.instruction = block.steps.at(place.page).instruction;
  }
  const auto own = running.session.own_texts.find(model::own_text_key(block, place.page));
  if (own != running.session.own_texts.end()) view.own_text = own->second;
}

}  // namespace

int answers_in_fives(const InSession& running) {
  const auto& answers = running.session.answers;
  const auto present = static_cast<std::size_t>(
      std::count_if(answers.begin(), answers.end(),
                    [&](const model::Answer& answer) { return is_of_present_turn(running, answer); }));
  const std::size_t left_out = std::min(answers.size(), present + running.uncounted.answers);
  return static_cast<int>((answers.size() - left_out) / 5 * 5);
}

RoomView look_at_room(const State& state) {
  const InSession& running = in_session(state);
  if (running.frozen) return *running.frozen;
  RoomView view;
  view.looking_back = running.looking_back;
  if (view.looking_back) {
    view.layout = model::Layout::plan;
  } else {
    view.agenda = list_agenda(running);
    view.clock = read_clock(running, state.now);
    show_page(view, running);
  }
  view.region = running.session.region;
  view.date = running.session.date;
  view.guides = running.session.guides;
  for (const model::Question& question : running.format.questions) view.questions.push_back(question.text);
  view.answers_in_fives = answers_in_fives(running);
  view.entry_open = running.session.entry_open;
  view.wiped = running.session.wiped;
  if (view.layout == model::Layout::board) view.board = look_at_board(running);
  if (view.layout == model::Layout::votes) view.votes = look_at_votes(running);
  view.plan = running.session.plan;
  view.moments = running.session.moments;
  view.contact = running.format.contact;
  return view;
}

}  // namespace flow
