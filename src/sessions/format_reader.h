// From the values of a format file to a model::Format. Logs what is missing, wrong, too much or at odds with
// the rest; the format is only to be used when nothing was logged.
#pragma once

#include <vector>

#include "model/format.h"
#include "sessions/fault.h"
#include "sessions/table_reader.h"
#include "sessions/toml_value.h"

namespace sessions {

model::Format read_format(const TomlValue& root, FaultLog& log);

// How a list of blocks is read: the versions give its minutes their number and sums.
struct BlockContext {
  std::vector<int> versions;  // empty when they could not be read; then minutes are not compared
  FaultLog& log;
};

// The minutes of a block or step for each version; empty when they could not be read.
model::Minutes read_minutes(TableReader& reader, const TomlValue& part, const BlockContext& context);

model::Block read_block(const TomlValue& value, const BlockContext& context);
model::Slide read_slide(const TomlValue& value, FaultLog& log);
model::Card read_card(const TomlValue& value, std::string_view what, FaultLog& log);

// Logs each version of which the parts do not take exactly the minutes they have.
struct MinuteSums {
  const std::vector<int>& totals;  // what the parts must sum up to, for each version
  const TomlValue* totals_value;   // where those stand in the file
  const std::vector<model::Minutes>& parts;
  std::string_view whose;  // "de blokken", "de stappen"
};
void check_sums(const MinuteSums& sums, const BlockContext& context);

}  // namespace sessions
