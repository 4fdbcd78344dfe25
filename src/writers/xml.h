// A tree of XML in the making. What is added comes out literally; what XML 1.0 cannot hold is left out, so
// that the file is well-formed whatever the text.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace pugi {
class xml_document;
struct xml_node_struct;
}  // namespace pugi

namespace writers {

// The text without what XML 1.0 cannot hold.
std::string clean_for_xml(std::string_view text);

struct XmlAttribute {
  const char* name;
  std::string_view value;
};

// A place in a tree; small, to be copied, and only as long-lived as its tree.
class XmlNode {
 public:
  explicit XmlNode(pugi::xml_node_struct* node) : node_(node) {}

  // A new last child.
  XmlNode add(const char* name, std::initializer_list<XmlAttribute> attributes = {}) const;
  void set(const XmlAttribute& attribute) const;
  void add_text(std::string_view text) const;

 private:
  pugi::xml_node_struct* node_;
};

class XmlTree {
 public:
  explicit XmlTree(const char* root, std::initializer_list<XmlAttribute> attributes = {});
  ~XmlTree();
  XmlTree(const XmlTree&) = delete;
  XmlTree& operator=(const XmlTree&) = delete;

  XmlNode root() const;
  std::string write() const;  // with declaration, in UTF-8, without white space of its own

 private:
  std::unique_ptr<pugi::xml_document> document_;
};

}  // namespace writers
