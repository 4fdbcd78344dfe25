#include "writers/xml.h"

#include <algorithm>
#include <iterator>
#include <pugixml.hpp>

#include "base/utf8.h"

namespace writers {
namespace {

bool fits(char32_t c) {
  return (c >= 0x20 || c == '\t' || c == '\n') && c != 0xFFFE && c != 0xFFFF;
}

class StringWriter : public pugi::xml_writer {
 public:
  void write(const void* data, std::size_t size) override {
    written.append(static_cast<const char*>(data), size);
  }
  std::string written;
};

}  // namespace

std::string clean_for_xml(std::string_view text) {
  std::u32string letters = base::to_code_points(text);
  letters.erase(std::remove_if(letters.begin(), letters.end(), [](char32_t c) { return !fits(c); }),
                letters.end());
  return base::to_utf8(letters);
}

XmlNode XmlNode::add(const char* name, std::initializer_list<XmlAttribute> attributes) const {
  const XmlNode child(pugi::xml_node(node_).append_child(name).internal_object());
  for (const XmlAttribute& attribute : attributes) child.set(attribute);
  return child;
}

void XmlNode::set(const XmlAttribute& attribute) const {
  pugi::xml_node(node_).append_attribute(attribute.name).set_value(clean_for_xml(attribute.value).c_str());
}

void XmlNode::add_text(std::string_view text) const {
  pugi::xml_node(node_).append_child(pugi::node_pcdata).set_value(clean_for_xml(text).c_str());
}

XmlTree::XmlTree(const char* root, std::initializer_list<XmlAttribute> attributes)
    : document_(std::make_unique<pugi::xml_document>()) {
  const XmlNode node(document_->append_child(root).internal_object());
  for (const XmlAttribute& attribute : attributes) node.set(attribute);
}

XmlTree::~XmlTree() = default;

XmlNode XmlTree::root() const {
  return XmlNode(document_->document_element().internal_object());
}

std::string XmlTree::write() const {
  StringWriter writer;
  writer.written = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  document_->save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return writer.written;
}

}  // namespace writers
