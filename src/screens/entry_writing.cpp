#include <fmt/format.h>

#include <algorithm>

#include "screens/entry_parts.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/on_screen_keyboard.h"

namespace screens {
namespace {

constexpr float kSideWidth = 420;

void go_to(EntryDesk& desk, std::size_t question) {
  desk.act(flow::GoToQuestion{question});
  desk.frame.focus(answer_name(0));
}

void go_on(EntryDesk& desk, std::size_t question) {
  if (question + 1 < desk.running.format.questions.size()) return go_to(desk, question + 1);
  desk.act(flow::ReviewTurn{});
  desk.frame.focus("entry.send");
}

void draw_chips(EntryDesk& desk, ui::Rect& page, std::size_t question) {
  ui::Rect row = page.cut_top(ui::kChipHeight + ui::kGapTiny);
  const std::string place =
      fmt::format("Vraag {} van {}", question + 1, desk.running.format.questions.size());
  const ui::Rect chip = ui::chip(
      desk.frame, {.left_middle = {row.x, row.center().y}, .label = place, .icon = ui::Icon::answers});
  row.cut_left(chip.w + ui::kGapSmall);
  ui::Button promise{
      .name = "entry.promise", .label = "Anoniem", .kind = ui::ButtonKind::secondary, .icon = ui::Icon::lock};
  promise.rect = row.cut_left(ui::measure_button(desk.frame, promise)).inset(0, ui::kGapTiny / 2);
  if (ui::button(desk.frame, promise)) desk.draft.turn.show_promise = true;
}

void draw_question(EntryDesk& desk, ui::Rect& page, std::size_t question) {
  const bool roomy = !desk.draft.keyboard_on_screen;
  const std::string& words = desk.running.format.questions[question].text;
  const ui::Rect most = {page.x, page.y, page.w, roomy ? 190.0f : 140.0f};
  page.cut_top(desk.frame.title(most, words));
  page.cut_top(ui::kGapTiny);
  const std::string tips = "Eén gedachte per antwoord. Noem geen namen van kinderen, collega's of scholen.";
  const ui::Type type = roomy ? ui::Type::body : ui::Type::small;
  desk.frame.text(page.cut_top(ui::line_height(type)), tips, {.type = type, .colour = ui::kInkSoft});
  page.cut_top(roomy ? ui::kGap : ui::kGapSmall);
}

struct SideButton {
  ui::Button look;
  bool shown = true;
};

// The buttons beside the fields, from the top down, and which of them was pressed: its place, or -1.
int draw_side(ui::Frame& frame, ui::Rect side, const std::vector<SideButton>& buttons) {
  const auto count = static_cast<float>(buttons.size());
  const float height = std::min(ui::kButtonHeight, (side.h - (count - 1) * ui::kGapTiny) / count);
  const float gap = std::min(ui::kGapSmall, (side.h - count * height) / (count - 1));
  int pressed = -1;
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    ui::Button look = buttons[i].look;
    look.rect = side.cut_top(height);
    side.cut_top(gap);
    if (buttons[i].shown && ui::button(frame, look)) pressed = static_cast<int>(i);
  }
  return pressed;
}

std::vector<SideButton> side_buttons(const EntryDesk& desk, std::size_t question) {
  using ui::ButtonKind;
  const std::vector<ui::TextEdit>& answers = desk.draft.turn.answers[question];
  const bool blank = all_blank(answers);
  const bool last = question + 1 == desk.running.format.questions.size();
  const bool full = answers.size() >= kMaxAnswersPerQuestion;
  const bool has_blank = std::any_of(answers.begin(), answers.end(), is_blank);
  const bool ready = !blank && std::none_of(answers.begin(), answers.end(), is_too_long);
  const ui::Button on{.name = last ? "entry.review" : "entry.next",
                      .label = last ? "Kijk je antwoorden na" : "Volgende vraag",
                      .icon = last ? ui::Icon::check : ui::Icon::next,
                      .enabled = ready};
  return {{on},
          {{.name = "entry.add",
            .label = "Nog een antwoord",
            .kind = ButtonKind::secondary,
            .icon = ui::Icon::add,
            .enabled = !full && !has_blank}},
          {{.name = "entry.skip",
            .label = "Sla deze vraag over",
            .kind = ButtonKind::secondary,
            .icon = ui::Icon::skip,
            .enabled = blank}},
          {{.name = "entry.previous",
            .label = "Vorige vraag",
            .kind = ButtonKind::secondary,
            .icon = ui::Icon::back},
           question > 0}};
}

void add_field(EntryDesk& desk, std::size_t question) {
  add_answer(desk.draft.turn, question);
  desk.frame.focus(answer_name(desk.draft.turn.answers[question].size() - 1));
}

void draw_controls(EntryDesk& desk, const ui::Rect& side, std::size_t question) {
  const std::vector<SideButton> buttons = side_buttons(desk, question);
  enum { on, add, skip, previous };
  const int pressed = draw_side(desk.frame, side, buttons);
  const bool by_key = desk.frame.shortcut(base::KeyCode::enter, true) &&
                      (buttons[on].look.enabled || buttons[skip].look.enabled);
  if (pressed == on || pressed == skip || by_key) go_on(desk, question);
  if (pressed == add) add_field(desk, question);
  if (pressed == previous) go_to(desk, question - 1);
}

}  // namespace

void draw_writing(EntryDesk& desk, std::size_t question) {
  ui::Rect page = draw_entry_ground(desk.frame);
  draw_turn_header(desk, page, question);
  if (desk.draft.keyboard_on_screen) {
    const ui::Rect area = desk.frame.area();
    const ui::Rect keys = {area.x, area.bottom() - ui::kKeyboardHeight, area.w, ui::kKeyboardHeight};
    page.h = keys.y - ui::kGapSmall - page.y;
    ui::on_screen_keyboard(desk.frame, keys);
  } else {
    page.cut_top(ui::kGap);
  }
  page.cut_top(ui::kGapTiny);
  draw_chips(desk, page, question);
  page.cut_top(ui::kGapTiny);
  draw_question(desk, page, question);
  const ui::Rect side = page.cut_right(kSideWidth);
  page.cut_right(ui::kGapLarge);
  draw_answers(desk, {question, page});
  draw_controls(desk, side, question);
}

}  // namespace screens
