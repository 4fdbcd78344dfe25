// Grouping answers into themes, one core. Targets: 300 answers in 30 ms, 2,000 in 200 ms, 20,000 in 3 s with
// less than 400 MB; one answer added to 300 in 5 ms; loading the lexicon in 30 ms.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <filesystem>
#include <stdexcept>

#include "app/lexicons.h"
#include "base/random.h"
#include "sessions/lexicon_file.h"
#include "themes/arrange.h"

namespace {

const std::vector<std::string> kLanes{"werkt", "kansen", "rollen", "schuurt", "helpt"};

model::Format format_with_lexicon() {
  model::Format format;
  format.lexicon = "nieuwkomers";
  return format;
}

themes::Judge load_judge() {
  base::SystemDisk disk;
  auto judge = app::load_judge(format_with_lexicon(), std::filesystem::path(BINARY_DIR) / "lexicon", disk);
  if (!judge) throw std::runtime_error(judge.error().detail);
  return std::move(judge).value();
}

// Texts as long and as different as real ones: halves of written examples, joined anew.
std::vector<themes::AskedAnswer> make_answers(std::size_t count) {
  base::SystemDisk disk;
  const std::string file = SOURCE_DIR "/assets/lexicon/nieuwkomers.toml";
  const auto lexicon = sessions::read_lexicon_file(disk, file);
  const auto examples = sessions::read_example_files(disk, file, *lexicon);
  base::SeededRandom random{1};
  std::vector<themes::AskedAnswer> answers;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& first = (*examples)[i * 7919 % examples->size()].text;
    const std::string& second = (*examples)[i * 104729 % examples->size()].text;
    answers.push_back({base::draw_key(random),
                       first.substr(0, first.find(' ', first.size() / 2)) +
                           second.substr(std::min(second.find(' ', second.size() / 2), second.size())),
                       i % kLanes.size()});
  }
  return answers;
}

double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void LoadLexicon(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load_judge());
}
BENCHMARK(LoadLexicon)->Unit(benchmark::kMillisecond);

void GroupFromNothing(benchmark::State& state, const themes::Judge& judge) {
  const auto answers = make_answers(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    themes::Memory memory;
    benchmark::DoNotOptimize(themes::arrange(judge, {}, answers, kLanes, memory));
  }
  state.counters["peak_MB"] = peak_megabytes();
}

void Group(benchmark::State& state) {
  GroupFromNothing(state, load_judge());
}
BENCHMARK(Group)->Arg(300)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);

void GroupByWordsAlone(benchmark::State& state) {
  GroupFromNothing(state, themes::Judge());
}
BENCHMARK(GroupByWordsAlone)->Arg(300)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);

void AddOneTo300(benchmark::State& state) {
  const themes::Judge judge = load_judge();
  const auto answers = make_answers(301);
  const std::vector<themes::AskedAnswer> before(answers.begin(), answers.end() - 1);
  themes::Memory known;
  model::Board board = themes::arrange(judge, {}, before, kLanes, known).board;
  for (std::size_t i = 0; i < before.size(); i += 10) {  // a tenth was moved by the room
    model::move_answers(board, {before[i].key}, board.themes[i % board.themes.size()].id);
  }
  for (auto _ : state) {
    state.PauseTiming();
    themes::Memory memory = known;
    state.ResumeTiming();
    benchmark::DoNotOptimize(themes::arrange(judge, board, answers, kLanes, memory));
  }
}
BENCHMARK(AddOneTo300)->Unit(benchmark::kMillisecond);

}  // namespace
