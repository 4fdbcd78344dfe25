// From the values of a lexicon file to a model::Lexicon. Logs what is missing, wrong or can never match; the
// lexicon is only to be used when nothing was logged.
#pragma once

#include "model/lexicon.h"
#include "sessions/table_reader.h"

namespace sessions {

model::Lexicon read_lexicon(const TomlValue& root, FaultLog& log);

}  // namespace sessions
