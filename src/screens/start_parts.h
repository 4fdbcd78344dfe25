// Inside screens: the parts of the screens before a session. Not for other rooms.
#pragma once

#include <string>
#include <vector>

#include "flow/action.h"
#include "flow/state.h"
#include "screens/draft.h"
#include "ui/frame.h"

namespace screens {

// What every part works with in one frame.
struct StartDesk {
  ui::Frame& frame;
  const flow::State& state;
  const flow::AtStart& start;
  StartDraft& draft;
  std::vector<flow::Action>& actions;

  void act(flow::Action action) { actions.push_back(std::move(action)); }
};

// A large card that is a button: an icon, what it does, and a line about it.
struct StartCard {
  std::string name = {};
  ui::Rect rect = {};
  ui::Icon icon = ui::Icon::none;
  std::string label = {};
  std::string note = {};
  bool strong = false;  // for what most people want here
  bool enabled = true;
};

// True in the frame it is pressed.
bool start_card(ui::Frame& frame, const StartCard& card);

// start_menu.cpp
void draw_menu(StartDesk& desk);
void draw_list(StartDesk& desk);

// Newest first; of the same day a real session before a practice one.
std::vector<flow::RecentSession> newest_first(std::vector<flow::RecentSession> sessions);

// start_form.cpp
void draw_form(StartDesk& desk);

// new_session.cpp: what is wrong with a form, and what it asks for. Pure.
struct FormFaults {
  std::string region;  // a sentence for beside the field; empty when all is well
  std::string date;
  bool any() const { return !region.empty() || !date.empty(); }
};
void add_guide(NewSessionDraft& draft);
void remove_guide(NewSessionDraft& draft, std::size_t index);
// Proposes today and one empty row for a guide.
void fill_in(NewSessionDraft& draft, const base::Date& today);
FormFaults find_faults(const NewSessionDraft& draft, const base::Date& today);
// The newest earlier session of the region that is typed, whose plan has actions that are not done; nothing
// when there is none. Practice does not count.
const flow::RecentSession* find_unfinished(const NewSessionDraft& draft,
                                           const std::vector<flow::RecentSession>& recent);
flow::CreateSession to_create(const NewSessionDraft& draft, const flow::AtStart& start);

}  // namespace screens
