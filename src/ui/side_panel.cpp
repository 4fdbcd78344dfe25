#include "ui/side_panel.h"

#include <algorithm>

namespace ui {
namespace {

Rect place(Frame& frame, float width) {
  Rect area = frame.area();
  return area.cut_right(std::min(width, area.w));
}

}  // namespace

SidePanel::SidePanel(Frame& frame, const Look& look)
    : frame_(frame),
      ground_(place(frame, look.width)),
      layer_(frame, {.name = look.name, .rect = ground_}),
      shown_(frame.entrance(look.name + "/in")),
      mark_(frame.paint().mark()) {
  Painter& paint = frame_.paint();
  paint.shadow(ground_, {60, 0, rgb(0x203040).faded(0.35f)});
  paint.gradient(ground_, {rgb(0xF4F6F6), rgb(0xE6ECED)});
  paint.fill({ground_.x, ground_.y, 2, ground_.h}, rgb(0x203040).faded(0.10f));
  inside_ = ground_.inset(40, 36);
}

SidePanel::~SidePanel() {
  frame_.paint().change_since(mark_, {std::min(1.0f, shown_ * 1.5f), {(1 - shown_) * ground_.w * 0.25f, 0}});
}

}  // namespace ui
