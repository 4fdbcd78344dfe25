// Text field: shows and edits a TextEdit. Many lines with soft wrap for answers; one line, with label above
// and hint or error below, for forms. The text lives in the TextEdit only; the field remembers where it is
// scrolled to.
#pragma once

#include "ui/frame.h"
#include "ui/text_edit.h"

namespace ui {

struct TextField {
  std::string name = {};
  Rect rect = {};  // all of it: label, box, and hint or error below
  std::string label = {};
  std::string placeholder = {};
  std::string hint = {};
  std::string error = {};  // instead of the hint
  TextEdit::Lines lines = TextEdit::Lines::many;
  Type type = Type::lead;
  bool enabled = true;
};

struct TextFieldResult {
  bool changed = false;
  bool entered = false;  // Enter in a field of one line
};

TextFieldResult text_field(Frame& frame, const TextField& field, TextEdit& text);

// The height of a single-line field in a form: label, box, the line below, and room before the next.
inline constexpr float kFormFieldHeight = 40 + kFieldHeight + 40 + 12;

}  // namespace ui
