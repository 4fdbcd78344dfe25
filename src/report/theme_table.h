// The table of themes in the summary: what works, where it hurts and what helps, with counts and a quote or
// two of what was shown in the room.
#pragma once

#include "model/format.h"
#include "model/session.h"
#include "report/document.h"

namespace report {

// Nothing when no answer stands in a theme, as after wiping.
void add_themes(Document& document, const model::Format& format, const model::Session& session);

}  // namespace report
