// The house stays as it was drawn: arrows, fences, map, tests, sizes, words.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "house/house.h"

namespace {
namespace fs = std::filesystem;

std::set<std::string> folders_in(const std::string& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(fs::path(SOURCE_DIR) / folder)) {
    if (entry.is_directory()) names.insert(entry.path().filename().string());
  }
  return names;
}

TEST(House, EveryIncludeFollowsAnArrowOfTheRoomTable) {
  const auto table = house::read_room_table();
  ASSERT_GE(table.size(), 10u);
  const std::regex include(R"re(^\s*#\s*include\s*"([a-z_]+)/.*)re");
  for (const auto& file : house::read_sources("src")) {
    const std::string room = house::room_of(file);
    if (room.empty()) continue;
    for (const std::string& line : file.lines) {
      std::smatch match;
      if (!std::regex_match(line, match, include)) continue;
      EXPECT_TRUE(table.at(room).count(match[1])) << file.path << ": " << room << " -> " << match[1];
    }
  }
}

TEST(House, EveryLibraryStaysInItsRoom) {
  const std::map<std::string, std::set<std::string>> fences{
      {"sqlite3", {"store"}},        {"toml++", {"sessions"}},
      {"imgui", {"ui", "platform"}}, {"GLFW", {"platform"}},
      {"GL/", {"platform"}},         {"EGL", {"platform"}},
      {"stb", {"ui", "platform"}},   {"CLI/", {"app"}},
      {"sodium", {"app"}},           {"nlohmann/", {"app", "writers"}},
      {"pango/", {"writers"}},       {"cairo", {"writers"}},
      {"qpdf/", {"writers"}},        {"hyphen.h", {"writers"}},
      {"pugixml", {"writers"}},      {"zip.h", {"writers"}},
      {"xlsxwriter", {"writers"}},   {"libical/", {"writers"}},

      {"unicode/", {"text"}},        {"libstemmer", {"text"}},
      {"linear.h", {"themes"}},      {"backends/imgui", {"platform"}}};
  const std::regex include(R"(^\s*#\s*include\s*<(.*)>.*)");
  for (const auto& file : house::read_sources("src")) {
    for (const std::string& line : file.lines) {
      std::smatch match;
      if (!std::regex_match(line, match, include)) continue;
      for (const auto& [library, rooms] : fences) {
        if (match[1].str().rfind(library, 0) != 0) continue;
        EXPECT_TRUE(rooms.count(house::room_of(file))) << file.path << " includes " << match[1];
      }
    }
  }
}

TEST(House, OnlyUiAndPlatformSpeakImGui) {
  for (const auto& file : house::read_sources("src")) {
    const std::string room = house::room_of(file);
    if (room == "ui" || room == "platform") continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      EXPECT_EQ(file.lines[i].find("ImGui::"), std::string::npos) << file.path << ":" << i + 1;
      EXPECT_EQ(file.lines[i].find("IM_COL32"), std::string::npos) << file.path << ":" << i + 1;
    }
  }
}

TEST(House, TheMapNamesEveryRoomAndNoOther) {
  const std::string map = house::read_text("src/README.md");
  const auto table = house::read_room_table();
  std::set<std::string> named;
  const std::regex row(R"(\n\| `([a-z_]+)/` \|)");
  for (std::sregex_iterator it(map.begin(), map.end(), row), end; it != end; ++it) named.insert((*it)[1]);
  std::set<std::string> in_table;
  for (const auto& [room, uses] : table) in_table.insert(room);
  EXPECT_EQ(named, folders_in("src"));
  EXPECT_EQ(in_table, folders_in("src"));
}

TEST(House, EveryTestFolderIsRun) {
  const std::string list = house::read_text("tests/CMakeLists.txt");
  for (const std::string& folder : folders_in("tests")) {
    const bool is_program = list.find("tests(" + folder + " ") != std::string::npos;
    const bool is_material = folder == "golden" || folder == "support" || folder == "bench";
    EXPECT_TRUE(is_program || is_material) << "tests/" << folder << " is in no test program";
  }
}

TEST(House, FunctionsAndFilesStaySmall) {
  std::vector<house::FunctionSize> functions;
  std::vector<std::size_t> files;
  for (const auto& file : house::read_sources("src")) {
    files.push_back(file.lines.size());
    EXPECT_LE(file.lines.size(), 400u) << file.path;
    for (const auto& size : house::measure_functions(file)) functions.push_back(size);
  }
  ASSERT_GT(functions.size(), 100u);
  std::sort(files.begin(), files.end());
  std::sort(functions.begin(), functions.end(),
            [](const auto& a, const auto& b) { return a.lines < b.lines; });
  EXPECT_LE(files[files.size() * 9 / 10], 300u);
  const auto& p95 = functions[functions.size() * 95 / 100];
  EXPECT_LE(p95.lines, 40u) << p95.where;
  const auto too_long =
      std::count_if(functions.begin(), functions.end(), [](const auto& f) { return f.lines > 60; });
  EXPECT_LE(static_cast<std::size_t>(too_long) * 100, functions.size()) << functions.back().where;
}

TEST(House, TheMeasuringTapeMeasures) {
  const house::SourceFile file{"x.cpp",
                               {"int f(int a,", "      int b) {", "  return a + b;", "}", "struct S {",
                                "  int g() {", "    return 1;", "  }", "};"}};
  const auto sizes = house::measure_functions(file);
  ASSERT_EQ(sizes.size(), 2u);
  EXPECT_EQ(sizes[0].lines, 4u);
  EXPECT_EQ(sizes[1].lines, 3u);
}

TEST(House, NoWordsThatOnlyItsMakersUnderstand) {
  const std::vector<std::string> unwanted{
      "TO"
      "DO",
      "FIX"
      "ME",
      "XX"
      "X",
      "/wo"
      "rk/",
      "../sha"
      "red"};
  for (const char* folder : {"src", "tests"}) {
    for (const auto& file : house::read_sources(folder)) {
      for (std::size_t i = 0; i < file.lines.size(); ++i) {
        for (const std::string& word : unwanted) {
          EXPECT_EQ(file.lines[i].find(word), std::string::npos)
              << file.path << ":" << i + 1 << " has " << word;
        }
      }
    }
  }
}

TEST(House, EveryFileIsFormatted) {
  const std::string command =
      std::string("cd ") + SOURCE_DIR +
      " && find src tests -name '*.h' -o -name '*.cpp' | xargs clang-format --dry-run --Werror";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
