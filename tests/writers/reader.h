// What another program, cmark-gfm, reads in Markdown that we wrote: its tree of nodes, and the plain text of
// a node.
#pragma once

#include <string>
#include <vector>

namespace markdown {

struct Node {
  std::string kind;  // "document", "paragraph", "list", "item", "text", "table_cell", ...
  std::string text;  // of kind "text" only
  std::vector<Node> children;
};

// With the extensions GitHub has, or as plain CommonMark. Fails the test when cmark-gfm is missing or
// refuses.
enum class Dialect { github, common };
Node read(const std::string& markdown, Dialect dialect = Dialect::github);

// The text a person reads in a node: hard line breaks as "\n", paragraphs apart by an empty line. Anything
// that is not literal text shows as its kind between angle brackets, so that no comparison can miss it. Two
// things are let pass: strong text, which holds labels, and links, which GitHub makes of e-mail addresses.
std::string literal_text(const Node& node);

// Every node of a kind, in reading order.
std::vector<Node> all_of(const Node& node, const std::string& kind);

}  // namespace markdown
