#include "writers/pdf_reader.h"

#include <sstream>

#include "writers/other_program.h"

namespace pdf {
namespace {

using nlohmann::json;

constexpr const char* kPoppler = "poppler-utils";
constexpr const char* kFoot = "· pagina ";

std::string run_on(const std::string& bytes, const std::string& command, const char* package) {
  const other_program::File file("text.pdf", bytes);
  return other_program::run(command + " " + file.path(), package);
}

std::vector<std::string> list_lines(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// A word that goes on in the next line ends in a soft hyphen.
std::string fold(const std::string& text) {
  const std::string broken_word = "\xC2\xAD\n";
  std::string folded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.compare(at, broken_word.size(), broken_word) == 0) {
      at += broken_word.size() - 1;
    } else if (text[at] != '\n' && text[at] != ' ') {
      folded += text[at];
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  return folded;
}

void add_bookmarks(std::string& told, const json& bookmarks, const std::string& indent) {
  for (const json& each : bookmarks) {
    told += indent + each["title"].get<std::string>() + " on " +
            std::to_string(each["destpageposfrom1"].get<int>()) + '\n';
    add_bookmarks(told, each["kids"], indent + "  ");
  }
}

}  // namespace

std::vector<std::string> read_pages(const std::string& bytes) {
  const other_program::File file("text.pdf", bytes);
  std::istringstream in(other_program::run("pdftotext -raw " + file.path() + " -", kPoppler));
  std::vector<std::string> pages;
  for (std::string page; std::getline(in, page, '\f');) pages.push_back(fold(page));
  return pages;
}

// The foot is drawn before all else on its page.
std::string read_text(const std::string& bytes) {
  std::string text;
  for (const std::string& page : read_pages(bytes)) {
    const std::size_t foot = page.find(kFoot);
    const std::string of = " van ";
    const std::size_t end = page.find(' ', page.find(of, foot) + of.size());
    text += (text.empty() ? "" : "| ") + (end == std::string::npos ? "" : page.substr(end + 1));
  }
  return text;
}

std::string read_tags(const std::string& bytes) {
  std::string tags;
  for (const std::string& line : list_lines(run_on(bytes, "pdfinfo -struct", kPoppler))) {
    if (line.find("Object ") != std::string::npos) continue;
    tags += line.substr(0, line.find_first_of("(:"));
    while (tags.ends_with(' ')) tags.pop_back();
    tags += '\n';
  }
  return tags;
}

std::string read_bookmarks(const std::string& bytes) {
  std::string told;
  const std::string said = run_on(bytes, "qpdf --json=2 --json-key=outlines", "qpdf");
  add_bookmarks(told, json::parse(said)["outlines"], "");
  return told;
}

std::vector<std::string> list_links(const std::string& bytes) {
  std::vector<std::string> links;
  for (const std::string& line : list_lines(run_on(bytes, "pdfinfo -url", kPoppler))) {
    if (line.find("Annotation") != std::string::npos) links.push_back(line.substr(line.rfind(' ') + 1));
  }
  return links;
}

std::string ask_info(const std::string& bytes, const std::string& about) {
  for (const std::string& line : list_lines(run_on(bytes, "TZ=UTC pdfinfo", kPoppler))) {
    if (line.starts_with(about + ":")) return line.substr(line.find_first_not_of(' ', about.size() + 1));
  }
  return "";
}

json read_objects(const std::string& bytes) {
  return json::parse(run_on(bytes, "qpdf --json=2 --json-key=qpdf", "qpdf"))["qpdf"][1];
}

std::string unpack(const std::string& bytes) {
  const other_program::File file("text.pdf", bytes);
  return other_program::run("qpdf --qdf --object-streams=disable " + file.path() + " -", "qpdf");
}

std::string find_fault(const std::string& bytes) {
  const std::string said = run_on(bytes, "qpdf --check", "qpdf");
  return said.find("No syntax or stream encoding errors found") == std::string::npos ? said : "";
}

}  // namespace pdf
