#include "ui/dialog.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float kInside = 48;
constexpr float kWidth = 860;

struct Heights {
  float icon = 0;
  float title = 0;
  float words = 0;
  float detail = 0;

  float total() const {
    const auto with_gap = [](float height) { return height > 0 ? height + kGapSmall : 0; };
    return with_gap(icon) + with_gap(title) + with_gap(words) + with_gap(detail) + kGapSmall + kButtonHeight;
  }
};

Heights measure(Frame& frame, const Question& question, float width) {
  const auto height = [&](const std::string& words, Type type) {
    return words.empty() ? 0 : frame.measure_paragraph(words, type, width);
  };
  return {question.icon == Icon::none ? 0 : 80.0f, height(question.title, Type::title),
          height(question.words, Type::body), height(question.detail, Type::small)};
}

void draw_words(Frame& frame, Rect& rest, const Question& question, const Heights& heights) {
  if (heights.icon > 0) {
    const Rect place = rest.cut_top(heights.icon);
    frame.paint().circle({place.x + 40, place.center().y}, 40, question.tone.soft);
    frame.paint().icon(question.icon, {place.x + 40, place.center().y}, {44, question.tone.mark});
    rest.cut_top(kGapSmall);
  }
  const auto part = [&](const std::string& words, float height, TextLook look) {
    if (height <= 0) return;
    frame.paragraph(rest.cut_top(height), words, look);
    rest.cut_top(kGapSmall);
  };
  part(question.title, heights.title, {Type::title, kInk});
  part(question.words, heights.words, {Type::body, kInkSoft});
  part(question.detail, heights.detail, {Type::small, kInkSoft});
}

bool has_no(const Question& question) {
  return !question.no.name.empty();
}

QuestionResult draw_answers(Frame& frame, Rect row, const Question& question) {
  Button yes = question.yes, no = question.no;
  yes.rect = row.cut_right(std::max(measure_button(frame, yes), 220.0f));
  row.cut_right(kGapSmall);
  bool refused = false;
  if (has_no(question)) {
    no.rect = row.cut_right(std::clamp(measure_button(frame, no), std::min(200.0f, row.w), row.w));
    refused = button(frame, no);
  }
  if (button(frame, yes)) return QuestionResult::yes;
  const bool away = frame.shortcut(base::KeyCode::escape);
  if (refused || (away && has_no(question))) return QuestionResult::no;
  return away ? QuestionResult::yes : QuestionResult::open;
}

}  // namespace

Dialog::Dialog(Frame& frame, const Look& look)
    : frame_(frame),
      layer_(frame, {.name = look.name, .rect = frame.area(), .modal = true}),
      shown_(frame.entrance(look.name + "/in")) {
  frame_.paint().fill(frame_.area(), kNight.faded(0.58f * shown_));
  mark_ = frame_.paint().mark();
  const Rect area = frame_.area();
  const Rect sheet = area.centered(std::min(look.width, area.w - 48), std::min(look.height, area.h - 48));
  frame_.paint().card(sheet, {kRadiusPanel, 1.3f, kCard});
  inside_ = sheet.inset(kInside, std::min(kInside, sheet.h / 8));
}

Dialog::~Dialog() {
  frame_.paint().change_since(mark_, {shown_, {0, (1 - shown_) * 40}});
}

QuestionResult ask(Frame& frame, const Question& question) {
  const float width = std::min(kWidth, frame.area().w - 48);
  const Heights heights = measure(frame, question, width - 2 * kInside);
  const Dialog dialog(frame, {question.name, width, heights.total() + 2 * kInside});
  Rect rest = dialog.inside();
  draw_words(frame, rest, question, heights);
  return draw_answers(frame, rest.cut_bottom(kButtonHeight), question);
}

}  // namespace ui
