// The appendix of the summary: every shown answer once, under its theme and lane.
#pragma once

#include "model/format.h"
#include "model/session.h"
#include "report/document.h"
#include "report/reported_themes.h"

namespace report {

// Answers stand in the order of a hash of their text, which tells nothing about people or time and survives
// new keys. Once they are wiped it says so instead; without shown answers there is no appendix.
void add_appendix(Document& document, const model::Format& format, const model::Session& session,
                  const ReportedThemes& themes);

}  // namespace report
