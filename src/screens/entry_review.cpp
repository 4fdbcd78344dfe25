#include <fmt/format.h>

#include <optional>

#include "screens/entry_parts.h"
#include "screens/error_text.h"
#include "ui/button.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

constexpr float kSideWidth = 460;
constexpr float kChangeWidth = 240;
constexpr float kChangeHeight = 64;
constexpr float kDropWidth = 64;
constexpr float kLeastRow = 56;
constexpr float kInside = 24;  // of a card
constexpr float kBetween = 16;

// An answer or a question the person asked to be dropped or changed.
struct Spot {
  std::size_t question = 0;
  std::size_t answer = 0;
};

struct Wishes {
  std::optional<std::size_t> change;
  std::optional<Spot> drop;
};

// One question with its answers, and how much room it takes.
struct Group {
  std::size_t question = 0;
  std::string title = {};
  std::vector<std::size_t> filled = {};  // the answers that are not blank
  float title_height = 0;
  std::vector<float> heights = {};  // of the filled ones
  float height = 0;
};

float words_width(float card_width) {
  return card_width - 2 * kInside - kDropWidth - ui::kGap;
}

Group measure_group(EntryDesk& desk, std::size_t question, float width) {
  Group group{.question = question,
              .title = fmt::format("{}. {}", question + 1, desk.running.format.questions[question].text)};
  const auto& answers = desk.draft.turn.answers[question];
  const float title_width = width - 2 * kInside - kChangeWidth - ui::kGap;
  group.title_height =
      std::max(kChangeHeight, desk.frame.measure_paragraph(group.title, ui::Type::body_strong, title_width));
  group.height = 2 * kInside + group.title_height;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (is_blank(answers[i])) continue;
    const float words = desk.frame.measure_paragraph(answers[i].text(), ui::Type::body, words_width(width));
    group.filled.push_back(i);
    group.heights.push_back(std::max(kLeastRow, words));
    group.height += ui::kGapTiny + group.heights.back();
  }
  if (group.filled.empty()) group.height += ui::kGapTiny + kLeastRow;
  return group;
}

void draw_group_head(EntryDesk& desk, ui::Rect head, const Group& group, Wishes* wishes) {
  const ui::Rect place = head.cut_right(kChangeWidth);
  head.cut_right(ui::kGap);
  desk.frame.paragraph(head, group.title, {.type = ui::Type::body_strong, .vertical = ui::Vertical::middle});
  if (wishes == nullptr) return;
  const ui::Button change{.name = fmt::format("review.change.{}", group.question),
                          .rect = {place.x, place.y, place.w, kChangeHeight},
                          .label = "Aanpassen",
                          .kind = ui::ButtonKind::secondary,
                          .icon = ui::Icon::edit};
  if (ui::button(desk.frame, change)) wishes->change = group.question;
}

void draw_given(EntryDesk& desk, ui::Rect row, const Spot& spot, Wishes* wishes) {
  const ui::Rect place = row.cut_right(kDropWidth);
  row.cut_right(ui::kGap);
  const std::string words = desk.draft.turn.answers[spot.question][spot.answer].text();
  desk.frame.paragraph(row, words, {.vertical = ui::Vertical::middle, .typed = true});
  if (wishes == nullptr) return;
  const ui::IconButton drop{.name = fmt::format("review.drop.{}.{}", spot.question, spot.answer),
                            .rect = {place.x, row.center().y - 28, kDropWidth, 56},
                            .icon = ui::Icon::trash,
                            .label = "Antwoord weghalen"};
  if (ui::icon_button(desk.frame, drop)) wishes->drop = spot;
}

// wishes: nothing can be changed without.
void draw_group(EntryDesk& desk, const ui::Rect& rect, const Group& group, Wishes* wishes) {
  desk.frame.paint().card(rect, {.lift = 0.6f});
  ui::Rect inside = rect.inset(kInside);
  draw_group_head(desk, inside.cut_top(group.title_height), group, wishes);
  for (std::size_t i = 0; i < group.filled.size(); ++i) {
    inside.cut_top(ui::kGapTiny);
    draw_given(desk, inside.cut_top(group.heights[i]), {group.question, group.filled[i]}, wishes);
  }
  if (!group.filled.empty()) return;
  inside.cut_top(ui::kGapTiny);
  ui::Rect row = inside.cut_top(kLeastRow);
  desk.frame.paint().icon(ui::Icon::skip, row.cut_left(44).centered(32, 32).center(), {32, ui::kInkHint});
  desk.frame.text(row, "Overgeslagen", {.colour = ui::kInkSoft});
}

Wishes draw_groups(EntryDesk& desk, const ui::Rect& rect, bool editable) {
  constexpr float kMarkRoom = 24;  // beside the cards, for the scroll mark and the shadow
  const float width = rect.w - 2 * kMarkRoom;
  std::vector<Group> groups;
  float total = 0;
  for (std::size_t i = 0; i < desk.draft.turn.answers.size(); ++i) {
    groups.push_back(measure_group(desk, i, width));
    total += groups.back().height + kBetween;
  }
  Wishes wishes;
  const ui::ScrollArea area(desk.frame, {.name = "review.answers", .rect = rect, .content_height = total});
  float y = area.content().y;
  for (const Group& group : groups) {
    const ui::Rect card = {rect.x + kMarkRoom, y, width, group.height};
    if (area.shows(card)) draw_group(desk, card, group, editable ? &wishes : nullptr);
    y += group.height + kBetween;
  }
  return wishes;
}

void fulfil(EntryDesk& desk, const Wishes& wishes) {
  if (wishes.drop) drop_answer(desk.draft.turn, wishes.drop->question, wishes.drop->answer);
  if (wishes.change) {
    desk.act(flow::GoToQuestion{*wishes.change});
    desk.frame.focus(answer_name(0));
  }
}

std::string why_not_yet(const std::vector<flow::DraftAnswer>& given, const TurnDraft& draft) {
  if (given.empty()) return "Je hebt nog niets getypt.";
  if (any_too_long(draft)) return "Je antwoord is te lang. Maak er twee van.";
  return "";
}

void draw_sending(EntryDesk& desk, ui::Rect side) {
  const std::vector<flow::DraftAnswer> given = collect_answers(desk.draft.turn);
  const std::string reason = why_not_yet(given, desk.draft.turn);
  if (ui::button(desk.frame, {.name = "entry.send",
                              .rect = side.cut_top(ui::kButtonTall),
                              .label = "Antwoorden inleveren",
                              .icon = ui::Icon::send,
                              .enabled = reason.empty()})) {
    desk.act(flow::SubmitTurn{given});
  }
  side.cut_top(ui::kGapSmall);
  if (ui::button(desk.frame, {.name = "entry.back",
                              .rect = side.cut_top(ui::kButtonHeight),
                              .label = "Terug",
                              .kind = ui::ButtonKind::secondary,
                              .icon = ui::Icon::back})) {
    desk.act(flow::GoToQuestion{desk.running.format.questions.size() - 1});
    desk.frame.focus(answer_name(0));
  }
  side.cut_top(ui::kGap);
  if (!reason.empty()) ui::notice(desk.frame, {.rect = side.cut_top(120), .words = reason});
}

void draw_busy(EntryDesk& desk, ui::Rect side) {
  ui::button(desk.frame, {.name = "entry.send",
                          .rect = side.cut_top(ui::kButtonTall),
                          .label = "Bezig met bewaren",
                          .icon = ui::Icon::save,
                          .enabled = false});
}

void draw_refused(EntryDesk& desk, ui::Rect side, const base::Error& error) {
  const ErrorText text = describe(error);
  ui::Notice told{.words = text.what + " Je antwoord staat nog op het scherm. " + text.todo,
                  .tone = ui::kDanger,
                  .icon = ui::Icon::error,
                  .type = ui::Type::body};
  told.rect = side;
  told.rect = side.cut_top(ui::measure_notice(desk.frame, told));
  ui::notice(desk.frame, told);
  side.cut_top(ui::kGap);
  if (ui::button(desk.frame, {.name = "unsaved.retry",
                              .rect = side.cut_top(ui::kButtonTall),
                              .label = "Opnieuw proberen",
                              .icon = ui::Icon::save})) {
    desk.act(flow::RetryTurn{});
  }
  side.cut_top(ui::kGapSmall);
  if (ui::button(desk.frame, {.name = "unsaved.stop",
                              .rect = side.cut_top(ui::kButtonHeight),
                              .label = "Stoppen zonder inleveren",
                              .kind = ui::ButtonKind::secondary,
                              .icon = ui::Icon::close})) {
    desk.draft.turn.ask_to_stop = true;
  }
}

}  // namespace

void draw_review(EntryDesk& desk, ReviewMode mode) {
  ui::Rect page = draw_entry_ground(desk.frame);
  draw_turn_header(desk, page, desk.running.format.questions.size());
  page.cut_top(ui::kGapLarge);
  desk.frame.title(page.cut_top(ui::line_height(ui::Type::display)), "Kijk je antwoorden na");
  page.cut_top(ui::kGap);
  const ui::Rect side = page.cut_right(kSideWidth);
  page.cut_right(ui::kGapSmall);
  const ui::Rect list = {page.x - ui::kGap, page.y, page.w + ui::kGap, page.h};
  fulfil(desk, draw_groups(desk, list, mode == ReviewMode::editing));
  if (mode == ReviewMode::editing) draw_sending(desk, side);
  if (mode == ReviewMode::saving) draw_busy(desk, side);
  const auto* refused = std::get_if<flow::TurnNotSaved>(&desk.running.turn);
  if (mode == ReviewMode::refused && refused != nullptr) draw_refused(desk, side, refused->error);
}

}  // namespace screens
