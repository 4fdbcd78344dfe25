// State: everything the program knows while it runs. A value: screens draw from a const one, update() makes
// the next. Modes are variants, so a state that cannot be is one that cannot be written. What is being typed
// is not here: half-typed text lives in the screens' Draft alone.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/error.h"
#include "base/folder_risk.h"
#include "base/picture.h"
#include "flow/room_view.h"
#include "flow/sorting.h"
#include "model/session.h"

namespace flow {

// ---- before a session -------------------------------------------------------------------------------------

struct RecentSession {
  std::string file;
  std::string region;
  base::Date date;
  bool practice = false;
  std::size_t unfinished = 0;  // actions of its plan that are not done
};

// A format that a new session can be made with.
struct FormatChoice {
  std::string file;
  std::string title;
  std::vector<int> versions;
};

enum class StartPage { menu, new_session };

struct AtStart {
  StartPage page = StartPage::menu;
  std::vector<RecentSession> recent;
  std::vector<FormatChoice> formats;
  bool busy = false;  // a session is being made or opened
  std::optional<base::Error> problem;
};

// ---- one turn at the entry screen
// ---------------------------------------------------------------------------

struct TurnClosed {};   // nothing can be entered now
struct TurnWaiting {};  // "Jouw beurt? Tik op Beginnen."
struct TurnWriting {
  std::size_t question = 0;  // index of the question on screen
  bool reviewing = false;    // all answers together, before handing in
  double last_active = 0;
};
struct TurnStillThere {  // "Ben je er nog?"
  TurnWriting back_to;
  double clears_at = 0;
};
struct TurnSaving {  // handed in, not yet on disk; the text stays on screen
  std::vector<model::Answer> answers;
  unsigned revision = 0;
};
struct TurnNotSaved {  // the disk refused; the text stays on screen
  std::vector<model::Answer> answers;
  base::Error error;
};
struct TurnThanked {  // on disk; may still be taken back
  std::vector<model::Answer> answers;
  double until = 0;
};
struct TurnTakingBack {  // being removed from disk again
  std::vector<model::Answer> answers;
  unsigned revision = 0;
};
using Turn = std::variant<TurnClosed, TurnWaiting, TurnWriting, TurnStillThere, TurnSaving, TurnNotSaved,
                          TurnThanked, TurnTakingBack>;

// Seconds without a key or a touch before the screen asks "Ben je er nog?", and then before it clears itself.
inline constexpr double kIdleSeconds = 90;
inline constexpr double kStillThereSeconds = 30;
// Seconds in which a handed-in turn can be taken back.
inline constexpr double kTakeBackSeconds = 10;
// Answers reach the facilitator in batches of at least so many turns, and at least so many answers. The
// number of answers on a screen moves once in so many turns too.
inline constexpr int kBatchTurns = 5;
inline constexpr std::size_t kBatchAnswers = 5;

// ---- the facilitator's panel
// --------------------------------------------------------------------------------

enum class PanelTab { guide, screening, words, votes, plan, save };

struct PanelClosed {};
struct PanelAskingCode {
  int wrong = 0;            // wrong codes in a row
  double locked_until = 0;  // no code is taken before this moment
  bool checking = false;
};
struct PanelChoosingCode {           // a session without a code yet
  std::optional<std::string> first;  // the code typed once, to be repeated
  bool differed = false;
  bool saving = false;
};
struct PanelOpen {
  PanelTab tab = PanelTab::guide;
};
using Panel = std::variant<PanelClosed, PanelAskingCode, PanelChoosingCode, PanelOpen>;

inline constexpr int kCodeLength = 4;
// After so many wrong codes the panel waits; each further one doubles the wait.
inline constexpr int kFreeTries = 3;
inline constexpr double kFirstLockSeconds = 15;

// ---- saving the documents
// -----------------------------------------------------------------------------------

struct DocumentsIdle {};
struct DocumentsSaving {
  std::size_t done = 0;   // files
  std::size_t total = 0;  // 0 while they are being made
};
struct DocumentsSaved {
  std::string folder;
  std::vector<std::string> files;
  bool summary_kept = false;  // of before the answers were wiped: it was there already and tells more
};
struct DocumentsFailed {
  base::Error error;
};
using Documents = std::variant<DocumentsIdle, DocumentsSaving, DocumentsSaved, DocumentsFailed>;

// A place for the documents.
struct DocumentFolder {
  std::string path;   // the folder of this session in it
  std::string stick;  // the name of the stick it is on; empty for the disk
  bool operator==(const DocumentFolder&) const = default;
};

using PagePicture = std::shared_ptr<const base::Picture>;

// The pages of the documents as they will come out of the printer.
struct Preview {
  bool drawing = false;
  unsigned revision = 0;  // of the session they were drawn of
  std::vector<PagePicture> summary = {};
  std::vector<PagePicture> plan = {};
  std::optional<base::Error> problem = {};
};

// ---- one person's dots at the entry screen ----------------------------------------------------------------

struct BallotWaiting {};  // "Jouw beurt? Tik op Beginnen."
struct BallotMarking {    // the dots themselves are in the screen's Draft
  double last_active = 0;
};
struct BallotSaving {  // handed in, not yet on disk
  unsigned revision = 0;
};
struct BallotThanked {  // on disk
  double until = 0;
};
using Ballot = std::variant<BallotWaiting, BallotMarking, BallotSaving, BallotThanked>;

// The most people that can be counted.
inline constexpr int kMostPeople = 999;

// Seconds after which dots that nobody hands in are forgotten, and for which somebody is thanked.
inline constexpr double kBallotIdleSeconds = 45;
inline constexpr double kBallotThanksSeconds = 4;

// ---- a running session
// --------------------------------------------------------------------------------------

// Seconds spent on and minutes added to one page.
struct PageTime {
  double spent = 0;
  double added = 0;
};

struct Timekeeping {
  std::vector<std::vector<PageTime>> pages;  // [block][page]
  double page_since = 0;                     // the moment from which the current page counts
  bool paused = false;
  double session_started = 0;  // shifted on resume as if the session were on schedule
};

enum class Display { room, entry };

// Turns, and their answers, that the number on the screens leaves out until there are kBatchTurns of them.
struct Uncounted {
  int turns = 0;
  std::size_t answers = 0;
};

struct InSession {
  std::string file;
  model::Format format;
  model::Session session;
  Timekeeping time;
  Display display = Display::room;
  bool blank = false;
  std::optional<RoomView> frozen;  // what the room keeps seeing
  Turn turn = TurnClosed{};
  int turns_since_release = 0;  // a bare number; it starts at 0 again after a restart
  Uncounted uncounted;
  Sorting sorting;
  Ballot ballot = BallotWaiting{};
  bool looking_back = false;  // the wall shows what became of the plan
  Panel panel = PanelClosed{};
  PanelAskingCode wrong_codes;  // closing the panel does not give new tries
  Documents documents = DocumentsIdle{};
  bool edition_begun = false;  // the plan was changed since the documents were last asked for
  std::vector<DocumentFolder> document_folders;  // to choose from, the proposed one first
  Preview preview;
  unsigned revision = 0;        // of the session; counts changes that must reach the disk
  unsigned saved_revision = 0;  // the newest one known to be on disk
  std::optional<base::Error> save_problem;
  std::vector<base::FolderRisk>
      folder_risks;  // of the folder the file is in, until the facilitator read them
};

struct State {
  double now = 0;  // seconds, base::Clock
  base::Date today;
  int minute_of_day = 0;
  std::variant<AtStart, InSession> stage;
};

// The running session; only while there is one.
const InSession& in_session(const State& state);
InSession& in_session(State& state);
bool is_in_session(const State& state);

// The block the session is at.
const model::Block& current_block(const InSession& running);

// Whether the answer is of the turn going on now, so that it may still be withdrawn.
bool is_of_present_turn(const InSession& running, const model::Answer& answer);

// Whether dots are being given at the entry screen.
bool is_ballot_open(const InSession& running);

// Whether all answers are there that will be: entry is closed, nobody is in the middle of a turn, and they
// were not wiped. They may then be sorted, and wiped.
bool is_collected(const InSession& running);

}  // namespace flow
