#include "writers/page_drawing.h"

#include <cairo-pdf.h>
#include <cairo.h>

#include <algorithm>

#include "writers/ink_drawing.h"
#include "writers/lines_drawing.h"
#include "writers/paper_types.h"

namespace writers {
namespace {

void draw_card_side(cairo_t* cairo, const Box& box) {
  fill(cairo, {box.x, box.y, 0.7, box.height}, paper::kLine);
  fill(cairo, {box.x + box.width - 0.7, box.y, 0.7, box.height}, paper::kLine);
}

void draw_table_ground(cairo_t* cairo, const Row& row, const Box& box) {
  if (row.ground == Ground::head) fill(cairo, box, paper::kPale);
  fill(cairo, {box.x, box.y + box.height - 0.35, box.width, 0.7},
       row.ground == Ground::head ? paper::kTeal : paper::kLine);
}

void draw_ground(cairo_t* cairo, const Row& row, double y) {
  const Box box{paper::kLeft, y, paper::kTextWidth, row.height()};
  switch (row.ground) {
    case Ground::none:
      break;
    case Ground::title:
      fill(cairo, {box.x, box.y, 46, 3.5}, paper::kTeal);
      break;
    case Ground::section:
      fill(cairo, {box.x, box.y + box.height, box.width, 0.9}, paper::kTeal);
      break;
    case Ground::head:
    case Ground::cell:
      draw_table_ground(cairo, row, box);
      break;
    case Ground::notice:
      fill(cairo, box, paper::kCream);
      fill(cairo, {box.x, box.y, 4, box.height}, paper::kAmber);
      break;
    case Ground::card_title:
      fill(cairo, box, paper::kPale);
      fill(cairo, {box.x, box.y, 4, box.height}, paper::kTeal);
      break;
    case Ground::lacking:
      fill(cairo, box, paper::kCream);
      draw_card_side(cairo, box);
      break;
    case Ground::card:
      draw_card_side(cairo, box);
      break;
  }
  if (row.card_ends) fill(cairo, {box.x, box.y + box.height - 0.7, box.width, 0.7}, paper::kLine);
}

// Opens and closes what a row is part of, so that rows of one table share it.
class TagPath {
 public:
  explicit TagPath(cairo_t* cairo) : cairo_(cairo) {}
  ~TagPath() { enter({}); }
  TagPath(const TagPath&) = delete;
  TagPath& operator=(const TagPath&) = delete;

  void enter(const std::vector<Tag>& tags) {
    const auto [mine, theirs] = std::mismatch(open_.begin(), open_.end(), tags.begin(), tags.end());
    const auto shared = static_cast<std::size_t>(mine - open_.begin());
    while (open_.size() > shared) {
      cairo_tag_end(cairo_, open_.back().name.c_str());
      open_.pop_back();
    }
    for (std::size_t i = shared; i < tags.size(); ++i) {
      cairo_tag_begin(cairo_, tags[i].name.c_str(), nullptr);
      open_.push_back(tags[i]);
    }
  }

 private:
  cairo_t* cairo_;
  std::vector<Tag> open_;
};

// Each text has a tag of its own: a label read aloud must not run on into what was filled in.
void draw_column(cairo_t* cairo, const Column& column, double y) {
  for (const Lines& text : column.texts) {
    if (!column.tag.empty()) cairo_tag_begin(cairo, column.tag.c_str(), nullptr);
    draw_lines(cairo, text, paper::kLeft + column.x, y);
    if (!column.tag.empty()) cairo_tag_end(cairo, column.tag.c_str());
    y += text.height();
  }
}

}  // namespace

void draw_page(cairo_t* cairo, const Page& page, const Lines& foot) {
  for (const PlacedRow& placed : page) draw_ground(cairo, placed.row, placed.y);
  draw_lines(cairo, foot, paper::kLeft, paper::kHeight - 36);
  TagPath path(cairo);
  for (const PlacedRow& placed : page) {
    path.enter(placed.row.tags);
    if (placed.row.chart) draw_chart(cairo, *placed.row.chart, paper::kLeft, placed.y);
    for (const Column& column : placed.row.columns) draw_column(cairo, column, placed.y + placed.row.pad_top);
  }
}

}  // namespace writers
