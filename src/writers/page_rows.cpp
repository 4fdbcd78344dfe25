#include "writers/page_rows.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "writers/lines_drawing.h"
#include "writers/paper_types.h"
#include "writers/paragraphs.h"

namespace writers {
namespace {

constexpr double kCellPad = 4.5;
constexpr double kCardPad = 10;
constexpr double kFieldGap = 5;  // above each row of fields in a card
constexpr double kBulletWidth = 13;
constexpr double kLabelWidth = 118;
constexpr std::size_t kCardsPerPage = 3;

// Which columns stand beside the next one so that all together take the least height: [i] is true when i and
// i + 1 share a row. between: what each row adds.
std::vector<bool> pair_columns(const std::vector<Column>& wide, const std::vector<Column>& narrow,
                               double between) {
  std::vector<bool> paired(wide.size() + 1);
  std::vector<double> rest(wide.size() + 2);  // height of this column and all after it
  for (std::size_t i = wide.size(); i-- > 0;) {
    rest[i] = wide[i].height() + between + rest[i + 1];
    if (i + 1 == wide.size()) continue;
    const double together = std::max(narrow[i].height(), narrow[i + 1].height()) + between + rest[i + 2];
    paired[i] = together <= rest[i];
    rest[i] = std::min(rest[i], together);
  }
  return paired;
}

class RowMaker {
 public:
  RowMaker(const Press& press, double scale) : press_(press), scale_(scale) { stretches_.emplace_back(); }

  void add_title(const std::string& title) {
    Row row = make_text_row(title, paper::kTitle, {{"H1", 0}});
    row.pad_top = 9;  // the mark above it
    row.pad_bottom = 4;
    row.ground = Ground::title;
    row.with_next = true;
    keep(std::move(row));
  }

  void add(const report::Heading& heading) {
    const bool section = heading.level <= 2;
    add_heading(heading.text, section ? paper::kSection : paper::kPart, section ? 1 : 2, section ? 13 : 8);
  }

  void add(const report::Paragraph& paragraph) {
    for (const std::string_view text : split_paragraphs(paragraph.text)) {
      Row row = make_text_row(text, paper::kBody.scaled(scale_), {{"P", next()}});
      row.above = 5;
      keep(std::move(row));
    }
  }

  void add(const report::Notice& notice) {
    Row row = make_text_row(notice.text, paper::kBody.scaled(scale_), {{"Note", next()}}, 14);
    row.ground = Ground::notice;
    row.above = 8;
    row.pad_top = row.pad_bottom = 6;
    keep(std::move(row));
  }

  void add(const report::BulletList& list) {
    const int number = next();
    for (const std::string& item : list.items) {
      Row row;
      row.columns.push_back(
          {4, kBulletWidth, {press_.set("•", {paper::kStrong.scaled(scale_), kBulletWidth})}, "Lbl"});
      const double width = paper::kTextWidth - kBulletWidth - 4;
      row.columns.push_back({kBulletWidth + 4,
                             width,
                             {press_.set(item, {paper::kBody.scaled(scale_), width, list.links})},
                             "LBody"});
      row.tags = {{"L", number}, {"LI", next()}};
      row.above = 2.6;
      keep(std::move(row));
    }
  }

  void add(const report::Fields& fields) {
    if (add_side_by_side(fields)) return;
    for (const report::Field& field : fields.fields) {
      Row row;
      const double width = paper::kTextWidth - kLabelWidth;
      row.columns.push_back({0,
                             kLabelWidth - 10,
                             {press_.set(field.label, {paper::kStrong.scaled(scale_), kLabelWidth - 10})}});
      row.columns.push_back(
          {kLabelWidth, width, {press_.set(field.text, {paper::kBody.scaled(scale_), width})}});
      row.tags = {{"Div", next()}};
      row.above = 3.5;
      keep(std::move(row));
    }
  }

  void add(const report::Card& card) {
    const std::size_t first = rows().size();
    const int number = next();
    add_card_title(card, number);
    add_card_fields(card, number);
    if (!card.lacking.empty()) {
      Row row = make_text_row(card.lacking, paper::kLacking.scaled(scale_), {{"Sect", number}}, kCardPad);
      row.ground = Ground::lacking;
      row.pad_top = row.pad_bottom = 4 * scale_;
      keep(std::move(row));
    }
    for (std::size_t i = first; i + 1 < rows().size(); ++i) rows()[i].with_next = true;
    rows().back().card_ends = true;
    Stretch& stretch = stretches_.back();
    if (++stretch.cards <= kCardsPerPage) stretch.rows_of_cards = rows().size();
  }

  void add(const report::Table& table) {
    const int number = next();
    const std::vector<double> widths = share_width(table);
    Row head = make_table_row(table.head, widths, paper::kCellHead, "TH");
    head.tags = {{"Table", number}, {"TR", next()}};
    head.ground = Ground::head;
    head.above = 6;
    head.with_next = true;
    head.heads = number;
    keep(std::move(head));
    for (const std::vector<std::string>& cells : table.rows) {
      Row row = make_table_row(cells, widths, paper::kCell, "TD");
      row.tags = {{"Table", number}, {"TR", next()}};
      row.ground = Ground::cell;
      row.table = number;
      keep(std::move(row));
    }
  }

  void add(const report::BalanceChart& chart) {
    Row row;
    row.chart = set_chart(chart, press_);
    row.tags = {{"Figure", next()}};
    row.above = 6;
    keep(std::move(row));
  }

  void add(const report::PageBreak&) { stretches_.emplace_back(); }

  std::vector<Stretch> take() && { return std::move(stretches_); }

 private:
  std::vector<Row>& rows() { return stretches_.back().rows; }
  void keep(Row row) { rows().push_back(std::move(row)); }
  int next() { return ++number_; }

  Row make_text_row(std::string_view text, const Type& type, std::vector<Tag> tags, double indent = 0) const {
    const double width = paper::kTextWidth - 2 * indent;
    Row row;
    row.columns.push_back({indent, width, {press_.set(text, {type, width})}, ""});
    if (!tags.empty() && tags.front().name == "Sect") row.columns.back().tag = "P";
    row.tags = std::move(tags);
    return row;
  }

  void add_heading(const std::string& text, const Type& type, int level, double above) {
    Row row = make_text_row(text, type, {{level == 1 ? "H2" : "H3", next()}});
    row.above = above;
    row.pad_bottom = level == 1 ? 2 : 0;
    row.ground = level == 1 ? Ground::section : Ground::none;
    row.with_next = true;
    row.bookmark = level;
    row.bookmark_text = text;
    keep(std::move(row));
  }

  void add_card_title(const report::Card& card, int number) {
    Row row = make_text_row(card.title, paper::kCardTitle.scaled(scale_), {{"Sect", number}}, kCardPad);
    row.columns.back().tag = "H3";
    row.ground = Ground::card_title;
    row.above = 9 * scale_;
    row.pad_top = row.pad_bottom = 4 * scale_;
    row.bookmark = 2;
    row.bookmark_text = card.title;
    keep(std::move(row));
  }

  // Short ones take one line; whether they are that short.
  bool add_side_by_side(const report::Fields& fields) {
    constexpr double kGap = 28;
    Row row;
    double x = 0;
    for (const report::Field& field : fields.fields) {
      Column column{x, paper::kTextWidth, {}};
      column.texts.push_back(press_.set(field.label, {paper::kCardLabel, paper::kTextWidth}));
      column.texts.push_back(press_.set(field.text, {paper::kBody, paper::kTextWidth}));
      if (column.texts.back().count > 1) return false;
      x += std::max(width_of(column.texts.front()), width_of(column.texts.back())) + kGap;
      row.columns.push_back(std::move(column));
    }
    if (x - kGap > paper::kTextWidth) return false;
    row.tags = {{"Div", next()}};
    row.above = 4;
    keep(std::move(row));
    return true;
  }

  Column make_card_column(const report::Field& field, double x, double width) const {
    Column column{x, width, {}};
    column.texts.push_back(press_.set(field.label, {paper::kCardLabel.scaled(scale_), width}));
    column.texts.push_back(press_.set(field.text, {paper::kCardText.scaled(scale_), width}));
    return column;
  }

  void add_card_fields(const report::Card& card, int number) {
    const double whole = paper::kTextWidth - 2 * kCardPad;
    const double half = (whole - kCardPad) / 2;
    std::vector<Column> wide, narrow;
    for (const report::Field& field : card.fields) {
      wide.push_back(make_card_column(field, kCardPad, whole));
      narrow.push_back(make_card_column(field, kCardPad, half));
    }
    const std::vector<bool> paired = pair_columns(wide, narrow, kFieldGap * scale_);
    for (std::size_t i = 0; i < wide.size(); ++i) {
      Row row;
      row.columns.push_back(paired[i] ? narrow[i] : wide[i]);
      if (paired[i]) {
        row.columns.push_back(narrow[++i]);
        row.columns.back().x += half + kCardPad;
      }
      row.tags = {{"Sect", number}};
      row.ground = Ground::card;
      row.pad_top = kFieldGap * scale_;
      keep(std::move(row));
    }
    rows().back().pad_bottom = 6 * scale_;
  }

  Row make_table_row(const std::vector<std::string>& cells, const std::vector<double>& widths,
                     const Type& type, const char* tag) const {
    Row row;
    double x = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const double width = widths[i] - 2 * kCellPad;
      const bool names = i == 0 && &type != &paper::kCellHead;
      row.columns.push_back(
          {x + kCellPad,
           width,
           {press_.set(cells[i], {(names ? paper::kCellName : type).scaled(scale_), width})},
           tag});
      x += widths[i];
    }
    row.pad_top = row.pad_bottom = 3.5;
    return row;
  }

  static std::vector<double> share_width(const report::Table& table) {
    std::vector<int> shares = table.shares;
    if (shares.empty()) shares.assign(table.head.size(), 1);
    const double total = std::accumulate(shares.begin(), shares.end(), 0);
    std::vector<double> widths;
    for (const int share : shares) widths.push_back(paper::kTextWidth * share / total);
    return widths;
  }

  const Press& press_;
  double scale_;
  int number_ = 0;
  std::vector<Stretch> stretches_;
};

}  // namespace

std::vector<Stretch> make_rows(const report::Document& document, const Press& press, double scale) {
  RowMaker maker(press, scale);
  maker.add_title(document.title);
  for (const report::Block& block : document.blocks) {
    std::visit([&](const auto& part) { maker.add(part); }, block);
  }
  return std::move(maker).take();
}

}  // namespace writers
