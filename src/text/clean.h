// Cleaning what people type, paste or import, so that it may be stored and shown: one normal form, no
// characters that nobody can see. Words, punctuation, curly quotes, emoji and capitals stay as they were
// written. Cleaning clean text changes nothing. It says nothing about length.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace text {

// The text in NFC (Unicode Standard Annex 15), with LF for every kind of line end and a plain space for every
// other white space; without control, invisible and bidi characters (base::is_forbidden), without more than
// four accents on one letter; without blanks at its ends and at the ends of lines, and with at most one blank
// line in a row. Empty when nothing is left. What comes out has no base::find_text_fault. Error: bad_text
// when it is no valid UTF-8; the detail holds nothing of the text.
base::Result<std::string> clean_answer(std::string_view typed);

}  // namespace text
