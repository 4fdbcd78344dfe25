#include "ui/text_field_keys.h"

#include "ui/clean_text.h"

namespace ui {
namespace {

using base::InputEvent;
using base::KeyCode;

bool move(const InputEvent& event, TextEdit& text, int page) {
  const TextEdit::Step step{.extend = event.shift, .far = event.ctrl};
  switch (event.key) {
    case KeyCode::left:
      return text.move_left(step), true;
    case KeyCode::right:
      return text.move_right(step), true;
    case KeyCode::up:
      return text.move_lines(-1, step), true;
    case KeyCode::down:
      return text.move_lines(1, step), true;
    case KeyCode::home:
      return text.move_home(step), true;
    case KeyCode::end:
      return text.move_end(step), true;
    case KeyCode::page_up:
      return text.move_lines(-page, step), true;
    case KeyCode::page_down:
      return text.move_lines(page, step), true;
    default:
      return false;
  }
}

void copy(const TextEdit& text, Clipboard& clipboard) {
  if (!text.has_selection() || !clipboard.write) return;
  std::string selected = text.selected_text();
  clipboard.write(selected);
  wipe(selected);
}

void paste(TextEdit& text, Clipboard& clipboard) {
  if (!clipboard.read) return;
  std::string pasted = clipboard.read();
  text.paste(pasted);
  wipe(pasted);
}

bool command(const InputEvent& event, TextEdit& text, Clipboard& clipboard) {
  switch (event.key) {
    case KeyCode::a:
      return text.select_all(), true;
    case KeyCode::c:
      return copy(text, clipboard), true;
    case KeyCode::x:
      copy(text, clipboard);
      return text.erase_selection(), true;
    case KeyCode::v:
      return paste(text, clipboard), true;
    case KeyCode::z:
      event.shift ? text.redo() : text.undo();
      return true;
    case KeyCode::y:
      return text.redo(), true;
    default:
      return false;
  }
}

KeyEffect enter(const InputEvent& event, TextEdit& text, TextEdit::Lines lines) {
  if (event.ctrl) return KeyEffect::none;
  if (lines == TextEdit::Lines::one) return KeyEffect::entered;
  text.insert(U'\n');
  return KeyEffect::used;
}

}  // namespace

KeyEffect apply_key(const InputEvent& event, TextEdit& text, const KeySetting& setting) {
  if (event.type == InputEvent::Type::character) {
    if (event.ctrl) return KeyEffect::none;
    text.insert(event.code_point);
    return KeyEffect::used;
  }
  if (event.key == KeyCode::enter) return enter(event, text, setting.lines);
  if (event.key == KeyCode::backspace) return text.erase_back(event.ctrl), KeyEffect::used;
  if (event.key == KeyCode::del) return text.erase_forward(event.ctrl), KeyEffect::used;
  const bool used =
      move(event, text, setting.lines_on_page) || (event.ctrl && command(event, text, setting.clipboard));
  return used ? KeyEffect::used : KeyEffect::none;
}

}  // namespace ui
