// Disk, documents, wiping and leaving.
#include <algorithm>

#include "flow/phases.h"

namespace flow {

void apply(Step& step, const SessionSaved& action) {
  InSession& running = in_session(step.state);
  running.saved_revision = std::max(running.saved_revision, action.revision);
  running.save_problem.reset();
  finish_turn_saved(step, action.revision);
  finish_ballot_saved(step, action.revision);
}

void apply(Step& step, const SaveFailed& action) {
  InSession& running = in_session(step.state);
  running.save_problem = action.error;
  if (action.revision == 0) return give_up_new_code(running);
  finish_turn_refused(step, action.revision, action.error);
}

void apply(Step& step, const RetrySave&) {
  save_session(step);
}

void apply(Step& step, const SaveDocuments& action) {
  InSession& running = in_session(step.state);
  if (std::holds_alternative<DocumentsSaving>(running.documents)) return;
  running.documents = DocumentsSaving{};
  step.effects.push_back(WriteDocuments{action.folder, running.format, running.session});
}

void apply(Step& step, const DocumentsWritten& action) {
  in_session(step.state).documents = DocumentsSaved{action.folder, action.files};
}

void apply(Step& step, const DocumentsRefused& action) {
  in_session(step.state).documents = DocumentsFailed{action.error};
}

void apply(Step& step, const WipeAnswers&) {
  InSession& running = in_session(step.state);
  if (!is_collected(running)) return;
  model::wipe_answers(running.session, running.format.questions.size());
  running.frozen.reset();
  forget_sorting(step);
  save_session(step);
}

void apply(Step& step, const CloseSession& action) {
  model::Session& session = in_session(step.state).session;
  if (session.closed == action.closed) return;
  session.closed = action.closed;
  save_session(step);
}

void apply(Step& step, const LookBack& action) {
  in_session(step.state).looking_back = action.on;
}

void apply(Step& step, const LeaveSession&) {
  InSession& running = in_session(step.state);
  if (running.saved_revision < running.revision) return;
  step.effects.push_back(ForgetDraft{});
  step.effects.push_back(CloseFile{});
  step.effects.push_back(FindSessions{});
  step.state.stage = AtStart{};
}

void apply(Step& step, const Quit&) {
  step.effects.push_back(ForgetDraft{});
  step.effects.push_back(EndProgram{});
}

}  // namespace flow
