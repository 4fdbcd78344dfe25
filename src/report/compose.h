// What people take home: a session becomes two documents in plain Dutch. Both are pure functions of the
// format and the session, which belong together (model::find_mismatch): the same session gives the same
// documents, whatever the keys of its answers and whatever order they came in. Only answers with
// Screening::shown are ever in them, and only these are counted: a count of what was hidden would point at
// whoever misses an answer. Nothing is invented: what the session does not hold is left out or named as
// missing.
#pragma once

#include "model/format.h"
#include "model/session.h"
#include "model/wall.h"
#include "report/document.h"

namespace report {

// The summary (verslag) for those who were there, two pages in most sessions: where and when, the session in
// three sentences, actions, themes with counts and quotes, good practices, open points, dates, contact. An
// appendix has all shown answers, each once. Once the answers are wiped their number remains. families: the
// name under which small themes are told together; empty when they are not known.
Document compose_summary(const model::Format& format, const model::Session& session,
                         const model::FamilyLabels& families);

// The regional action plan (actieplan) for those who were not there as well: every field of every action and
// what is still missing, open points apart, dates, contact. It holds no answers.
Document compose_plan(const model::Format& format, const model::Session& session,
                      const model::FamilyLabels& families);

}  // namespace report
