// The themes in the summary: what works, where it hurts and what helps, with counts and a quote or two of
// what was shown in the room, and a chart to see at a glance where they lean.
#pragma once

#include "model/format.h"
#include "report/document.h"
#include "report/reported_themes.h"

namespace report {

// As many lines as a reader takes in, see theme_rows. Nothing when no answer stands in a theme, as after
// wiping.
void add_themes(Document& document, const model::Format& format, const ReportedThemes& themes);

}  // namespace report
