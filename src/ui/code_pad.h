// Code pad: four dots and a keypad, in a dialog over whatever is shown. Digits come from the pad or from the
// keyboard. The caller's string gets at most as many digits as the code has.
#pragma once

#include "ui/frame.h"

namespace ui {

struct CodePad {
  std::string name = "code";  // keys are <name>.0 ... <name>.9, <name>.back, <name>.cancel
  std::string title = {};
  std::string message = {};  // below the dots: what to do, or what went wrong
  bool wrong = false;        // the message is an error
  std::size_t length = 4;
};

enum class CodePadResult { open, complete, cancelled };

// complete: digits just became a full code. cancelled: Escape or the cross.
CodePadResult code_pad(Frame& frame, const CodePad& pad, std::string& digits);

}  // namespace ui
