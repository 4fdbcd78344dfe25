// Inside flow: what the phases share, and which phase handles which action. Not for other rooms.
#pragma once

#include <map>
#include <vector>

#include "flow/update.h"

namespace flow {

// One step of update(): the state being changed, the world, and the effects it asks for.
struct Step {
  State& state;
  const World& world;
  std::vector<Effect>& effects;
};

// Notes that the session changed and asks for it to be written.
void save_session(Step& step);

// start.cpp
void apply(Step& step, const ChooseStartPage& action);
void apply(Step& step, const StartFound& action);
void apply(Step& step, const CreateSession& action);
void apply(Step& step, const StartPractice& action);
void apply(Step& step, const OpenSession& action);
void apply(Step& step, const SessionOpened& action);
void apply(Step& step, const OpenFailed& action);

// steer.cpp
void apply(Step& step, const NextPage& action);
void apply(Step& step, const PreviousPage& action);
void apply(Step& step, const NextBlock& action);
void apply(Step& step, const PreviousBlock& action);
void apply(Step& step, const TogglePause& action);
void apply(Step& step, const AddMinutes& action);
void apply(Step& step, const ToggleBlank& action);
void apply(Step& step, const ToggleFreeze& action);
void apply(Step& step, const ShowDisplay& action);

// entry.cpp
void apply(Step& step, const OpenEntry& action);
void apply(Step& step, const CloseEntry& action);
void apply(Step& step, const BeginTurn& action);
void apply(Step& step, const GoToQuestion& action);
void apply(Step& step, const ReviewTurn& action);
void apply(Step& step, const StayActive& action);
void apply(Step& step, const SubmitTurn& action);
void apply(Step& step, const RetryTurn& action);
void apply(Step& step, const TakeBackTurn& action);
void apply(Step& step, const EndTurn& action);
void let_time_pass_at_entry(Step& step);
void finish_turn_saved(Step& step, unsigned revision);
void finish_turn_refused(Step& step, unsigned revision, const base::Error& error);

// Closes the entry screen and hands over what is left, once nobody is in the middle of a turn.
void settle_entry(Step& step);

// panel.cpp
void apply(Step& step, const TogglePanel& action);
void apply(Step& step, const EnterCode& action);
void apply(Step& step, const CodeChecked& action);
void apply(Step& step, const CodeHashed& action);
void apply(Step& step, const ChoosePanelTab& action);
void give_up_new_code(InSession& running);

// screening.cpp
void apply(Step& step, const ReleaseBatch& action);
void apply(Step& step, const ScreenAnswer& action);
void apply(Step& step, const ScreenAllWaiting& action);
void apply(Step& step, const MaskWord& action);

// Gives every answer a new key, also on the board, so that a file from before tells nothing about the one
// after.
void draw_new_keys(InSession& running, base::Random& random);
void release_all(InSession& running);

// sorting.cpp
void apply(Step& step, const ThemesProposed& action);
void apply(Step& step, const ThemesRefused& action);
void apply(Step& step, const RetryThemes& action);
void apply(Step& step, const AskWhy& action);

// Asks for a new proposal when something changed and nobody can hand in any more: while entry is open, the
// place and number of a theme would tell when its answers came.
void settle_sorting(Step& step);
// The keys of answers changed, see draw_new_keys: what was said of them is made anew.
void change_keys(Sorting& sorting, const std::map<base::Key, base::Key>& new_keys);
// Forgets all that was said of answers, and what could be undone.
void forget_sorting(Step& step);

// correct.cpp
void apply(Step& step, const MoveAnswers& action);
void apply(Step& step, const FollowSuggestion& action);
void apply(Step& step, const PinAnswers& action);
void apply(Step& step, const ChooseLane& action);
void apply(Step& step, const HideAnswers& action);
void apply(Step& step, const SplitAnswer& action);
void apply(Step& step, const AddTheme& action);
void apply(Step& step, const RenameTheme& action);
void apply(Step& step, const MergeThemes& action);
void apply(Step& step, const RemoveTheme& action);
void apply(Step& step, const PlaceTheme& action);
void apply(Step& step, const LayPractice& action);

// undo.cpp
void apply(Step& step, const TidyWall& action);
void apply(Step& step, const Undo& action);
void apply(Step& step, const Redo& action);

// Notes a deed that was just done, so that it can be undone.
void note_deed(Step& step, DeedBefore before);
// A word was covered for good: no deed may bring back a text that still has it.
void forget_texts_of_deeds(Sorting& sorting);

// votes.cpp
void apply(Step& step, const OpenVotes& action);
void apply(Step& step, const CloseVotes& action);
void apply(Step& step, const DropVotes& action);
void apply(Step& step, const CountHands& action);
void apply(Step& step, const CountVoters& action);
void apply(Step& step, const BeginBallot& action);
void apply(Step& step, const SubmitBallot& action);
void apply(Step& step, const EndBallot& action);
void let_time_pass_at_ballot(Step& step);
void finish_ballot_saved(Step& step, unsigned revision);

// plan.cpp
void apply(Step& step, const EditOwnText& action);
void apply(Step& step, const AddPlanAction& action);
void apply(Step& step, const MovePlanAction& action);
void apply(Step& step, const EditPlanAction& action);
void apply(Step& step, const RemovePlanAction& action);
void apply(Step& step, const EditMoment& action);

// finish.cpp
void apply(Step& step, const SessionSaved& action);
void apply(Step& step, const SaveFailed& action);
void apply(Step& step, const RetrySave& action);
void apply(Step& step, const SaveDocuments& action);
// While the facilitator is about to save, the pages of the documents are drawn as they are now.
void look_at_documents(Step& step);
// The plan changes: whoever has documents of before knows by the edition that the next are newer.
void begin_edition(InSession& running);
// Writes the session after a change of what the documents tell: those that were saved are old now, and so are
// the pages that were drawn of them.
void save_what_is_told(Step& step);
// The documents that were saved tell no longer what the session does.
void forget_saved(InSession& running);
// Pages of before something changed may hold what was covered or wiped since.
void forget_old_pages(Step& step);
void apply(Step& step, const CountPeople& action);
void apply(Step& step, const DocumentsProgress& action);
void apply(Step& step, const DocumentsWritten& action);
void apply(Step& step, const DocumentsRefused& action);
void apply(Step& step, const FindDocumentFolders& action);
void apply(Step& step, const DocumentFoldersFound& action);
void apply(Step& step, const PagesDrawn& action);
void apply(Step& step, const PagesRefused& action);
void apply(Step& step, const WipeAnswers& action);
void apply(Step& step, const CloseSession& action);
void apply(Step& step, const LookBack& action);
void apply(Step& step, const LeaveSession& action);
void apply(Step& step, const Quit& action);

// update.cpp
void apply(Step& step, const Tick& action);
void apply(Step& step, const DismissProblem& action);
void apply(Step& step, const DismissFolderRisks& action);

}  // namespace flow
