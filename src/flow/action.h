// Action: everything that can happen to the State. Screens make most of them, app makes the reports of
// effects.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/error.h"
#include "base/folder_risk.h"
#include "base/key.h"
#include "flow/state.h"
#include "model/note.h"
#include "model/session.h"
#include "model/wall.h"

namespace flow {

struct Tick {};  // nothing but time passed

// Start screen
struct ChooseStartPage {
  StartPage page = StartPage::menu;
};
struct StartFound {  // report: what there is to choose from
  std::vector<RecentSession> recent;
  std::vector<FormatChoice> formats;
  std::optional<base::Error> problem = {};  // of formats that cannot be used
};
struct CreateSession {
  std::string format_file;
  std::string region;
  base::Date date;
  std::vector<model::Guide> guides;
  int people = 0;
  int version_minutes = 120;
  std::string continues = {};  // file of an earlier session whose unfinished actions come along; may be empty
};
struct StartPractice {};
struct OpenSession {
  std::string file;
};
struct SessionOpened {  // report
  std::string file;
  model::Format format;
  model::Session session;
  std::vector<base::FolderRisk> folder_risks = {};
};
struct OpenFailed {  // report
  base::Error error;
};
struct DismissProblem {};
struct DismissFolderRisks {};

// Steering
struct NextPage {};
struct PreviousPage {};
struct NextBlock {};
struct PreviousBlock {};
struct TogglePause {};
struct AddMinutes {
  int minutes = 2;
};
struct ToggleBlank {};
struct ToggleFreeze {};
struct ShowDisplay {
  Display display = Display::room;
};

// Entry
struct OpenEntry {};
struct CloseEntry {};
struct BeginTurn {};
struct GoToQuestion {
  std::size_t question = 0;
};
struct ReviewTurn {};
struct StayActive {};  // a key or a touch on the entry screen
struct DraftAnswer {
  int question = 1;
  std::string text;  // cleaned, see text::clean_answer
};
struct SubmitTurn {
  std::vector<DraftAnswer> answers;
};
struct RetryTurn {};
struct TakeBackTurn {};
struct EndTurn {};  // done reading the thank-you, or stopping without handing in

// Panel
struct TogglePanel {};
struct EnterCode {
  std::string digits;
};
struct CodeChecked {  // report
  bool right = false;
};
struct CodeHashed {  // report
  std::string hash;
};
struct ChoosePanelTab {
  PanelTab tab = PanelTab::guide;
};

// Screening
struct ReleaseBatch {};
struct ScreenAnswer {
  base::Key key;
  model::Screening verdict = model::Screening::shown;
};
struct ScreenAllWaiting {};  // shows every answer that still waits
struct MaskWord {            // covers one word of an answer for good
  base::Key key;
  std::size_t word = 0;  // index among the words split at white space
};

// Sorting the board. Keys are of shown answers; a theme or key that is not there does nothing.
struct ThemesProposed {  // report
  model::Board board;    // made from
  model::Board proposed;
  std::map<base::Key, model::Note> notes;
  std::vector<std::vector<base::Key>> stacks;
  model::FamilyLabels families;
};
struct ThemesRefused {  // report
  base::Error error;
};
struct RetryThemes {};
struct MoveAnswers {
  std::vector<base::Key> keys;
  int theme = model::kLoose;
};
struct FollowSuggestion {  // each to the theme suggested best for it
  std::vector<base::Key> keys;
};
struct PinAnswers {
  std::vector<base::Key> keys;
};
struct ChooseLane {
  std::vector<base::Key> keys;
  std::size_t lane = 0;
};
struct HideAnswers {
  std::vector<base::Key> keys;
};
struct SplitAnswer {  // at its turning point
  base::Key key;
};
struct AddTheme {
  std::string label;
  std::vector<base::Key> keys = {};  // that move to it
};
struct RenameTheme {
  int theme = 0;
  std::string label;
};
struct MergeThemes {
  int from = 0;
  int into = 0;
};
struct RemoveTheme {
  int theme = 0;
};
struct PlaceTheme {
  int theme = 0;
  int where = 0;  // takes the place of this theme
};
struct LayPractice {
  std::string practice;
  int theme = model::kLoose;  // kLoose: takes it away
};
struct AskWhy {  // nothing: enough
  std::optional<base::Key> key = {};
};
struct TidyWall {};  // lays the wall out anew, once nobody corrects any more
struct Undo {};
struct Redo {};

// Choosing
struct OpenVotes {
  model::VoteMethod method = model::VoteMethod::hands;
};
struct CloseVotes {};
struct DropVotes {};  // as if nothing was asked
struct CountHands {
  std::size_t option = 0;
  int votes = 0;
};
struct CountVoters {  // how many could raise a hand
  int voters = 0;
};
struct BeginBallot {};
struct SubmitBallot {
  std::vector<std::size_t> options;
};
struct EndBallot {};  // done reading the thank-you, or stopping without handing in

// Words and plan
struct EditOwnText {
  std::string text;
};
struct AddPlanAction {
  model::PlanAction action = {};  // as it starts
};
struct MovePlanAction {  // in the order of the plan
  std::size_t from = 0;
  std::size_t to = 0;
};
struct EditPlanAction {
  std::size_t index = 0;
  model::PlanAction action;
};
struct RemovePlanAction {
  std::size_t index = 0;
};
struct EditMoment {
  std::size_t index = 0;
  base::Date date;
};

// Saving and ending
struct SessionSaved {  // report
  unsigned revision = 0;
};
struct SaveFailed {       // report
  unsigned revision = 0;  // 0: no session was being written, but a new code
  base::Error error;
};
struct RetrySave {};
struct SaveDocuments {
  std::string folder;
};
struct DocumentsProgress {  // report
  std::size_t done = 0;     // files
  std::size_t total = 0;
};
struct DocumentsWritten {  // report
  std::string folder;
  std::vector<std::string> files;
  bool summary_kept = false;
};
struct DocumentsRefused {  // report
  base::Error error;
};
struct CountPeople {  // who took part
  int people = 0;
};
struct FindDocumentFolders {};  // a stick was put in
struct DocumentFoldersFound {   // report
  std::vector<DocumentFolder> folders;
};
struct PagesDrawn {  // report
  unsigned revision = 0;
  std::vector<PagePicture> summary;
  std::vector<PagePicture> plan;
};
struct PagesRefused {  // report
  base::Error error;
};
struct WipeAnswers {};
struct CloseSession {  // or open it again
  bool closed = true;
};
struct LookBack {  // show what became of the plan, or no longer
  bool on = true;
};
struct LeaveSession {};
struct Quit {};

using AnyAction = std::variant<
    Tick, ChooseStartPage, StartFound, CreateSession, StartPractice, OpenSession, SessionOpened, OpenFailed,
    DismissProblem, DismissFolderRisks, NextPage, PreviousPage, NextBlock, PreviousBlock, TogglePause,
    AddMinutes, ToggleBlank, ToggleFreeze, ShowDisplay, OpenEntry, CloseEntry, BeginTurn, GoToQuestion,
    ReviewTurn, StayActive, SubmitTurn, RetryTurn, TakeBackTurn, EndTurn, TogglePanel, EnterCode, CodeChecked,
    CodeHashed, ChoosePanelTab, ReleaseBatch, ScreenAnswer, ScreenAllWaiting, MaskWord, ThemesProposed,
    ThemesRefused, RetryThemes, MoveAnswers, FollowSuggestion, PinAnswers, ChooseLane, HideAnswers,
    SplitAnswer, AddTheme, RenameTheme, MergeThemes, RemoveTheme, PlaceTheme, LayPractice, AskWhy, TidyWall,
    Undo, Redo, OpenVotes, CloseVotes, DropVotes, CountHands, CountVoters, BeginBallot, SubmitBallot,
    EndBallot, EditOwnText, AddPlanAction, MovePlanAction, EditPlanAction, RemovePlanAction, EditMoment,
    SessionSaved, SaveFailed, RetrySave, SaveDocuments, CountPeople, DocumentsProgress, DocumentsWritten,
    DocumentsRefused, FindDocumentFolders, DocumentFoldersFound, PagesDrawn, PagesRefused, WipeAnswers,
    CloseSession, LookBack, LeaveSession, Quit>;

// A variant whose copying, moving and ending live in action.cpp: written out in every file that makes an
// Action they took more than half of its compile time.
struct Action : AnyAction {
  template <class Happened>
  requires(!std::is_same_v<std::decay_t<Happened>, Action>) Action(Happened&& happened)
      : AnyAction(std::in_place_type<std::decay_t<Happened>>, std::forward<Happened>(happened)) {}
  Action(const Action&);
  Action(Action&&) noexcept;
  Action& operator=(const Action&);
  Action& operator=(Action&&) noexcept;
  ~Action();
};

}  // namespace flow
