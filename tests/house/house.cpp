#include "house/house.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace house {
namespace fs = std::filesystem;
namespace {

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::size_t indent_of(const std::string& line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// Opens something that is no function: a namespace, a type, an initialiser.
bool opens_other(const std::string& line) {
  const auto has = [&](const char* word) { return line.find(word) != std::string::npos; };
  return has("namespace") || has("struct ") || has("class ") || has("enum ") || has("union ") || has("= {") ||
         line.find(')') == std::string::npos;
}

}  // namespace

std::vector<SourceFile> read_sources(const std::string& folder) {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
    const auto extension = entry.path().extension();
    if (extension != ".h" && extension != ".cpp") continue;
    const fs::path relative = fs::relative(entry.path(), SOURCE_DIR);
    files.push_back({relative, split_lines(read_text(relative.string()))});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::string read_text(const std::string& file) {
  std::ifstream in(fs::path(SOURCE_DIR) / file, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), {});
}

std::string room_of(const SourceFile& file) {
  auto part = std::next(file.path.begin());
  return std::next(part) == file.path.end() ? std::string() : part->string();
}

std::map<std::string, std::set<std::string>> read_room_table() {
  std::map<std::string, std::set<std::string>> table;
  std::ifstream in(std::string(BINARY_DIR) + "/arrows.txt");
  for (std::string line; std::getline(in, line);) {
    const std::size_t colon = line.find(':');
    const std::string room = line.substr(0, colon);
    table[room].insert(room);
    std::istringstream uses(line.substr(colon + 1));
    for (std::string used; uses >> used;) table[room].insert(used);
  }
  return table;
}

std::vector<FunctionSize> measure_functions(const SourceFile& file) {
  std::vector<FunctionSize> sizes;
  const auto& lines = file.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].empty() || lines[i].back() != '{') continue;
    std::size_t start = i;  // a signature may span lines, each deeper than its first
    while (start > 0 && lines[start].find('(') == std::string::npos) --start;
    const std::size_t indent = indent_of(lines[start]);
    if (indent > 2 || opens_other(lines[i])) continue;
    const std::string close = std::string(indent, ' ') + "}";
    const auto end =
        std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end(),
                     [&](const std::string& line) { return line == close || line == close + ";"; });
    const auto length = static_cast<std::size_t>(end - lines.begin()) - start + 1;
    sizes.push_back({file.path.string() + ":" + std::to_string(start + 1), length});
    if (indent == 0) i = static_cast<std::size_t>(end - lines.begin());
  }
  return sizes;
}

}  // namespace house
