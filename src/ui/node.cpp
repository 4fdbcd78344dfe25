#include "ui/node.h"

namespace ui {

bool is_pressable(Role role) {
  switch (role) {
    case Role::button:
    case Role::key:
    case Role::text_field:
    case Role::checkbox:
    case Role::option:
    case Role::stepper:
      return true;
    case Role::text:
    case Role::picture:
    case Role::scroll_area:
    case Role::grip:
    case Role::surface:
      return false;
  }
  return false;
}

}  // namespace ui
