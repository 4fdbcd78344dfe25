// Paper: what stands on the pages of a document, as rows with a place. A4, in points from the top left
// corner. Made by page_flow, drawn by page_drawing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/document.h"
#include "writers/chart.h"
#include "writers/press.h"

namespace writers {

namespace paper {
inline constexpr double kWidth = 595.28;
inline constexpr double kHeight = 841.89;
inline constexpr double kLeft = 54;
inline constexpr double kTop = 46;
inline constexpr double kBottom = 54;  // room for the foot of the page
inline constexpr double kTextWidth = kWidth - 2 * kLeft;
inline constexpr double kTextHeight = kHeight - kTop - kBottom;
}  // namespace paper

// A step on the way from the document to what stands in a row, as tags of a PDF: Table, TR. The number tells
// two neighbours of the same name apart.
struct Tag {
  std::string name;
  int number = 0;
  bool operator==(const Tag&) const = default;
};

// Texts one below the other within a row.
struct Column {
  double x = 0;  // from the left of the text
  double width = 0;
  std::vector<Lines> texts;
  std::string tag = "P";

  double height() const;
};

// What a row lies on.
enum class Ground { none, title, section, head, cell, notice, card_title, card, lacking };

struct Row {
  std::vector<Column> columns;
  std::vector<Tag> tags;  // around its columns
  Ground ground = Ground::none;
  double above = 0;  // white before it, but not at the top of a page
  double pad_top = 0;
  double pad_bottom = 0;
  bool with_next = false;  // on the page of the row after it
  int bookmark = 0;        // level of the heading; 0: none
  std::string bookmark_text = {};
  std::optional<PrintedChart> chart = {};  // instead of columns
  int heads = 0;                           // number of the table of which it is the head; 0: none
  int table = 0;                           // number of the table it is in
  bool card_ends = false;                  // the last row of a card

  double height() const;
};

struct PlacedRow {
  Row row;
  double y = 0;
};

using Page = std::vector<PlacedRow>;

struct Paper {
  std::string title;
  std::string about;
  base::Date date;
  std::vector<Page> pages;
};

}  // namespace writers
