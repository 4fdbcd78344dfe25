// Choosing, as the room sees it: the themes until the vote is closed, without any count, and then how they
// were chosen.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "screens/vote_label.h"
#include "screens/vote_results.h"
#include "screens/votes_words.h"
#include "screens/wall.h"
#include "ui/chip.h"

namespace screens {
namespace {

using model::VoteMethod;
using model::VoteStand;
using ui::Rect;
using ui::Type;

constexpr std::size_t kOnSheet = model::kMostPanels;
constexpr std::size_t kMostInOneColumn = 4;
constexpr float kTileHighest = 168;
constexpr float kPad = 32;
constexpr float kBadge = 72;
constexpr float kDotRadius = 15;
constexpr float kDotStep = 44;
constexpr int kMostDots = 5;  // more are only said in words

struct Head {
  std::string title;
  ui::Icon icon;
};

Head head_of(const flow::VotesView& votes) {
  if (votes.stand == VoteStand::none) return {"Zo meteen kiezen we.", ui::Icon::flag};
  if (votes.method == VoteMethod::dots)
    return {"Kiezen gaat om de beurt aan het invoerscherm.", ui::Icon::lock};
  return {"Handen omhoog: iedereen heeft " + count_of_votes(votes.dots) + ".", ui::Icon::hand};
}

// What is not in the title yet: the votes each person has, and how far it is.
void draw_second_line(ui::Frame& frame, const flow::VotesView& votes, Rect line) {
  const std::string so_far = ballots_so_far(votes.voters_in_fives);
  if (!so_far.empty()) {
    ui::Chip chip{.label = so_far, .icon = ui::Icon::people, .type = strong(smallest_type(frame))};
    const Rect place = line.cut_right(ui::measure_chip(frame, chip));
    chip.left_middle = {place.x, place.center().y};
    ui::chip(frame, chip);
  }
  const int dots = votes.dots <= kMostDots ? votes.dots : 0;
  for (int i = 0; i < dots; ++i) {
    const ui::Point center{line.x + kDotRadius, line.center().y};
    frame.paint().circle(center, kDotRadius, ui::kTeal);
    line.cut_left(kDotStep);
  }
  frame.text(line, votes_of_each(votes.dots) + ".", {.type = Type::lead, .colour = ui::kInkSoft});
}

void draw_head(ui::Frame& frame, const flow::VotesView& votes, Rect& rect) {
  const Head head = head_of(votes);
  Rect line = rect.cut_top(88);
  const Rect badge = line.cut_left(88);
  line.cut_left(ui::kGap);
  frame.paint().fill(badge, ui::kTealSoft, ui::kRadiusField);
  frame.paint().icon(head.icon, badge.center(), {52, ui::kTeal});
  frame.title(line, head.title, {.type = Type::display, .vertical = ui::Vertical::middle});
  rect.cut_top(ui::kGapSmall);
  const bool hands = votes.stand == VoteStand::open && votes.method == VoteMethod::hands;
  if (!hands) draw_second_line(frame, votes, rect.cut_top(56));
  rect.cut_top(ui::kGap);
}

// Tiles beside and below each other, in the middle of what is left of the wall.
struct Grid {
  Rect rect;
  int columns = 1;
  int rows = 1;

  Rect place(std::size_t at) const {
    const int i = static_cast<int>(at);
    return rect.row(i / columns, rows, ui::kGap).column(i % columns, columns, ui::kGap);
  }
};

Grid plan_tiles(std::size_t count, const Rect& rect) {
  Grid grid{rect, count <= kMostInOneColumn ? 1 : 2, 1};
  const auto columns = static_cast<std::size_t>(grid.columns);
  grid.rows = static_cast<int>((count + columns - 1) / columns);
  const auto rows = static_cast<float>(grid.rows);
  const float highest = rows * kTileHighest + (rows - 1) * ui::kGap;
  grid.rect = rect.centered(rect.w, std::min(rect.h, highest));
  return grid;
}

Rect label_rect(const Rect& tile, bool numbered) {
  Rect words = tile.inset(kPad, ui::kGapTiny);
  if (numbered) words.cut_left(kBadge + ui::kGap);
  return words;
}

void draw_badge(ui::Frame& frame, const Rect& tile, std::size_t number) {
  Rect inside = tile.inset(kPad, 0);
  const Rect badge = inside.cut_left(kBadge).centered(kBadge, kBadge);
  frame.paint().fill(badge, ui::kTealDark, ui::kRadiusCard);
  frame.text(badge, fmt::format("{}", number),
             {.type = Type::numeral, .colour = ui::kOnDark, .align = ui::Align::center});
}

std::vector<std::string> labels_of(const std::vector<flow::VoteView>& options) {
  std::vector<std::string> labels;
  for (const flow::VoteView& option : options) labels.push_back(option.label);
  return labels;
}

// Numbered while hands are asked for: "wie kiest nummer drie?"
void draw_tiles(ui::Frame& frame, const flow::VotesView& votes, const Sheet& sheet) {
  const bool numbered = votes.stand == VoteStand::open;
  const std::size_t first = sheet.number * kOnSheet;
  const std::size_t count = std::min(votes.options.size() - first, kOnSheet);
  const Grid grid = plan_tiles(count, sheet.rect);
  static constexpr std::array kTypes{Type::display, Type::title, Type::lead_strong};
  const auto types = std::span(kTypes).subspan(grid.columns == 1 ? 0 : 1);
  const Type type =
      type_of_labels(frame, labels_of(votes.options), label_rect(grid.place(0), numbered), types);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& label = votes.options[first + i].label;
    const Appear appear(frame, fmt::format("choose {} {}", first + i, label), i);
    const Rect tile = grid.place(i);
    frame.paint().card(tile);
    if (numbered) {
      draw_badge(frame, tile, first + i + 1);
    } else {
      frame.paint().edge(tile, ui::kTeal);
    }
    draw_label(frame, label_rect(tile, numbered), label, {.type = type});
  }
}

}  // namespace

std::size_t draw_votes_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet) {
  const flow::VotesView& votes = view.votes;
  if (votes.options.empty()) {
    frame.paragraph(sheet.rect, "Er zijn nog geen thema's.",
                    {.type = Type::title,
                     .colour = ui::kInkSoft,
                     .align = ui::Align::center,
                     .vertical = ui::Vertical::middle});
    return 1;
  }
  const std::size_t sheets = (votes.options.size() + kOnSheet - 1) / kOnSheet;
  Sheet rest{sheet.rect, std::min(sheet.number, sheets - 1)};
  if (votes.stand == VoteStand::closed) {
    draw_vote_results(frame, votes, rest);
  } else {
    draw_head(frame, votes, rest.rect);
    draw_tiles(frame, votes, rest);
  }
  return sheets;
}

}  // namespace screens
