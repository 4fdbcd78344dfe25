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
  running.edition_begun = false;
  step.effects.push_back(WriteDocuments{action.folder, running.format, running.session});
}

void apply(Step& step, const CountPeople& action) {
  int& present = in_session(step.state).session.present;
  const int counted = std::clamp(action.people, 0, kMostPeople);
  if (present == counted) return;
  present = counted;
  forget_saved(in_session(step.state));
  save_session(step);
  look_at_documents(step);
}

void apply(Step& step, const DocumentsProgress& action) {
  Documents& documents = in_session(step.state).documents;
  if (auto* saving = std::get_if<DocumentsSaving>(&documents)) *saving = {action.done, action.total};
}

void apply(Step& step, const DocumentsWritten& action) {
  in_session(step.state).documents = DocumentsSaved{action.folder, action.files, action.summary_kept};
}

void apply(Step& step, const DocumentsRefused& action) {
  in_session(step.state).documents = DocumentsFailed{action.error};
}

void apply(Step& step, const FindDocumentFolders&) {
  const InSession& running = in_session(step.state);
  step.effects.push_back(SeekDocumentFolders{running.file, running.session.region, running.session.date});
}

void apply(Step& step, const DocumentFoldersFound& action) {
  in_session(step.state).document_folders = action.folders;
}

void forget_saved(InSession& running) {
  if (std::holds_alternative<DocumentsSaved>(running.documents)) running.documents = DocumentsIdle{};
}

void forget_old_pages(Step& step) {
  InSession& running = in_session(step.state);
  Preview& preview = running.preview;
  if (preview.revision != running.revision) preview = {.drawing = preview.drawing};
}

void save_what_is_told(Step& step) {
  forget_saved(in_session(step.state));
  save_session(step);
  forget_old_pages(step);
}

void look_at_documents(Step& step) {
  InSession& running = in_session(step.state);
  const auto* panel = std::get_if<PanelOpen>(&running.panel);
  Preview& preview = running.preview;
  if (panel == nullptr || panel->tab != PanelTab::save || preview.drawing) return;
  if (!preview.summary.empty() && preview.revision == running.revision) return;
  preview.drawing = true;
  preview.problem.reset();
  step.effects.push_back(DrawPages{running.revision, running.format, running.session});
}

// What was drawn of answers that are gone since is not kept.
void apply(Step& step, const PagesDrawn& action) {
  InSession& running = in_session(step.state);
  running.preview.drawing = false;
  if (action.revision != running.revision) return look_at_documents(step);
  running.preview = {false, action.revision, action.summary, action.plan, std::nullopt};
}

void apply(Step& step, const PagesRefused& action) {
  Preview& preview = in_session(step.state).preview;
  preview.drawing = false;
  preview.problem = action.error;
}

void apply(Step& step, const WipeAnswers&) {
  InSession& running = in_session(step.state);
  if (!is_collected(running)) return;
  model::wipe_answers(running.session, running.format.questions.size());
  running.frozen.reset();
  forget_sorting(step);
  save_session(step);
  forget_old_pages(step);
  look_at_documents(step);
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
