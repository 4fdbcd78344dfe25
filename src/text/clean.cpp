#include "text/clean.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "base/utf8.h"

namespace text {
namespace {

constexpr int kMostMarks = 4;  // as base::find_text_fault allows

bool is_utf8(std::string_view bytes) {
  return base::to_utf8(base::to_code_points(bytes)) == bytes;
}

// Mandatory line breaks of Unicode Standard Annex 14.
bool is_line_end(char32_t c) {
  return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

std::u32string keep_visible(std::u32string_view text) {
  std::u32string visible;
  visible.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'\r' && i + 1 < text.size() && text[i + 1] == U'\n') continue;
    if (is_line_end(text[i])) {
      visible += U'\n';
    } else if (u_isUWhiteSpace(static_cast<UChar32>(text[i]))) {
      visible += U' ';
    } else if (!base::is_forbidden(text[i])) {
      visible += text[i];
    }
  }
  return visible;
}

base::Result<std::string> compose(const std::string& utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  if (U_SUCCESS(status)) nfc->normalizeUTF8(0, utf8, sink, nullptr, status);
  if (U_FAILURE(status)) return base::Error{base::ErrorCode::internal, u_errorName(status)};
  return composed;
}

// Code points this ICU does not know yet count as marks: one of them may be an accent.
bool is_mark(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_M_MASK | U_GC_CN_MASK)) != 0;
}

std::u32string limit_marks(std::u32string_view text) {
  std::u32string limited;
  int marks = 0;
  for (const char32_t c : text) {
    marks = is_mark(c) ? marks + 1 : 0;
    if (marks <= kMostMarks) limited += c;
  }
  return limited;
}

void trim_end(std::u32string& text, std::u32string_view blanks) {
  text.erase(text.find_last_not_of(blanks) + 1);
}

std::u32string squeeze_blanks(std::u32string_view text) {
  std::u32string squeezed;
  for (const char32_t c : text) {
    if (c == U'\n') trim_end(squeezed, U" ");
    const bool leads = squeezed.empty() && (c == U' ' || c == U'\n');
    const bool third_line_end = c == U'\n' && squeezed.ends_with(U"\n\n");
    if (!leads && !third_line_end) squeezed += c;
  }
  trim_end(squeezed, U" \n");
  return squeezed;
}

}  // namespace

base::Result<std::string> clean_answer(std::string_view typed) {
  if (!is_utf8(typed)) return base::Error{base::ErrorCode::bad_text, "invalid UTF-8"};
  auto composed = compose(base::to_utf8(keep_visible(base::to_code_points(typed))));
  if (!composed) return composed.error();
  std::string clean = base::to_utf8(squeeze_blanks(limit_marks(base::to_code_points(*composed))));
  if (auto fault = base::find_text_fault(clean)) return base::Error{base::ErrorCode::bad_text, *fault};
  return clean;
}

}  // namespace text
