// Inside screens: the tabs of the facilitator's panel. Not for other rooms.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"
#include "ui/frame.h"
#include "ui/text_field.h"

namespace screens {

// What every tab works with in one frame.
struct PanelDesk {
  ui::Frame& frame;
  const flow::State& state;
  const flow::InSession& running;
  PanelDraft& draft;
  std::vector<flow::Action>& actions;

  void act(flow::Action action) { actions.push_back(std::move(action)); }
};

// panel_guide.cpp, panel_time.cpp, panel_wall.cpp: leading the room.
// panel.previous, panel.next, panel.next_block, panel.skip_block, panel.notes, panel.look_back;
void draw_guide_tab(PanelDesk& desk, ui::Rect rect);
// panel.pause, panel.more_time;
float draw_time_card(PanelDesk& desk, const ui::Rect& rect);
// panel.entry.open, panel.entry.close; panel.to_entry, panel.to_room, panel.blank, panel.freeze;
float draw_entry_card(PanelDesk& desk, const ui::Rect& rect);
float draw_display_card(PanelDesk& desk, const ui::Rect& rect);
// panel.to_entry or panel.to_room, for whichever the display does not show.
void draw_to_other_display(PanelDesk& desk, const ui::Rect& rect);
// "Zet eerst de projector op zwart": show_entry.yes, show_entry.no. Draw after everything else.
void ask_to_show_entry(PanelDesk& desk);

// panel_screening.cpp: screening.list.waiting, screening.list.shown, screening.list.hidden,
// screening.release, screening.item.0 ..., screening.word.0 ..., screening.mask, screening.show,
// screening.hide, screening.show_all, screening.back, screening.on. Keys: T show, V hide, arrows go through
// the list.
void draw_screening_tab(PanelDesk& desk, ui::Rect rect);

// panel_words.cpp: words.text.
void draw_words_tab(PanelDesk& desk, ui::Rect rect);

// panel_votes.cpp: votes.method.hands, votes.method.dots, votes.open, votes.close_entry; votes.close,
// votes.drop, panel.to_entry, panel.to_room; votes_drop.yes, votes_drop.no, votes_close.yes, votes_close.no.
void draw_votes_tab(PanelDesk& desk, ui::Rect rect);
void ask_about_votes(PanelDesk& desk);
// panel_hands.cpp: votes.voters, votes.hands.0 ... Keys: digits, Enter goes to the next.
void draw_hands(PanelDesk& desk, ui::Rect rect);
// panel_results.cpp
void draw_results(PanelDesk& desk, ui::Rect rect);

// panel_plan.cpp: plan.add, plan.from_theme, panel.look_back; the rest is in panel_plan_parts.h.
void draw_plan_tab(PanelDesk& desk, ui::Rect rect);
// remove.yes, remove.no.
void ask_to_remove(PanelDesk& desk);

// panel_save.cpp: save.place.0 ..., save.seek, save.folder, save.documents; the rest is in
// panel_save_parts.h.
void draw_save_tab(PanelDesk& desk, ui::Rect rect);
// panel_endings.cpp: wipe.yes, wipe.no, leave.yes, leave.no.
void ask_about_ending(PanelDesk& desk);

// The head of a part of a tab.
void draw_part_title(ui::Frame& frame, ui::Rect& rect, const std::string& words);

}  // namespace screens
