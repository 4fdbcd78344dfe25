#include "app/sorter.h"

#include <utility>

#include "app/lexicons.h"
#include "app/sort_answers.h"

namespace app {

base::Result<Sorter> Sorter::load(const model::Format& format, const std::filesystem::path& lexicons,
                                  base::Disk& disk) {
  auto judge = load_judge(format, lexicons, disk);
  if (!judge) return judge.error();
  return Sorter(std::move(judge).value());
}

flow::ThemesProposed Sorter::propose(const flow::ProposeThemes& wanted) {
  const std::vector<themes::AskedAnswer> asked = ask_about(wanted.format, wanted.answers);
  themes::Arrangement arranged =
      themes::arrange(judge_, wanted.board, asked, lane_ids(wanted.format), memory_);
  return {wanted.board, std::move(arranged.board), std::move(arranged.notes), stack_alike(asked),
          label_families(judge_.lexicon())};
}

}  // namespace app
