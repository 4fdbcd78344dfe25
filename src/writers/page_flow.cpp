#include "writers/page_flow.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "writers/page_rows.h"

namespace writers {
namespace {

// The lines of a column that fit in this height; the others are left in the column.
Column cut_off(Column& column, double height) {
  Column top = column;
  top.texts.clear();
  std::vector<Lines> left;
  for (const Lines& text : column.texts) {
    const int fit = left.empty() ? std::min(text.count, static_cast<int>(height / text.type.leading)) : 0;
    if (fit > 0) top.texts.push_back(text.part(0, fit));
    if (fit < text.count) left.push_back(text.part(fit, text.count - fit));
    height -= fit * text.type.leading;
  }
  column.texts = std::move(left);
  return top;
}

// The part of a row that fits in this height; the rest is left in the row.
Row cut_off(Row& row, double height) {
  Row top = row;
  for (std::size_t i = 0; i < row.columns.size(); ++i) {
    top.columns[i] = cut_off(row.columns[i], height - row.pad_top - row.pad_bottom);
  }
  top.card_ends = false;
  row.bookmark = 0;
  row.above = 0;
  return top;
}

bool is_empty(const Row& row) {
  return row.height() <= row.pad_top + row.pad_bottom;
}

class Pages {
 public:
  void begin_page() {
    pages_.emplace_back();
    y_ = 0;
  }

  // Rows that belong together go to the next page together, when there they fit.
  void place(const std::vector<Row>& rows, std::size_t first, std::size_t end) {
    if (!fits(measure(rows, first, end)) && y_ > 0 && measure(rows, first, end) <= paper::kTextHeight) {
      go_on(rows[first].table);
    }
    for (std::size_t i = first; i < end; ++i) place(rows[i]);
  }

  std::vector<Page> take() && { return std::move(pages_); }

 private:
  static constexpr double kLeastOnPage = 40;  // a piece of a long row that is worth beginning

  bool fits(double height) const { return y_ + height <= paper::kTextHeight; }

  double measure(const std::vector<Row>& rows, std::size_t first, std::size_t end) const {
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
      height += (y_ + height > 0 ? rows[i].above : 0) + rows[i].height();
    return height;
  }

  void go_on(int table) {
    begin_page();
    if (table != 0 && table == head_.heads) put(head_);
  }

  void place(Row row) {
    if (row.heads != 0) head_ = row;
    const double above = y_ > 0 ? row.above : 0;
    if (!fits(above + row.height()) && y_ > 0 && row.height() <= paper::kTextHeight - head_height(row))
      go_on(row.table);
    while (!fits((y_ > 0 ? row.above : 0) + row.height()) && !row.columns.empty()) {
      const double room = paper::kTextHeight - y_ - (y_ > 0 ? row.above : 0);
      if (room >= kLeastOnPage) {
        Row top = cut_off(row, room);
        if (!is_empty(top)) put(std::move(top));
      }
      go_on(row.table);
    }
    put(std::move(row));
  }

  double head_height(const Row& row) const {
    return row.table != 0 && row.table == head_.heads ? head_.height() : 0;
  }

  void put(Row row) {
    if (y_ > 0) y_ += row.above;
    const double height = row.height();
    pages_.back().push_back({std::move(row), paper::kTop + y_});
    y_ += height;
  }

  std::vector<Page> pages_;
  double y_ = 0;
  Row head_;  // of the table that was begun last
};

std::size_t end_of_group(const std::vector<Row>& rows, std::size_t first) {
  std::size_t end = first + 1;
  while (end < rows.size() && rows[end - 1].with_next) ++end;
  return end;
}

void place_all(Pages& pages, const std::vector<Row>& rows) {
  pages.begin_page();
  for (std::size_t first = 0; first < rows.size();) {
    const std::size_t end = end_of_group(rows, first);
    pages.place(rows, first, end);
    first = end;
  }
}

// Whether all cards up to the third one stand on one page.
bool keeps_cards_together(const Stretch& stretch) {
  double height = 0;
  for (std::size_t i = 0; i < stretch.rows_of_cards; ++i) {
    height += (i > 0 ? stretch.rows[i].above : 0) + stretch.rows[i].height();
  }
  return height <= paper::kTextHeight;
}

// Three actions to a page: with smaller letters when that is what it takes, as long as they can be read.
std::vector<Stretch> make_fitting_rows(const report::Document& document, const Press& press) {
  for (const double scale : {1.0, 0.95, 0.9, 0.86}) {
    std::vector<Stretch> stretches = make_rows(document, press, scale);
    if (std::all_of(stretches.begin(), stretches.end(), keeps_cards_together)) return stretches;
  }
  return make_rows(document, press, 1.0);
}

}  // namespace

Paper lay_out_pages(const report::Document& document, const Press& press) {
  Pages pages;
  for (const Stretch& stretch : make_fitting_rows(document, press)) {
    if (!stretch.rows.empty()) place_all(pages, stretch.rows);
  }
  return {document.title, document.about, document.date, std::move(pages).take()};
}

}  // namespace writers
