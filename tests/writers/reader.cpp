#include "writers/reader.h"

#include <utility>

#include "writers/other_program.h"

namespace markdown {
namespace {

std::string run_cmark(const std::string& markdown, Dialect dialect) {
  const other_program::File file("text.md", markdown);
  const std::string extensions =
      dialect == Dialect::github ? " -e table -e strikethrough -e autolink -e tagfilter -e tasklist" : "";
  return other_program::run("cmark-gfm" + extensions + " --to xml " + file.path(), "cmark-gfm");
}

std::string unescape(std::string xml) {
  const std::pair<std::string, std::string> entities[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
  for (const auto& [entity, character] : entities) {
    for (std::size_t at = 0; (at = xml.find(entity, at)) != std::string::npos; at += 1) {
      xml.replace(at, entity.size(), character);
    }
  }
  return xml;
}

// Reads the XML of cmark-gfm and nothing more general.
class TreeReader {
 public:
  explicit TreeReader(std::string xml) : xml_(std::move(xml)), at_(xml_.find("<document")) {}

  Node read() {
    if (at_ == std::string::npos) return {};
    Node node;
    const std::string tag = next_tag();
    node.kind = tag.substr(0, tag.find_first_of(" /"));
    if (tag.ends_with('/')) return node;
    if (tag.find("xml:space") != std::string::npos) node.text = text_until_tag();
    at_ = xml_.find('<', at_);
    while (xml_[at_ + 1] != '/') {
      node.children.push_back(read());
      at_ = xml_.find('<', at_);
    }
    next_tag();
    return node;
  }

 private:
  std::string next_tag() {
    const std::size_t end = xml_.find('>', at_);
    std::string tag = xml_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    return tag;
  }

  std::string text_until_tag() {
    const std::size_t begin = at_;
    at_ = xml_.find('<', at_);
    return unescape(xml_.substr(begin, at_ - begin));
  }

  std::string xml_;
  std::size_t at_;
};

bool holds_paragraphs(const Node& node) {
  return node.kind == "document" || node.kind == "item" || node.kind == "block_quote";
}

}  // namespace

Node read(const std::string& markdown, Dialect dialect) {
  return TreeReader(run_cmark(markdown, dialect)).read();
}

std::string literal_text(const Node& node) {
  if (node.kind == "text") return node.text;
  if (node.kind == "linebreak") return "\n";
  const bool literal = holds_paragraphs(node) || node.kind == "paragraph" || node.kind == "heading" ||
                       node.kind == "table_cell" || node.kind == "strong" || node.kind == "link";
  std::string text = literal ? "" : "<" + node.kind + ">" + node.text;
  for (const Node& child : node.children) {
    if (holds_paragraphs(node) && !text.empty()) text += "\n\n";
    text += literal_text(child);
  }
  return text;
}

std::vector<Node> all_of(const Node& node, const std::string& kind) {
  std::vector<Node> found;
  if (node.kind == kind) found.push_back(node);
  for (const Node& child : node.children) {
    for (Node& deeper : all_of(child, kind)) found.push_back(std::move(deeper));
  }
  return found;
}

}  // namespace markdown
