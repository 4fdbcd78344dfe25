#include "app/written_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "app/documents.h"
#include "base/disk.h"
#include "writers/other_program.h"
#include "writers/pdf_reader.h"

namespace written {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string replace_all(std::string text, std::string_view part, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += by.size()) {
    text.replace(at, part.size(), by);
  }
  return text;
}

std::string strip_tags(const std::string& xml) {
  std::string text;
  bool in_tag = false;
  for (const char c : xml) {
    if (c == '<') in_tag = true;
    if (!in_tag) text += c;
    if (c == '>') in_tag = false;
  }
  for (const auto& [entity, sign] :
       {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
    text = replace_all(text, entity, sign);
  }
  return text;
}

std::string strip_backslashes(const std::string& markdown) {
  std::string text;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    if (markdown[i] == '\\' && i + 1 < markdown.size()) ++i;
    text += markdown[i];
  }
  return text;
}

void add_texts(std::string& text, const json& value) {
  if (value.is_string()) text += value.get<std::string>() + '\n';
  if (!value.is_structured()) return;
  for (const json& each : value) add_texts(text, each);
}

std::string unzip(const std::string& bytes) {
  const other_program::File file("packed.zip", bytes);
  std::string all = other_program::run("zipinfo -T " + file.path() + " | tail -n +2", "unzip");
  for (const std::string& name : other_program::list_zip(file)) {
    all += name + '\n' + other_program::read_zip(file, name);
  }
  return all;
}

File open(const std::string& ending, const std::string& bytes) {
  if (ending == ".pdf") return {bytes, pdf::unpack(bytes), pdf::read_text(bytes)};
  if (ending == ".docx" || ending == ".xlsx") {
    const std::string inside = unzip(bytes);
    return {bytes, inside, strip_tags(inside)};
  }
  if (ending == ".html") return {bytes, bytes, strip_tags(bytes)};
  if (ending == ".md") return {bytes, bytes, strip_backslashes(bytes)};
  if (ending == ".csv") return {bytes, bytes, replace_all(bytes, "\"\"", "\"")};
  if (ending == ".ics") return {bytes, bytes, replace_all(bytes, "\r\n ", "")};
  File file{bytes, bytes, ""};
  add_texts(file.text, json::parse(bytes));
  return file;
}

}  // namespace

std::string squeeze(const std::string& text) {
  std::string squeezed = text;
  std::erase_if(squeezed, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
  return squeezed;
}

std::map<std::string, std::string> write_bytes(const harvested::Afternoon& afternoon) {
  const support::TemporaryFolder folder;
  base::SystemDisk disk;
  const auto written = app::write_documents({afternoon.format, afternoon.session, afternoon.families},
                                            {.folder = folder.path()}, disk);
  EXPECT_TRUE(written) << written.error().detail;
  std::map<std::string, std::string> files;
  for (const std::string& name : written->files) files[name] = other_program::read_file(folder / name);
  return files;
}

Files write(const harvested::Afternoon& afternoon) {
  Files files;
  for (const auto& [name, bytes] : write_bytes(afternoon)) {
    files[name] = open(fs::path(name).extension().string(), bytes);
    files[name].text = squeeze(files[name].text);
  }
  return files;
}

}  // namespace written
