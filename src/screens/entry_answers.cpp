#include <fmt/format.h>

#include <algorithm>

#include "screens/entry_parts.h"
#include "ui/button.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace screens {
namespace {

constexpr ui::Type kType = ui::Type::lead;
constexpr float kInsideField = 48;  // above and below the lines of a field
constexpr float kFewestLines = 3;
constexpr float kMostLines = 6;
constexpr float kFirstLines = 5;
constexpr float kFieldGap = 16;
constexpr float kRemarkHeight = 40;
constexpr float kDropWidth = 72;
constexpr float kRing = 8;     // room for the ring around a focused field
constexpr float kShadow = 24;  // and beside it for its shadow

// From here on the counter shows.
constexpr std::size_t kNearlyLong = kMaxAnswerLength - 100;

bool shows_remark(const ui::TextEdit& answer) {
  return answer.length() >= kNearlyLong;
}

float field_height(const ui::TextEdit& answer, bool first) {
  const auto lines = static_cast<float>(answer.lines().size());
  const float least = first ? kFirstLines : kFewestLines;
  const float remark = shows_remark(answer) ? kRemarkHeight : 0;
  return std::clamp(lines, least, kMostLines) * ui::line_height(kType) + kInsideField + remark;
}

// The height of each field; one alone takes all the room there is, more share what they do not need.
std::vector<float> field_heights(const std::vector<ui::TextEdit>& answers, float room) {
  std::vector<float> heights;
  float total = -kFieldGap;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    heights.push_back(field_height(answers[i], i == 0));
    total += heights.back() + kFieldGap;
  }
  if (answers.size() == 1) heights[0] = std::min(room, std::max(heights[0], 460.0f));
  return heights;
}

void draw_remark(ui::Frame& frame, ui::Rect rect, const ui::TextEdit& answer) {
  const bool wrong = is_too_long(answer);
  const std::string count = fmt::format("{} van {} tekens", answer.length(), kMaxAnswerLength);
  rect = rect.inset(ui::kGapSmall, 0);
  frame.text(rect.cut_right(280), count,
             {.type = ui::Type::small,
              .colour = wrong ? ui::kDanger.text : ui::kInkSoft,
              .align = ui::Align::right});
  if (!wrong) return;
  const ui::Rect icon = rect.cut_left(40);
  frame.paint().icon(ui::Icon::error, icon.center(), {28, ui::kDanger.mark});
  frame.text(rect, "Je antwoord is te lang. Maak er twee van.",
             {.type = ui::Type::small_strong, .colour = ui::kDanger.text});
}

void draw_answer(ui::Frame& frame, ui::Rect rect, const std::string& name, ui::TextEdit& answer) {
  if (shows_remark(answer)) draw_remark(frame, rect.cut_bottom(kRemarkHeight), answer);
  ui::text_field(frame,
                 {.name = name,
                  .rect = rect,
                  .placeholder = "Typ hier je antwoord. Kort is goed.",
                  .error = is_too_long(answer) ? "te lang" : "",
                  .type = kType},
                 answer);
}

bool draw_drop(ui::Frame& frame, const ui::Rect& rect, std::size_t answer) {
  return ui::icon_button(frame, {.name = fmt::format("entry.drop.{}", answer),
                                 .rect = rect.centered(64, 64),
                                 .icon = ui::Icon::trash,
                                 .label = "Antwoord weghalen"});
}

}  // namespace

std::string answer_name(std::size_t answer) {
  return fmt::format("entry.answer.{}", answer);
}

bool is_too_long(const ui::TextEdit& answer) {
  return answer.length() > kMaxAnswerLength;
}

bool any_too_long(const TurnDraft& draft) {
  return std::any_of(draft.answers.begin(), draft.answers.end(), [](const auto& answers) {
    return std::any_of(answers.begin(), answers.end(), is_too_long);
  });
}

bool all_blank(const std::vector<ui::TextEdit>& answers) {
  return std::all_of(answers.begin(), answers.end(), is_blank);
}

void draw_answers(EntryDesk& desk, const AnswersLook& look) {
  std::vector<ui::TextEdit>& answers = desk.draft.turn.answers[look.question];
  const bool several = answers.size() > 1;
  const std::vector<float> heights = field_heights(answers, look.rect.h);
  float total = 2 * kRing - kFieldGap;
  for (const float height : heights) total += height + kFieldGap;
  std::optional<std::size_t> dropped;
  {
    const ui::Rect wider = look.rect.inset(-kShadow, -kRing);
    const ui::ScrollArea area(desk.frame, {.name = "entry.answers", .rect = wider, .content_height = total});
    ui::Rect rest = area.content().inset(kShadow, kRing);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      ui::Rect row = rest.cut_top(heights[i]);
      rest.cut_top(kFieldGap);
      if (several && draw_drop(desk.frame, row.cut_right(kDropWidth), i)) dropped = i;
      draw_answer(desk.frame, row, answer_name(i), answers[i]);
    }
  }
  if (!dropped) return;
  drop_answer(desk.draft.turn, look.question, *dropped);
  desk.frame.focus(answer_name(std::min(*dropped, answers.size() - 1)));
}

}  // namespace screens
