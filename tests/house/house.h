// Reading the project as text, for the tests that keep the house in order.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace house {

struct SourceFile {
  std::filesystem::path path;  // from the project root: "src/base/date.cpp"
  std::vector<std::string> lines;
};

// Every .h and .cpp below a folder of the project, sorted by path.
std::vector<SourceFile> read_sources(const std::string& folder);

std::string read_text(const std::string& file);

// The room of a file below src/; empty for files directly in src/.
std::string room_of(const SourceFile& file);

// The room table as CMake wrote it: room -> the rooms it may include.
std::map<std::string, std::set<std::string>> read_room_table();

// The length in lines of every function body in a clang-formatted file, with the line it starts on.
struct FunctionSize {
  std::string where;
  std::size_t lines = 0;
};
std::vector<FunctionSize> measure_functions(const SourceFile& file);

}  // namespace house
