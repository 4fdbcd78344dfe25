// The welcome slide: what this afternoon is, where, when and with whom.
#include <fmt/format.h>

#include <array>

#include "screens/wall.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr ui::TextLook kStrongOnDark{.type = Type::lead_strong, .colour = ui::kOnDark, .typed = true};
constexpr ui::TextLook kOnDark{.type = Type::lead, .colour = ui::kTealSoft, .typed = true};

struct GuideLine {
  const model::Guide& guide;
  bool with_role;
};

float measure_guide(ui::Frame& frame, const GuideLine& line, float width) {
  const float name = frame.measure_paragraph(line.guide.name, Type::lead_strong, width);
  if (!line.with_role || line.guide.role.empty()) return name;
  return name + frame.measure_paragraph(line.guide.role, Type::lead, width);
}

struct GuideList {
  bool with_roles = true;
  float gap = ui::kGapSmall;
};

float measure_guides(ui::Frame& frame, const flow::RoomView& view, float width, const GuideList& list) {
  float height = -list.gap;
  for (const model::Guide& guide : view.guides) {
    height += measure_guide(frame, {guide, list.with_roles}, width) + list.gap;
  }
  return height;
}

// As many names as there is room for, and how many more there are.
void draw_some_guides(ui::Frame& frame, const flow::RoomView& view, Rect rect) {
  const Rect foot = rect.cut_bottom(ui::line_height(Type::lead));
  std::size_t left = view.guides.size();
  for (const model::Guide& guide : view.guides) {
    if (measure_guide(frame, {guide, false}, rect.w) > rect.h) break;
    rect.cut_top(frame.paragraph(rect, guide.name, kStrongOnDark) + ui::kGapTiny);
    --left;
  }
  frame.text({foot.x, rect.y, foot.w, foot.h}, fmt::format("en nog {}", left), kOnDark);
}

// With many guides their roles are left out before any name is.
void draw_guides(ui::Frame& frame, const flow::RoomView& view, Rect rect) {
  if (view.guides.empty()) return;
  frame.text(rect.cut_top(ui::line_height(Type::lead)), "Begeleiders", kOnDark);
  rect.cut_top(ui::kGapTiny);
  for (const GuideList& list : {GuideList{}, GuideList{false}, GuideList{false, ui::kGapTiny}}) {
    if (measure_guides(frame, view, rect.w, list) > rect.h) continue;
    for (const model::Guide& guide : view.guides) {
      rect.cut_top(frame.paragraph(rect, guide.name, kStrongOnDark));
      const bool role = list.with_roles && !guide.role.empty();
      if (role) rect.cut_top(frame.paragraph(rect, guide.role, kOnDark));
      rect.cut_top(list.gap);
    }
    return;
  }
  draw_some_guides(frame, view, rect);
}

void draw_where_and_when(ui::Frame& frame, const flow::RoomView& view, const Rect& rect) {
  const Appear appear(frame, "welcome.side", 2);
  frame.paint().shadow(rect, {});
  frame.paint().gradient(rect, {ui::kTealDark, ui::kAccent.text}, ui::kRadiusPanel);
  Rect inside = rect.inset(ui::kGapHuge, ui::kGapHuge);
  const ui::TextLook region{.type = Type::display, .colour = ui::kOnDark, .typed = true};
  inside.cut_top(frame.title({inside.x, inside.y, inside.w, 160}, view.region, region) + ui::kGapTiny);
  inside.cut_top(frame.paragraph(inside, base::to_dutch_with_weekday(view.date), kOnDark));
  inside.cut_top(ui::kGapLarge);
  frame.paint().fill(inside.cut_top(2), ui::kTealBright);
  inside.cut_top(ui::kGapLarge);
  draw_guides(frame, view, inside);
}

void draw_promise(ui::Frame& frame, const flow::RoomView& view, Rect& rect) {
  float height = 0;
  for (const std::string& point : view.slide.points) {
    height += frame.measure_paragraph(point, Type::lead, rect.w - 64) + ui::kGapSmall;
  }
  Rect foot = rect.cut_bottom(height);
  for (const std::string& point : view.slide.points) {
    frame.paint().icon(ui::Icon::check_circle, {foot.x + 20, foot.y + ui::line_height(Type::lead) / 2},
                       {40, ui::kTeal});
    const Rect words{foot.x + 64, foot.y, foot.w - 64, foot.h};
    foot.cut_top(frame.paragraph(words, point, {.type = Type::lead}) + ui::kGapSmall);
  }
}

void draw_welcome_title(ui::Frame& frame, const model::Slide& slide, Rect rect) {
  static constexpr std::array kTypes{Type::hero, Type::display, Type::title};
  const float lead = frame.measure_paragraph(slide.lead, Type::title, rect.w) + ui::kGapLarge;
  const std::array words{slide.title};
  const Type type = largest_that_fits(frame, {words}, {0, 0, rect.w, rect.h - lead}, kTypes);
  const float title = frame.measure_paragraph(slide.title, type, rect.w);
  rect.cut_top((rect.h - title - lead) * 0.4f);
  rect.cut_top(frame.paragraph(rect, slide.title, {.type = type}) + ui::kGapLarge);
  frame.paragraph(rect, slide.lead, {.type = Type::title, .colour = ui::kInkSoft});
}

}  // namespace

std::size_t draw_welcome_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  Rect rect = sheet.rect;
  draw_where_and_when(frame, view, rect.cut_right(rect.w * 0.36f));
  rect.cut_right(ui::kGapHuge + ui::kGapSmall);
  const Appear appear(frame, "welcome.title");
  draw_promise(frame, view, rect);
  draw_welcome_title(frame, view.slide, rect);
  return 1;
}

}  // namespace screens
