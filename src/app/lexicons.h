// Lexicons as the program finds them: the lexicon a format names, with what was learned from its examples.
#pragma once

#include <filesystem>

#include "base/disk.h"
#include "base/result.h"
#include "model/format.h"
#include "model/wall.h"
#include "themes/judge.h"

namespace app {

// A judge for a format; one that knows nothing beforehand when the format names no lexicon. Errors: not_found
// when there is no lexicon of that name, bad_format_file and damaged_file when it cannot be used.
base::Result<themes::Judge> load_judge(const model::Format& format, const std::filesystem::path& lexicons,
                                       base::Disk& disk);

// The shipped one. Errors: as above.
base::Result<themes::Judge> load_judge(const model::Format& format, base::Disk& disk);

// The families under which small themes are told together; none when the format names no lexicon. Errors:
// not_found, bad_format_file.
base::Result<model::FamilyLabels> load_families(const model::Format& format,
                                                const std::filesystem::path& lexicons, base::Disk& disk);

// Those of the shipped one. Errors: as above.
base::Result<model::FamilyLabels> load_families(const model::Format& format, base::Disk& disk);

}  // namespace app
