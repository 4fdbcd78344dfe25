#include <fmt/format.h>

#include <array>
#include <numeric>

#include "sessions/format_reader.h"

namespace sessions {
namespace {

using model::Layout;

constexpr std::array kStepLayouts{
    Choice<Layout>{"questions", Layout::questions}, Choice<Layout>{"waiting", Layout::waiting},
    Choice<Layout>{"board", Layout::board}, Choice<Layout>{"votes", Layout::votes},
    Choice<Layout>{"plan", Layout::plan}};

model::Step read_step(const TomlValue& value, const BlockContext& context) {
  TableReader reader(value, "een stap", context.log);
  model::Step step;
  step.id = reader.id("id");
  step.title = reader.text("title", kNameLetters);
  step.instruction = reader.text("instruction", kLineLetters);
  step.minutes = read_minutes(reader, value, context);
  step.shows = reader.choice<Layout>("shows", kStepLayouts).value_or(Layout::questions);
  reader.finish();
  return step;
}

void check_steps(const TomlValue& value, const model::Block& block, const BlockContext& context) {
  if (block.steps.empty()) return;
  std::vector<Named> ids;
  std::vector<model::Minutes> parts;
  for (std::size_t i = 0; i < block.steps.size(); ++i) {
    ids.push_back({block.steps[i].id, spot_of(find(value, "steps")->items[i], "id")});
    parts.push_back(block.steps[i].minutes);
  }
  check_unique(ids, "het id", context.log);
  check_sums({block.minutes, find(value, "minutes"), parts, "de stappen"}, context);
}

void check_pages(const TomlValue& block, FaultLog& log) {
  const bool slides = find(block, "slides") != nullptr;
  const bool steps = find(block, "steps") != nullptr;
  if (slides != steps) return;
  log.add(slides ? spot_of(block, "steps") : block.spot,
          slides ? "een blok met schermen en ook stappen" : "een blok zonder schermen en zonder stappen",
          "[[blocks.slides]] of [[blocks.steps]], niet allebei");
}

std::string say_numbers(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "getal" : "getallen");
}

bool are_complete(const std::vector<model::Minutes>& parts, std::size_t versions) {
  for (const model::Minutes& part : parts) {
    if (part.size() != versions) return false;
  }
  return versions > 0;
}

}  // namespace

model::Minutes read_minutes(TableReader& reader, const TomlValue& part, const BlockContext& context) {
  const auto minutes = reader.wholes("minutes", {0, kMaxMinutes});
  if (!minutes || context.versions.empty()) return {};
  if (minutes->size() == context.versions.size()) return *minutes;
  context.log.add(spot_of(part, "minutes"), say_numbers(minutes->size()),
                  fmt::format("{}, een voor elke versie ({} minuten)", say_numbers(context.versions.size()),
                              fmt::join(context.versions, ", ")));
  return {};
}

void check_sums(const MinuteSums& sums, const BlockContext& context) {
  if (sums.totals_value == nullptr || sums.totals.size() != context.versions.size()) return;
  if (!are_complete(sums.parts, context.versions.size())) return;
  for (std::size_t version = 0; version < sums.totals.size(); ++version) {
    const int sum =
        std::accumulate(sums.parts.begin(), sums.parts.end(), 0,
                        [&](int so_far, const model::Minutes& part) { return so_far + part[version]; });
    if (sum == sums.totals[version]) continue;
    context.log.add(sums.totals_value->items[version].spot,
                    fmt::format("{} zijn in de versie van {} minuten samen {} minuten", sums.whose,
                                context.versions[version], sum),
                    fmt::format("samen {} minuten", sums.totals[version]));
  }
}

model::Block read_block(const TomlValue& value, const BlockContext& context) {
  TableReader reader(value, "een blok", context.log);
  model::Block block;
  block.id = reader.id("id");
  block.title = reader.text("title", kTitleLetters);
  block.minutes = read_minutes(reader, value, context);
  block.keep_full = reader.truth("keep_full");
  block.collects = reader.truth("collects");
  block.interaction = reader.text("interaction", kNoteLetters, Need::optional);
  block.notes = reader.texts("notes", kNotes, kNoteLetters);
  for (const TomlValue& slide : reader.tables("blocks.slides", kPages, Need::optional)) {
    block.slides.push_back(read_slide(slide, context.log));
  }
  for (const TomlValue& step : reader.tables("blocks.steps", kPages, Need::optional)) {
    block.steps.push_back(read_step(step, context));
  }
  check_pages(value, context.log);
  check_steps(value, block, context);
  reader.finish();
  return block;
}

}  // namespace sessions
