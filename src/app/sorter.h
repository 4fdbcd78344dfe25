// Sorter: proposes the board of one session, and remembers what it judged so that a new answer costs little.
// It holds texts of answers: drop it when those are wiped.
#pragma once

#include <filesystem>

#include "base/disk.h"
#include "flow/action.h"
#include "flow/effect.h"
#include "themes/arrange.h"
#include "themes/judge.h"

namespace app {

class Sorter {
 public:
  // With the lexicon the format names. Error: it is missing or damaged.
  static base::Result<Sorter> load(const model::Format& format, const std::filesystem::path& lexicons,
                                   base::Disk& disk);

  flow::ThemesProposed propose(const flow::ProposeThemes& wanted);

 private:
  explicit Sorter(themes::Judge judge) : judge_(std::move(judge)) {}

  themes::Judge judge_;
  themes::Memory memory_;
};

}  // namespace app
