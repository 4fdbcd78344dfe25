// Draft: what is being typed or chosen on a screen and is not yet anybody's business. Lives only here, is
// wiped when a turn ends, and never reaches the State, the room screen or the disk by itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/key.h"
#include "flow/action.h"
#include "model/format.h"
#include "screens/board_draft.h"
#include "ui/text_edit.h"

namespace screens {

// The turn at the entry screen: per question one or more answers.
struct TurnDraft {
  std::vector<std::vector<ui::TextEdit>> answers;  // [question][answer]
  bool show_promise = false;                       // the full privacy text lies over the screen
  bool ask_to_stop = false;
};

struct NewSessionDraft {
  ui::TextEdit region;
  ui::TextEdit date;
  std::vector<ui::TextEdit> guide_names;
  std::vector<ui::TextEdit> guide_roles;
  int people = 20;
  std::size_t format = 0;   // index into AtStart::formats
  std::size_t version = 0;  // index into its versions
  bool continues = false;   // with the open actions of the last session of the region, when there are any
  bool tried = false;       // "Sessie beginnen" was pressed: show what is missing
};

struct StartDraft {
  bool choosing = false;  // the list of earlier sessions instead of the menu
  NewSessionDraft new_session;
};

// What is typed in the plan form. Kept in step with Session::plan and Session::moments by the plan tab.
struct PlanDraft {
  std::size_t selected = 0;
  std::vector<std::vector<ui::TextEdit>> fields;  // [action][PlanText]
  std::vector<ui::TextEdit> moments;              // the date of each follow-up moment
  bool ask_to_remove = false;
  bool choosing_theme = false;          // the list of themes to make an action of, instead of the form
  std::optional<std::size_t> dragging;  // the action on its way to another place
};

// Dots that one person gave and did not hand in yet: indices of model::Votes::options.
struct BallotDraft {
  std::vector<std::size_t> chosen;
};

// What the votes tab is about to do.
struct VotesDraft {
  model::VoteMethod method = model::VoteMethod::hands;
  bool ask_to_drop = false;   // the counts go away
  bool ask_to_close = false;  // somebody is still choosing
};

struct PanelDraft {
  ui::TextEdit own_text;
  std::string own_text_of;  // the own_text_key the text belongs to
  ui::TextEdit folder;
  bool folder_proposed = false;
  std::size_t page = 0;  // of the documents, as they are looked at before saving
  VotesDraft votes;
  PlanDraft plan;
  std::string code;  // digits typed so far
  bool ask_to_wipe = false;
  bool ask_to_leave = false;
  bool ask_to_show_entry = false;  // the projector must be off or black first
  model::Screening screening_list = model::Screening::waiting;
  std::size_t screening_at = 0;               // index among the answers of that list
  std::optional<std::size_t> screening_word;  // the word to be covered, tapped but not yet confirmed
  bool asked_to_quit = false;                 // "Programma afsluiten" was pressed
};

// Which part of a board, plan or list too long for the wall the room screen shows.
struct RoomDraft {
  std::size_t sheet = 0;
  std::size_t sheets = 1;  // how many the slide has
  std::string sheet_of;    // the slide they belong to
  BoardDraft board;
};

struct Draft {
  TurnDraft turn;
  BallotDraft ballot;
  StartDraft start;
  PanelDraft panel;
  RoomDraft room;
  bool keyboard_on_screen = false;  // the on-screen keyboard is wanted
  bool ask_to_quit = false;
};

// The longest answer a person may hand in, and the longest that can be typed before something is taken away
// again; in code points. And the most answers to one question in one turn.
inline constexpr std::size_t kMaxAnswerLength = 600;
inline constexpr std::size_t kMaxTypedLength = 1200;
inline constexpr std::size_t kMaxAnswersPerQuestion = 6;

// Gives the draft one answer at least for each question of the format, and none beyond them.
void fit_turn(TurnDraft& draft, const model::Format& format);

// An empty answer more to this question (index), and one less; the last one is only emptied.
void add_answer(TurnDraft& draft, std::size_t question);
void drop_answer(TurnDraft& draft, std::size_t question, std::size_t answer);

// Overwrites and empties all that was typed in the turn.
void wipe_turn(TurnDraft& draft);

// Overwrites and empties all that one person did at the entry screen: the turn, and the dots.
void forget_person(Draft& draft);

// Puts a taken-back turn into the draft again.
void restore_turn(TurnDraft& draft, const model::Format& format,
                  const std::vector<flow::DraftAnswer>& answers);

// Whether there is nothing in it but white space.
bool is_blank(const ui::TextEdit& text);

// What would be handed in: every answer that is not blank, questions numbered from 1.
std::vector<flow::DraftAnswer> collect_answers(const TurnDraft& draft);

}  // namespace screens
