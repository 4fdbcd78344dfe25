#include "sessions/format_text.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

#include "base/utf8.h"

namespace sessions_test {
namespace {

constexpr const char* kHead = R"(id = "klein"
title = "Kleine sessie"
versions = [30, 20]

[[lanes]]
id = "werkt"
title = "Wat werkt"
tone = "works"

[[lanes]]
id = "schuurt"
title = "Waar het schuurt"
tone = "hurts"
)";

constexpr const char* kBlocks = R"(
[[blocks]]
id = "begin"
title = "Begin"
minutes = [10, 5]

[[blocks.slides]]
layout = "bullets"
title = "Welkom"
points = ["Een punt", "Nog een punt"]

[[blocks]]
id = "vragen"
title = "Vragen"
minutes = [20, 15]
collects = true

[[blocks.steps]]
id = "denken"
title = "Denken"
instruction = "Alleen en stil."
minutes = [5, 0]
shows = "questions"

[[blocks.steps]]
id = "invoeren"
title = "Invoeren"
instruction = "Om de beurt."
minutes = [15, 15]
shows = "waiting"
)";

}  // namespace

std::string make_format_text(int questions) {
  std::string text = kHead;
  for (int i = 1; i <= questions; ++i) {
    text += fmt::format("\n[[questions]]\ntext = \"Wat is vraag {}?\"\nlane = \"{}\"\n", i,
                        i % 2 == 1 ? "werkt" : "schuurt");
  }
  return text + kBlocks;
}

std::string replace_first(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

sessions::Faults faults_of(std::string_view toml) {
  const sessions::LoadedFormat loaded = sessions::load_format(toml, "x.toml");
  const auto* faults = std::get_if<sessions::Faults>(&loaded);
  return faults == nullptr ? sessions::Faults{} : *faults;
}

std::string describe_all(const sessions::Faults& faults) {
  std::string all;
  for (const sessions::Fault& fault : faults) all += sessions::describe(fault) + "\n";
  return all;
}

std::string place_of(std::string_view text, std::string_view part) {
  const std::string_view before = text.substr(0, text.find(part));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::string_view in_line = before.substr(before.rfind('\n') + 1);
  return fmt::format("{}:{}", line, base::to_code_points(in_line).size() + 1);
}

std::string place_of_only(const sessions::Faults& faults) {
  if (faults.size() != 1) return fmt::format("{} faults:\n{}", faults.size(), describe_all(faults));
  return fmt::format("{}:{}", faults[0].line, faults[0].column);
}

}  // namespace sessions_test
