// Document: what is written down after a session, as a small tree that knows no file format. A title and
// blocks in reading order; a writer turns it into bytes and may rely on the rules beside the fields. Texts
// are plain, strict UTF-8: nothing in them is markup. They may have several lines, "\n" between lines and an
// empty line between paragraphs, except where it says one line.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/date.h"

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
  bool links = false;              // web and mail addresses in it may be pressed; never in what people typed
};

struct Field {
  std::string label;                      // one line, ends without a colon
  std::string text;                       // not empty
  std::vector<std::string> choices = {};  // what else it could say, for a file that can be worked on
};

// Labels with what was filled in.
struct Fields {
  std::vector<Field> fields;  // at least one
};

// Something with a name of its own that is read as a whole and stays on one page, such as an action.
struct Card {
  std::string title;          // one line; a heading of level 3
  std::vector<Field> fields;  // at least one
  std::string lacking;        // what is not filled in yet; may be empty
};

struct Table {
  std::vector<std::string> head;               // at least one column
  std::vector<std::vector<std::string>> rows;  // each as long as the head; a cell may be empty
  std::vector<int> shares = {};                // of the width, as many as columns; empty: all alike
};

// Two counts per line, drawn to the left and to the right of the names so that they can be weighed by eye.
// Repeats figures of a table in the same document: a writer that cannot draw leaves it out.
struct BalanceChart {
  struct Bar {
    std::string label;  // one line
    int left = 0;
    int right = 0;
  };
  std::string left;       // what is counted to the left, one line
  std::string right;      // and to the right
  std::vector<Bar> bars;  // at least one
};

// What follows begins on a new page, where there are pages.
struct PageBreak {};

using Block =
    std::variant<Heading, Paragraph, Notice, BulletList, Fields, Card, Table, BalanceChart, PageBreak>;

struct Document {
  std::string title;  // one line
  std::vector<Block> blocks = {};
  std::string about = {};  // where and when, for the foot of a page: "Twente, 12 maart 2026"; one line
  base::Date date = {};    // the day it tells of: the only moment a file may know
};

}  // namespace report
