// What each key does to a text being typed.
#pragma once

#include "base/input_event.h"
#include "ui/frame.h"
#include "ui/text_edit.h"

namespace ui {

enum class KeyEffect { none, used, entered };

struct KeySetting {
  Clipboard& clipboard;
  TextEdit::Lines lines = TextEdit::Lines::many;
  int lines_on_page = 1;
};

// none: the key means nothing here. entered: Enter in a field of one line.
KeyEffect apply_key(const base::InputEvent& event, TextEdit& text, const KeySetting& setting);

}  // namespace ui
