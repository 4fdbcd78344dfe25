// JSON for other programs: the summary and the action plan as data, in the same bytes each time. What stands
// where is written down in assets/schemas, which the version at the top belongs to: it goes up when a program
// that reads the present version would be misled.
#pragma once

#include <string>

#include "report/records.h"

namespace writers {

// assets/schemas/verslag.schema.json
std::string write_json(const report::SummaryRecord& summary);

// assets/schemas/actieplan.schema.json
std::string write_json(const report::PlanRecord& plan);

}  // namespace writers
