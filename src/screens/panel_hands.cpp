// Hands as they are counted: a number for each theme, typed one after another.
#include <fmt/format.h>

#include <algorithm>

#include "flow/votes.h"
#include "screens/panel_parts.h"
#include "screens/votes_words.h"
#include "screens/wall.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"
#include "ui/stepper.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kRowHeight = 58;
constexpr float kRowGap = 6;
constexpr float kNumberWidth = 260;
constexpr float kRing = 10;  // room for the ring around what has the focus
constexpr float kMarkRoom = 16;
constexpr float kNoticeHeight = 68;

struct Row {
  Rect rect = {};
  std::string name = {};
  std::string label = {};
  std::string badge = {};
  int value = 0;
  std::string next = {};  // gets the keyboard on Enter
};

std::string name_hands(std::size_t option) {
  return fmt::format("votes.hands.{}", option);
}

// The number after this frame.
int draw_row(PanelDesk& desk, const Row& row) {
  ui::Frame& frame = desk.frame;
  frame.paint().fill(row.rect, ui::kCard, ui::kRadiusButton);
  frame.paint().outline(row.rect, {ui::kLine, 1.5f, ui::kRadiusButton});
  Rect inside = row.rect.inset(ui::kGapSmall, 5);
  const int value = ui::stepper(frame, {.name = row.name,
                                        .rect = inside.cut_right(kNumberWidth),
                                        .label = row.label,
                                        .value = row.value,
                                        .most = model::kMostVotes,
                                        .in_list = true});
  inside.cut_right(ui::kGapSmall);
  if (!row.badge.empty()) {
    frame.text(inside.cut_left(56), row.badge, {.type = Type::lead_strong, .colour = ui::kAccent.text});
  }
  frame.text(inside, shorten(frame, row.label, Type::body, inside.w));
  if (frame.focused() == row.name && frame.shortcut(base::KeyCode::enter)) frame.focus(row.next);
  return value;
}

void draw_voters(PanelDesk& desk, const Rect& rect) {
  const int voters = desk.running.session.votes.voters;
  const int typed = draw_row(desk, {.rect = rect,
                                    .name = "votes.voters",
                                    .label = "Hoeveel mensen kiezen mee?",
                                    .value = voters,
                                    .next = name_hands(0)});
  if (typed != voters) desk.act(flow::CountVoters{typed});
}

void draw_option(PanelDesk& desk, const Rect& rect, std::size_t index) {
  const auto& options = desk.running.session.votes.options;
  const bool last = index + 1 == options.size();
  const int typed = draw_row(desk, {.rect = rect,
                                    .name = name_hands(index),
                                    .label = options[index].label,
                                    .badge = fmt::format("{}", index + 1),
                                    .value = options[index].votes,
                                    .next = last ? "votes.close" : name_hands(index + 1)});
  if (typed != options[index].votes) desk.act(flow::CountHands{index, typed});
}

CountedHands add_up(const flow::InSession& running) {
  CountedHands hands{0, 0, running.session.votes.voters, flow::count_dots(running)};
  for (const model::VoteOption& option : running.session.votes.options) {
    hands.most = std::max(hands.most, option.votes);
    hands.total += option.votes;
  }
  return hands;
}

void draw_sum(PanelDesk& desk, Rect line) {
  const CountedHands hands = add_up(desk.running);
  const std::string doubt = doubt_hands(hands);
  if (!doubt.empty()) {
    ui::notice(desk.frame, {.rect = line, .words = doubt, .tone = ui::kWarn, .icon = ui::Icon::warning});
    return;
  }
  std::string words = "Samen " + count_of_votes(hands.total) + ".";
  if (hands.voters == 0) words += " Weet je niet hoeveel mensen meekiezen? Laat dan 0 staan.";
  desk.frame.text(line, words, {.type = Type::small, .colour = ui::kInkSoft});
}

}  // namespace

void draw_hands(PanelDesk& desk, Rect rect) {
  const std::size_t options = desk.running.session.votes.options.size();
  desk.frame.text(rect.cut_top(ui::line_height(Type::lead_strong)), "Handen tellen",
                  {.type = Type::lead_strong});
  rect.cut_top(ui::kGapTiny);
  const Rect voters = rect.cut_top(kRowHeight);
  draw_voters(desk, {voters.x, voters.y, voters.w - kMarkRoom, voters.h});
  rect.cut_top(ui::kGapTiny);
  draw_sum(desk, rect.cut_bottom(kNoticeHeight));
  const float height = static_cast<float>(options) * (kRowHeight + kRowGap) + kRing;
  ui::ScrollArea area(desk.frame, {.name = "votes.list",
                                   .rect = {rect.x - kRing, rect.y, rect.w + kRing, rect.h},
                                   .content_height = height + kRing,
                                   .ground = ui::kPaperLow});
  Rect rest = area.content().inset(kRing, kRing);
  rest.w = voters.w - kMarkRoom;
  for (std::size_t i = 0; i < options; ++i) {
    draw_option(desk, rest.cut_top(kRowHeight), i);
    rest.cut_top(kRowGap);
  }
}

}  // namespace screens
