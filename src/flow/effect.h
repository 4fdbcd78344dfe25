// Effect: what must be done in the world, as data. app carries it out and reports back with an Action.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "flow/action.h"
#include "model/session.h"

namespace flow {

struct FindSessions {};  // -> StartFound
struct MakeSession {     // -> SessionOpened, OpenFailed
  CreateSession wanted;
};
struct MakePractice {};  // -> SessionOpened, OpenFailed
struct LoadSession {     // -> SessionOpened, OpenFailed
  std::string file;
};
struct SaveSession {  // -> SessionSaved, SaveFailed. Newer ones may replace older ones that still wait.
  unsigned revision = 0;
  model::Session session;
};
struct CheckCode {  // -> CodeChecked
  std::string digits;
  std::string hash;
};
struct HashCode {  // -> CodeHashed, SaveFailed with revision 0
  std::string digits;
};
struct WriteDocuments {  // -> DocumentsProgress now and then, DocumentsWritten, DocumentsRefused
  std::string folder;
  model::Format format;
  model::Session session;
};
struct SeekDocumentFolders {  // -> DocumentFoldersFound
  std::string file;           // of the session
  std::string region;
  base::Date date;
};
struct DrawPages {  // -> PagesDrawn, PagesRefused
  unsigned revision = 0;
  model::Format format;
  model::Session session;
};
struct ProposeThemes {  // -> ThemesProposed, ThemesRefused
  model::Format format;
  model::Board board;
  std::vector<model::Answer> answers;  // the shown ones
};
struct ForgetAnswers {};  // what was worked out about answers holds their texts
struct ForgetDraft {};    // no trace of what was typed may stay: drafts, text fields, clipboard
struct RestoreDraft {     // a turn that was taken back stands in the draft again
  std::vector<DraftAnswer> answers;
};
struct CloseFile {};
struct EndProgram {};

using Effect = std::variant<FindSessions, MakeSession, MakePractice, LoadSession, SaveSession, CheckCode,
                            HashCode, WriteDocuments, SeekDocumentFolders, DrawPages, ProposeThemes,
                            ForgetAnswers, ForgetDraft, RestoreDraft, CloseFile, EndProgram>;

}  // namespace flow
