#include "writers/xlsx.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <ctime>
#include <vector>

#include "base/utf8.h"
#include "writers/row_height.h"
#include "writers/xml.h"
#include "writers/zip_file.h"

namespace writers {
namespace {

constexpr lxw_row_t kSpareRows = 200;  // below the last one, where people go on
constexpr int kWidestPage = 200;       // characters across a page that can still be read

int width_of(const report::Sheet& sheet) {
  int width = 0;
  for (const report::Column& column : sheet.columns) width += column.width;
  return width;
}

// A file that is in memory and has a name, which is what libxlsxwriter writes to.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("sheet", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return fmt::format("/proc/self/fd/{}", descriptor_); }

  bool read(std::string& bytes) const {
    struct stat status;
    if (fstat(descriptor_, &status) != 0 || status.st_size == 0) return false;
    bytes.resize(static_cast<std::size_t>(status.st_size));
    return pread(descriptor_, bytes.data(), bytes.size(), 0) == status.st_size;
  }

 private:
  int descriptor_;
};

// Of cells with something in them, or of a whole column, in which people go on.
struct Looks {
  lxw_format *text, *day, *number;
};

lxw_format* make_look(lxw_workbook* book, const char* number_format) {
  lxw_format* look = workbook_add_format(book);
  format_set_font_name(look, kSheetFont);
  format_set_font_size(look, kSheetFontSize);
  format_set_font_color(look, 0x1D2B36);
  format_set_text_wrap(look);
  format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
  format_set_align(look, LXW_ALIGN_LEFT);
  format_set_num_format(look, number_format);
  return look;
}

Looks make_looks(lxw_workbook* book) {
  // As text, a cell stays text when somebody corrects it, whatever it begins with.
  return {make_look(book, "@"), make_look(book, "dd-mm-yyyy"), make_look(book, "0")};
}

void add_border(lxw_format* look) {
  format_set_border(look, LXW_BORDER_THIN);
  format_set_border_color(look, 0x9FB0B6);
}

Looks make_framed_looks(lxw_workbook* book) {
  const Looks looks = make_looks(book);
  for (lxw_format* look : {looks.text, looks.day, looks.number}) add_border(look);
  return looks;
}

lxw_format* make_head_look(lxw_workbook* book) {
  lxw_format* look = make_look(book, "@");
  add_border(look);
  format_set_bold(look);
  format_set_bg_color(look, 0xDCF0EC);
  format_set_bottom(look, LXW_BORDER_MEDIUM);
  format_set_bottom_color(look, 0x0F766E);
  return look;
}

lxw_format* look_of(const report::Column& column, const Looks& looks) {
  if (column.kind == report::ColumnKind::day) return looks.day;
  return column.kind == report::ColumnKind::number ? looks.number : looks.text;
}

struct Place {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column;
  lxw_format* look;
};

// Whether a program would read a letter in its number here: "_x0041_" is "A".
bool looks_like_code(std::string_view text) {
  const auto is_digit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
  return text.size() >= 7 && text.substr(0, 2) == "_x" && text[6] == '_' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_digit);
}

std::string write_text(const std::string& text) {
  std::string written;
  const std::string clean = clean_for_xml(text);
  for (std::size_t i = 0; i < clean.size(); ++i) {
    if (looks_like_code(std::string_view(clean).substr(i))) written += "_x005F";
    written += clean[i];
  }
  return written;
}

lxw_error write_cell(const Place& at, const report::Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    return worksheet_write_string(at.sheet, at.row, at.column, write_text(*text).c_str(), at.look);
  }
  if (const auto* day = std::get_if<base::Date>(&cell)) {
    lxw_datetime moment{day->year, day->month, day->day, 0, 0, 0};
    return worksheet_write_datetime(at.sheet, at.row, at.column, &moment, at.look);
  }
  if (const int* number = std::get_if<int>(&cell)) {
    return worksheet_write_number(at.sheet, at.row, at.column, *number, at.look);
  }
  return worksheet_write_blank(at.sheet, at.row, at.column, at.look);
}

// The list is `char**` in older versions of the library and `const char**` in newer ones.
struct AnyList {
  const char** list;
  operator const char**() const { return list; }
  operator char**() const { return const_cast<char**>(list); }
};

bool fits_in_list(const std::vector<std::string>& choices) {
  const std::string joined = fmt::format("{}", fmt::join(choices, ""));
  return !choices.empty() && joined.find(',') == std::string::npos &&
         base::to_code_points(joined).size() + choices.size() <= 255;
}

lxw_error offer_choices(const Place& at, const std::vector<std::string>& choices) {
  std::vector<const char*> list;
  for (const std::string& choice : choices) list.push_back(choice.c_str());
  list.push_back(nullptr);
  std::string title = "Kies uit de lijst";
  std::string message =
      "In deze kolom staat een van de keuzes uit de lijst. Kies er een, of maak de cel leeg.";
  lxw_data_validation validation = {};
  validation.validate = LXW_VALIDATION_TYPE_LIST;
  validation.value_list = AnyList{list.data()};
  validation.error_title = title.data();
  validation.error_message = message.data();
  return worksheet_data_validation_range(at.sheet, 1, at.column, at.row, at.column, &validation);
}

// In a header "&" begins a command, and 255 characters is all there is. The library takes "&G" and "&[" for a
// picture even where "&&" stands for the sign itself.
std::string write_heading(const std::string& title) {
  std::u32string cut = base::to_code_points(clean_for_xml(title));
  if (cut.size() > 120) cut = cut.substr(0, 119) + U"…";
  std::string written = "&L&\"Arial,Bold\"";
  for (const char c : base::to_utf8(cut)) {
    if ((c == 'G' || c == '[') && written.ends_with('&')) written += ' ';
    written += c;
    if (c == '&') written += '&';
  }
  return written;
}

// Notes the first thing that the library refuses.
class SheetWriter {
 public:
  SheetWriter(lxw_workbook* book, const report::Sheet& sheet)
      : sheet_(sheet),
        columns_(make_looks(book)),
        cells_(make_framed_looks(book)),
        head_(make_head_look(book)),
        made_(workbook_add_worksheet(book, sheet.name.c_str())) {}

  lxw_error write() {
    if (made_ == nullptr) return LXW_ERROR_PARAMETER_VALIDATION;
    write_columns();
    write_rows();
    set_up_print();
    return error_;
  }

 private:
  lxw_row_t count_rows() const { return static_cast<lxw_row_t>(sheet_.rows.size()); }

  void check(lxw_error error) {
    if (error_ == LXW_NO_ERROR) error_ = error;
  }

  void write_columns() {
    lxw_col_t place = 0;
    for (const report::Column& column : sheet_.columns) {
      check(worksheet_set_column(made_, place, place, column.width, look_of(column, columns_)));
      check(write_cell({made_, 0, place, head_}, column.title));
      if (column.kind == report::ColumnKind::choice && fits_in_list(column.choices)) {
        check(offer_choices({made_, count_rows() + kSpareRows, place, nullptr}, column.choices));
      }
      ++place;
    }
    check(worksheet_set_row(made_, 0, estimate_head_height(sheet_), nullptr));
    worksheet_freeze_panes(made_, 1, 0);
    check(worksheet_autofilter(made_, 0, 0, count_rows(), static_cast<lxw_col_t>(place - 1)));
  }

  void write_rows() {
    lxw_row_t row = 1;
    for (const auto& cells : sheet_.rows) {
      check(worksheet_set_row(made_, row, estimate_row_height(sheet_, row - 1), nullptr));
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const Place at{made_, row, static_cast<lxw_col_t>(i), look_of(sheet_.columns[i], cells_)};
        check(write_cell(at, cells[i]));
      }
      ++row;
    }
  }

  void set_up_print() {
    worksheet_set_landscape(made_);
    worksheet_set_paper(made_, 9);  // A4
    // A wide sheet on one page would be too small to read: the first column says on the next one what is
    // what.
    const bool is_wide = width_of(sheet_) > kWidestPage;
    worksheet_fit_to_pages(made_, is_wide ? 2 : 1, 0);
    if (is_wide) check(worksheet_repeat_columns(made_, 0, 0));
    worksheet_set_margins(made_, 0.5, 0.5, 0.8, 0.7);
    check(worksheet_repeat_rows(made_, 0, 0));
    check(worksheet_set_header(made_, write_heading(sheet_.title).c_str()));
    check(worksheet_set_footer(made_, "&R&\"Arial\"pagina &P van &N"));
  }

  const report::Sheet& sheet_;
  Looks columns_, cells_;
  lxw_format* head_;
  lxw_worksheet* made_;
  lxw_error error_ = LXW_NO_ERROR;
};

// Never zero, for which the library takes the present moment.
std::time_t to_seconds(const base::Date& date) {
  namespace chrono = std::chrono;
  const chrono::year_month_day day(chrono::year(date.year), chrono::month(static_cast<unsigned>(date.month)),
                                   chrono::day(static_cast<unsigned>(date.day)));
  constexpr auto kFirst = chrono::year(1980) / chrono::January / 1;
  return chrono::system_clock::to_time_t(chrono::sys_days(day.ok() && day > kFirst ? day : kFirst));
}

lxw_error set_properties(lxw_workbook* book, const report::Sheet& sheet) {
  std::string title = clean_for_xml(sheet.title);
  lxw_doc_properties properties = {};
  properties.title = title.data();
  properties.created = to_seconds(sheet.date);
  return workbook_set_properties(book, &properties);
}

base::Result<std::string> write_book(const report::Sheet& sheet) {
  const MemoryFile file;
  std::string folder = "/dev/shm";  // in memory too, for what the library writes before it packs
  lxw_workbook_options options = {};
  options.tmpdir = folder.data();
  lxw_workbook* book = workbook_new_opt(file.path().c_str(), &options);
  if (book == nullptr) return base::Error{base::ErrorCode::internal, "libxlsxwriter: no memory"};
  lxw_error error = set_properties(book, sheet);
  if (error == LXW_NO_ERROR) error = SheetWriter(book, sheet).write();
  const lxw_error closed = workbook_close(book);
  if (error == LXW_NO_ERROR) error = closed;
  std::string bytes;
  if (error == LXW_NO_ERROR && file.read(bytes)) return bytes;
  return base::Error{base::ErrorCode::internal, std::string("libxlsxwriter: ") + lxw_strerror(error)};
}

// The library calls every height a choice of the user, after which rows would not grow with their texts.
void let_rows_grow(std::string& xml) {
  constexpr std::string_view kFixed = " customHeight=\"1\"";
  for (std::size_t at = xml.find(kFixed); at != std::string::npos; at = xml.find(kFixed, at)) {
    xml.erase(at, kFixed.size());
  }
}

}  // namespace

base::Result<std::string> write_xlsx(const report::Sheet& sheet) {
  const base::Result<std::string> book = write_book(sheet);
  if (!book) return book.error();
  base::Result<std::vector<ZipEntry>> parts = read_zip(*book);
  if (!parts) return parts.error();
  for (ZipEntry& part : parts.value()) {
    if (part.name == "xl/worksheets/sheet1.xml") let_rows_grow(part.bytes);
  }
  return make_zip(*parts, sheet.date);
}

}  // namespace writers
