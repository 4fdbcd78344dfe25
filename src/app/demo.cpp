#include "app/demo.h"

#include <fmt/format.h>

#include "app/demo_script.h"
#include "app/import_answers.h"
#include "app/photographer.h"
#include "base/key.h"
#include "sessions/format_file.h"

namespace app {
namespace fs = std::filesystem;
namespace {

// A folder for the session file of the demo; gone afterwards.
class PassingFolder {
 public:
  explicit PassingFolder(base::Random& random) {
    std::error_code fault;
    const fs::path path =
        fs::temp_directory_path(fault) / ("middagsessie-" + base::to_hex(base::draw_key(random)));
    if (fs::create_directory(path, fault)) path_ = path;
  }
  ~PassingFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// So many turns as there are answers to the question that got most, each with an answer to every question
// that has one left.
std::vector<DemoTurn> deal_turns(const std::vector<sessions::AnswerRow>& rows, std::size_t questions) {
  std::vector<DemoTurn> turns;
  std::vector<std::size_t> dealt(questions, 0);
  for (const sessions::AnswerRow& row : rows) {
    const auto question = static_cast<std::size_t>(row.question - 1);
    const std::size_t turn = dealt[question]++;
    if (turn >= turns.size()) turns.resize(turn + 1, DemoTurn(questions));
    turns[turn][question] = row.text;
  }
  return turns;
}

base::Result<std::vector<DemoTurn>> read_sample_turns(const fs::path& formats, base::Disk& disk) {
  const auto practice = sessions::read_format_file(disk, formats / "oefensessie.toml");
  if (!practice) return practice.error();
  const auto table = read_answer_file(formats / "oefensessie.tsv", practice->format, disk);
  if (!table) return table.error();
  return deal_turns(table->accepted, practice->format.questions.size());
}

}  // namespace

base::Result<std::size_t> play_demo(const DemoPlan& plan, const Folders& folders, base::Disk& disk,
                                    base::Random& random, base::Date today) {
  const auto turns = read_sample_turns(folders.formats, disk);
  if (!turns) return turns.error();
  const PassingFolder passing(random);
  if (passing.path().empty()) return base::Error{base::ErrorCode::no_access, "no temporary folder"};
  StageClock clock(today);
  auto stage = Rehearsal::start(
      {{folders.formats, passing.path(), folders.lexicons, plan.folder}, disk, clock, random},
      {plan.size.width, plan.size.height});
  if (!stage) return stage.error();
  auto photographer = Photographer::hire((*stage)->surface(), plan.folder, disk);
  if (!photographer) return photographer.error();
  DemoScript script(**stage, **photographer, *turns, plan.folder.string());
  if (auto played = script.play(); !played) return played.error();
  return (*photographer)->taken();
}

}  // namespace app
