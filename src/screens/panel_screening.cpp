// Screening: the answers of a batch one by one, before the room sees them.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "flow/screening.h"
#include "screens/panel_parts.h"
#include "screens/screening_words.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using model::Screening;
using ui::Rect;
using ui::Type;

constexpr float kListWidth = 600;
constexpr float kItemHeight = 84;
constexpr float kItemGap = 12;
constexpr float kChipRoom = 96;  // of a chip, around its words

struct List {
  Screening screening;
  const char* name;
  const char* label;
};
constexpr std::array kLists{List{Screening::waiting, "screening.list.waiting", "Wacht"},
                            List{Screening::shown, "screening.list.shown", "Getoond"},
                            List{Screening::hidden, "screening.list.hidden", "Verborgen"}};

using Answers = std::vector<const model::Answer*>;

// In the order of the session: by question, then by a random key.
Answers list_answers(const flow::InSession& running, Screening screening) {
  Answers answers;
  for (const model::Answer& answer : running.session.answers) {
    if (answer.screening == screening) answers.push_back(&answer);
  }
  return answers;
}

void go_to(PanelDesk& desk, std::size_t at) {
  desk.draft.screening_at = at;
  desk.draft.screening_word.reset();
}

void draw_lists(PanelDesk& desk, const Rect& rect) {
  ui::Choice choice{.rect = rect};
  for (const List& list : kLists) {
    if (list.screening == desk.draft.screening_list) choice.chosen = choice.options.size();
    const std::size_t count = list_answers(desk.running, list.screening).size();
    choice.options.push_back({.name = list.name, .label = fmt::format("{} ({})", list.label, count)});
  }
  const auto chosen = ui::choice(desk.frame, choice);
  if (!chosen) return;
  desk.draft.screening_list = kLists[*chosen].screening;
  go_to(desk, 0);
}

void draw_item(PanelDesk& desk, const Rect& rect, const model::Answer& answer, std::size_t index) {
  ui::Frame& frame = desk.frame;
  const bool chosen = index == desk.draft.screening_at;
  const ui::Touch touch = frame.region({.name = fmt::format("screening.item.{}", index),
                                        .rect = rect,
                                        .role = ui::Role::option,
                                        .label = answer.text});
  const ui::Colour ground = chosen ? ui::kTealSoft : ui::kCard;
  frame.paint().fill(rect, touch.hovered && !chosen ? ui::mix(ui::kCard, ui::kTealSoft, 0.5f) : ground,
                     ui::kRadiusButton);
  frame.paint().outline(rect, {chosen ? ui::kTeal : ui::kLine, chosen ? 2.5f : 1.5f, ui::kRadiusButton});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusButton);
  Rect inside = rect.inset(ui::kGapSmall, 0);
  frame.text(inside.cut_left(44), fmt::format("{}", answer.question),
             {.type = Type::small_strong, .colour = ui::kAccent.text});
  frame.text(inside, shorten(frame, answer.text, Type::small, inside.w), {.type = Type::small});
  if (touch.clicked) go_to(desk, index);
}

void draw_items(PanelDesk& desk, const Answers& answers, const Rect& rect) {
  const float height = static_cast<float>(answers.size()) * (kItemHeight + kItemGap);
  ui::ScrollArea area(
      desk.frame,
      {.name = "screening.items", .rect = rect, .content_height = height, .ground = ui::kPaperLow});
  const Rect content = area.content();
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const float y = content.y + static_cast<float>(i) * (kItemHeight + kItemGap);
    const Rect item{content.x + 4, y + 4, content.w - 8, kItemHeight};
    if (i == desk.draft.screening_at) area.follow(fmt::format("{}", i), item);
    if (area.shows(item)) draw_item(desk, item, *answers[i], i);
  }
}

// The next batch, or why it is not there yet. Once entry is closed everything has been handed over.
void draw_release(PanelDesk& desk, Rect& rect) {
  if (!desk.running.session.entry_open) return;
  const bool can = flow::can_release_batch(desk.running);
  if (!can) {
    ui::Notice notice{.rect = rect.cut_bottom(90),
                      .words = "Nieuwe antwoorden komen per stapel van minstens vijf beurten."};
    ui::notice(desk.frame, notice);
    rect.cut_bottom(12);
  }
  const ui::Button button{.name = "screening.release",
                          .rect = rect.cut_bottom(ui::kButtonHeight),
                          .label = "Volgende stapel",
                          .kind = ui::ButtonKind::secondary,
                          .icon = ui::Icon::answers,
                          .enabled = can};
  if (ui::button(desk.frame, button)) {
    desk.act(flow::ReleaseBatch{});
    desk.draft.screening_list = Screening::waiting;
    go_to(desk, 0);
  }
  rect.cut_bottom(ui::kGapSmall);
}

struct Verdict {
  const char* name;
  const char* label;
  Screening screening;
  ui::ButtonKind kind;
  ui::Icon icon;
  char32_t key;
  char32_t shifted;
};
constexpr Verdict kShow{
    "screening.show", "Tonen (T)", Screening::shown, ui::ButtonKind::primary, ui::Icon::show, U't', U'T'};
constexpr Verdict kHide{"screening.hide",
                        "Verbergen (V)",
                        Screening::hidden,
                        ui::ButtonKind::secondary,
                        ui::Icon::blank,
                        U'v',
                        U'V'};

void draw_verdict(PanelDesk& desk, const Rect& rect, const model::Answer& answer, const Verdict& verdict) {
  const bool enabled = answer.screening != verdict.screening;
  const bool pressed = ui::button(desk.frame, {.name = verdict.name,
                                               .rect = rect,
                                               .label = verdict.label,
                                               .kind = verdict.kind,
                                               .icon = verdict.icon,
                                               .enabled = enabled});
  const bool typed = desk.frame.typed(verdict.key) || desk.frame.typed(verdict.shifted);
  if (!enabled || !(pressed || typed)) return;
  desk.act(flow::ScreenAnswer{answer.key, verdict.screening});
  desk.draft.screening_word.reset();
}

void draw_mask_button(PanelDesk& desk, const Rect& rect, const model::Answer& answer) {
  const ui::Button button{.name = "screening.mask",
                          .rect = rect,
                          .label = "Naam afdekken",
                          .kind = ui::ButtonKind::secondary,
                          .icon = ui::Icon::edit,
                          .enabled = desk.draft.screening_word.has_value()};
  if (!ui::button(desk.frame, button)) return;
  desk.act(flow::MaskWord{answer.key, *desk.draft.screening_word});
  desk.draft.screening_word.reset();
}

void draw_answer_head(PanelDesk& desk, Rect line, const model::Answer& answer, std::size_t count) {
  const auto& format = desk.running.format;
  const auto& question = format.questions.at(static_cast<std::size_t>(answer.question - 1));
  const model::Lane& lane = format.lanes.at(question.lane);
  ui::Frame& frame = desk.frame;
  const Rect on = line.cut_right(56).centered(56, 56);
  const std::string place = fmt::format("{} van {}", desk.draft.screening_at + 1, count);
  const Rect middle = line.cut_right(frame.measure_text(place, Type::small) + ui::kGap);
  const Rect back = line.cut_right(56).centered(56, 56);
  frame.text(middle, place, {.type = Type::small, .align = ui::Align::center});
  if (ui::icon_button(frame, {.name = "screening.back",
                              .rect = back,
                              .icon = ui::Icon::back,
                              .label = "Vorig antwoord",
                              .enabled = desk.draft.screening_at > 0})) {
    go_to(desk, desk.draft.screening_at - 1);
  }
  if (ui::icon_button(frame, {.name = "screening.on",
                              .rect = on,
                              .icon = ui::Icon::next,
                              .label = "Volgend antwoord",
                              .enabled = desk.draft.screening_at + 1 < count})) {
    go_to(desk, desk.draft.screening_at + 1);
  }
  const std::string label = fmt::format("Vraag {}: {}", answer.question, lane.title);
  ui::chip(frame, {.left_middle = {line.x, line.center().y},
                   .label = shorten(frame, label, Type::small_strong, line.w - kChipRoom),
                   .tone = tone_of(lane.tone),
                   .icon = icon_of(lane.tone)});
}

void draw_answer(PanelDesk& desk, const Answers& answers, Rect rect) {
  const model::Answer& answer = *answers.at(desk.draft.screening_at);
  ui::Frame& frame = desk.frame;
  const Rect buttons = rect.cut_bottom(ui::kButtonTall);
  rect.cut_bottom(ui::kGap);
  frame.paint().card(rect, {.radius = ui::kRadiusPanel});
  Rect inside = rect.inset(ui::kGapHuge, ui::kGapLarge);
  draw_answer_head(desk, inside.cut_top(64), answer, answers.size());
  inside.cut_top(ui::kGap);
  frame.text(inside.cut_bottom(40), "Staat er een naam? Tik op het woord en kies Naam afdekken.",
             {.type = Type::small, .colour = ui::kInkSoft});
  inside.cut_bottom(ui::kGapSmall);
  draw_screening_words(frame, inside, answer.text, desk.draft.screening_word);
  draw_verdict(desk, buttons.column(0, 3, ui::kGapSmall), answer, kShow);
  draw_verdict(desk, buttons.column(1, 3, ui::kGapSmall), answer, kHide);
  draw_mask_button(desk, buttons.column(2, 3, ui::kGapSmall), answer);
}

void take_arrows(PanelDesk& desk, std::size_t count) {
  using base::KeyCode;
  const bool on = desk.frame.shortcut(KeyCode::down) || desk.frame.shortcut(KeyCode::right);
  const bool back = desk.frame.shortcut(KeyCode::up) || desk.frame.shortcut(KeyCode::left);
  if (on && desk.draft.screening_at + 1 < count) go_to(desk, desk.draft.screening_at + 1);
  if (back && desk.draft.screening_at > 0) go_to(desk, desk.draft.screening_at - 1);
}

void draw_nothing(PanelDesk& desk, const Rect& rect) {
  const bool waiting = desk.draft.screening_list == Screening::waiting;
  desk.frame.paragraph(rect, waiting ? "Er wacht nu geen antwoord." : "Hier staan geen antwoorden.",
                       {.type = Type::title,
                        .colour = ui::kInkSoft,
                        .align = ui::Align::center,
                        .vertical = ui::Vertical::middle});
}

void draw_show_all(PanelDesk& desk, Rect& rect) {
  const ui::Button button{.name = "screening.show_all",
                          .rect = rect.cut_bottom(ui::kButtonHeight),
                          .label = "Alles tonen",
                          .kind = ui::ButtonKind::secondary,
                          .icon = ui::Icon::show,
                          .enabled = !list_answers(desk.running, Screening::waiting).empty()};
  if (ui::button(desk.frame, button)) desk.act(flow::ScreenAllWaiting{});
  rect.cut_bottom(ui::kGapSmall);
}

}  // namespace

void draw_screening_tab(PanelDesk& desk, Rect rect) {
  ui::notice(desk.frame,
             {.rect = rect.cut_top(68),
              .words = "Dit scherm is alleen voor jou. Zet de projector op zwart of uit zolang je nakijkt.",
              .tone = ui::kWarn,
              .icon = ui::Icon::blank});
  rect.cut_top(ui::kGap);
  Rect list = rect.cut_left(kListWidth);
  rect.cut_left(ui::kGapLarge);
  draw_lists(desk, list.cut_top(72));
  list.cut_top(ui::kGapSmall);
  draw_release(desk, list);
  if (desk.draft.screening_list == Screening::waiting) draw_show_all(desk, list);
  const Answers answers = list_answers(desk.running, desk.draft.screening_list);
  if (answers.empty()) return draw_nothing(desk, rect);
  desk.draft.screening_at = std::min(desk.draft.screening_at, answers.size() - 1);
  draw_answer(desk, answers, rect);
  draw_items(desk, answers, list);
  take_arrows(desk, answers.size());
}

}  // namespace screens
