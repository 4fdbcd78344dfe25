// Document: what is written down after a session, as a small tree that knows no file format. A title and
// blocks in reading order; a writer turns it into bytes and may rely on the rules beside the fields. Texts
// are plain, strict UTF-8: nothing in them is markup. They may have several lines, "\n" between lines and an
// empty line between paragraphs, except where it says one line.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace report {

struct Heading {
  int level = 2;     // 2 for a section, 3 for a part of it; the title of the document is 1
  std::string text;  // one line
};

struct Paragraph {
  std::string text;
};

// A remark set apart that a reader must not miss.
struct Notice {
  std::string text;
};

struct BulletList {
  std::vector<std::string> items;  // at least one, none empty
};

struct Field {
  std::string label;  // one line, ends without a colon
  std::string text;   // not empty
};

// Labels with what was filled in.
struct Fields {
  std::vector<Field> fields;  // at least one
};

struct Table {
  std::vector<std::string> head;               // at least one column
  std::vector<std::vector<std::string>> rows;  // each as long as the head; a cell may be empty
};

using Block = std::variant<Heading, Paragraph, Notice, BulletList, Fields, Table>;

struct Document {
  std::string title;  // one line
  std::vector<Block> blocks;
};

}  // namespace report
