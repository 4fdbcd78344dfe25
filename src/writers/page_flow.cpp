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
    const double all = measure(rows, first, end);
    const bool too_long = all > paper::kTextHeight;
    // Then the first lines of the last one at least stay with what heads it.
    const double together = too_long ? measure(rows, first, end - 1) + kLeastOnPage : all;
    if (y_ > 0 && !fits(together) && together <= paper::kTextHeight) go_on(rows[first].table);
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

bool begins_with_card(const Stretch& stretch) {
  return !stretch.rows.empty() && stretch.rows.front().ground == Ground::card_title;
}

bool keep_cards_together(const std::vector<Stretch>& stretches) {
  return std::all_of(stretches.begin(), stretches.end(), keeps_cards_together);
}

std::size_t count_pages(const Stretch& stretch) {
  Pages pages;
  pages.begin_page();
  place_all(pages, stretch.rows);
  return std::move(pages).take().size();
}

// With smaller letters, as long as they can be read, when that puts three cards on a page, or the part before
// the first page break on a page less.
std::vector<Stretch> make_fitting_rows(const report::Document& document, const Press& press) {
  std::vector<Stretch> best = make_rows(document, press, 1);
  if (keep_cards_together(best) && count_pages(best.front()) == 1) return best;  // nothing to gain
  for (const double scale : {0.96, 0.93, 0.9}) {
    std::vector<Stretch> smaller = make_rows(document, press, scale);
    const bool keeps_more = keep_cards_together(smaller) && !keep_cards_together(best);
    if (keeps_more || count_pages(smaller.front()) < count_pages(best.front())) best = std::move(smaller);
  }
  return best;
}

}  // namespace

// Cards that need more than a page go on below each other: a page for the last of three would stay empty.
Paper lay_out_pages(const report::Document& document, const Press& press) {
  Pages pages;
  bool go_on = false;
  for (const Stretch& stretch : make_fitting_rows(document, press)) {
    if (stretch.rows.empty()) continue;
    if (!go_on || !begins_with_card(stretch)) pages.begin_page();
    place_all(pages, stretch.rows);
    go_on = stretch.cards > 0 && !keeps_cards_together(stretch);
  }
  return {document.title, document.about, document.date, std::move(pages).take()};
}

}  // namespace writers
