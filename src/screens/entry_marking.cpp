// One person's dots: a tap or a digit gives one to a theme, or takes it back.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "flow/votes.h"
#include "screens/entry_parts.h"
#include "screens/vote_label.h"
#include "screens/votes_words.h"
#include "ui/button.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kFootHeight = 96;
constexpr float kTileHighest = 168;
constexpr float kPad = 28;
constexpr float kNumberWidth = 52;
constexpr float kRing = 30;  // radius of the place for a dot
constexpr float kDot = 18;
constexpr int kMostDots = 5;  // more are only said in words

std::size_t most_dots(const EntryDesk& desk) {
  return static_cast<std::size_t>(flow::count_dots(desk.running));
}

bool has_dot(const EntryDesk& desk, std::size_t option) {
  const auto& chosen = desk.draft.ballot.chosen;
  return std::find(chosen.begin(), chosen.end(), option) != chosen.end();
}

bool all_given(const EntryDesk& desk) {
  return desk.draft.ballot.chosen.size() >= most_dots(desk);
}

// The only dot there is moves along; of more dots one has to be taken back first.
bool can_mark(const EntryDesk& desk, std::size_t option) {
  return has_dot(desk, option) || !all_given(desk) || most_dots(desk) == 1;
}

void mark(EntryDesk& desk, std::size_t option) {
  if (!can_mark(desk, option)) return;
  std::vector<std::size_t>& chosen = desk.draft.ballot.chosen;
  if (std::erase(chosen, option) > 0) return;
  if (all_given(desk)) chosen.clear();
  chosen.push_back(option);
}

void hand_in(EntryDesk& desk) {
  if (desk.draft.ballot.chosen.empty()) return;
  desk.act(flow::SubmitBallot{desk.draft.ballot.chosen});
  desk.frame.focus("ballot.done");
}

// Digits leave no tile with the keyboard, so that Enter does not take a dot back by mistake.
void take_digits(EntryDesk& desk) {
  if (!is_at_the_screen(desk)) return;
  const std::size_t options = std::min<std::size_t>(desk.running.session.votes.options.size(), 9);
  for (std::size_t i = 0; i < options; ++i) {
    if (!desk.frame.typed(U'1' + static_cast<char32_t>(i))) continue;
    mark(desk, i);
    desk.frame.focus(all_given(desk) ? "ballot.send" : "");
  }
}

void draw_header(EntryDesk& desk, Rect header) {
  ui::Button stop{.name = "ballot.stop",
                  .label = "Stoppen zonder inleveren",
                  .kind = ui::ButtonKind::quiet,
                  .icon = ui::Icon::close};
  stop.rect = header.cut_right(ui::measure_button(desk.frame, stop));
  draw_brand(desk, header);
  if (ui::button(desk.frame, stop)) desk.act(flow::EndBallot{});
}

void draw_title(EntryDesk& desk, Rect& page) {
  page.cut_top(desk.frame.title({page.x, page.y, page.w, 80}, "Waar wil je aan werken?") + ui::kGapTiny);
  desk.frame.text(page.cut_top(ui::line_height(Type::body)), "Tik op een thema, of typ het cijfer.",
                  {.colour = ui::kInkSoft});
  page.cut_top(ui::kGap);
}

// The place for a dot: a ring, and in it the dot.
void draw_dot(ui::Frame& frame, ui::Point center, float on) {
  frame.paint().ring(center, {.radius = kRing - 2, .thickness = 4, .fraction = 0, .track = ui::kInkFaint});
  if (on > 0) frame.paint().circle(center, kRing * on, ui::kTeal);
  if (on > 0.5f) frame.paint().icon(ui::Icon::check, center, {40, ui::kOnDark.faded(2 * on - 1)});
}

struct Tile {
  Rect rect = {};
  std::size_t option = 0;
  Type type = Type::lead;
};

Rect label_rect(const Rect& tile) {
  Rect words = tile.inset(kPad, ui::kGapTiny);
  words.cut_left(kNumberWidth + ui::kGapSmall);
  words.cut_right(2 * kRing + ui::kGap);
  return words;
}

void draw_tile(EntryDesk& desk, const Tile& tile) {
  ui::Frame& frame = desk.frame;
  const std::string& label = desk.running.session.votes.options[tile.option].label;
  const std::string name = ballot_option_name(tile.option);
  const bool enabled = can_mark(desk, tile.option);
  const ui::Touch touch = frame.region(
      {.name = name, .rect = tile.rect, .role = ui::Role::checkbox, .label = label, .enabled = enabled});
  frame.last_note().value = has_dot(desk, tile.option) ? "on" : "off";
  const float on = frame.ease(name + "/on", has_dot(desk, tile.option) ? 1.0f : 0.0f, 24);
  const float near = frame.ease(name + "/near", touch.hovered || touch.held ? 0.5f : 0.0f, 24);
  frame.paint().card(tile.rect,
                     {.lift = 0.6f, .colour = ui::mix(ui::kCard, ui::kTealSoft, std::max(on, near))});
  frame.paint().outline(tile.rect, {ui::mix(ui::kLine, ui::kTeal, on), 1.5f + 2.5f * on, ui::kRadiusCard});
  if (touch.show_focus) ui::draw_focus_ring(frame, tile.rect, ui::kRadiusCard);
  const Rect inside = tile.rect.inset(kPad, 0);
  const ui::Colour ink = enabled ? ui::kInk : ui::kInkHint;
  frame.text({inside.x, inside.y, kNumberWidth, inside.h}, fmt::format("{}", tile.option + 1),
             {.type = Type::title, .colour = enabled ? ui::kTealDark : ui::kInkHint});
  draw_label(frame, label_rect(tile.rect), label, {.type = tile.type, .colour = ink});
  draw_dot(frame, {inside.right() - kRing, inside.center().y}, on);
  if (touch.clicked) mark(desk, tile.option);
}

void draw_tiles(EntryDesk& desk, const Rect& rect) {
  const auto& options = desk.running.session.votes.options;
  std::vector<std::string> labels;
  for (const model::VoteOption& option : options) labels.push_back(option.label);
  const int columns = options.size() <= 3 ? 1 : 2;
  const int rows = (static_cast<int>(options.size()) + columns - 1) / columns;
  const auto gaps = static_cast<float>(rows - 1) * ui::kGapSmall;
  const Rect grid{rect.x, rect.y, rect.w, std::min(rect.h, static_cast<float>(rows) * kTileHighest + gaps)};
  const auto place = [&](int i) {
    return grid.row(i / columns, rows, ui::kGapSmall).column(i % columns, columns, ui::kGapSmall);
  };
  static constexpr std::array kTypes{Type::title, Type::lead_strong, Type::body_strong};
  const Type type = type_of_labels(desk.frame, labels, label_rect(place(0)), kTypes);
  for (std::size_t i = 0; i < options.size(); ++i) {
    draw_tile(desk, {place(static_cast<int>(i)), i, type});
  }
}

bool has_tile_without_dot(const EntryDesk& desk) {
  return desk.draft.ballot.chosen.size() < desk.running.session.votes.options.size();
}

// The dots that are left, drawn and in words.
void draw_dots_left(EntryDesk& desk, Rect line) {
  const auto most = static_cast<int>(most_dots(desk));
  const int left = most - static_cast<int>(desk.draft.ballot.chosen.size());
  for (int i = 0; i < most && most <= kMostDots; ++i) {
    const ui::Point center = line.cut_left(2 * kDot + ui::kGapSmall).center();
    const bool is_left = i < left;
    if (is_left) {
      desk.frame.paint().circle(center, kDot, ui::kTeal);
    } else {
      desk.frame.paint().ring(center,
                              {.radius = kDot - 2, .thickness = 3, .fraction = 0, .track = ui::kInkFaint});
    }
  }
  line.cut_left(ui::kGapTiny);
  const bool change = left == 0 && most > 1 && has_tile_without_dot(desk);
  const std::string words = dots_left(left) + (change ? ". Wisselen? Tik er eerst een weg." : "");
  desk.frame.text(line, words, {.type = Type::lead_strong});
}

void draw_foot(EntryDesk& desk, Rect foot) {
  const ui::Button send{.name = "ballot.send",
                        .rect = foot.cut_right(420).centered(420, ui::kButtonTall),
                        .label = "Inleveren",
                        .icon = ui::Icon::send,
                        .enabled = !desk.draft.ballot.chosen.empty()};
  draw_dots_left(desk, foot);
  const bool by_key = is_at_the_screen(desk) && desk.frame.shortcut(base::KeyCode::enter, true);
  if (ui::button(desk.frame, send) || by_key) hand_in(desk);
}

}  // namespace

std::string ballot_option_name(std::size_t option) {
  return fmt::format("ballot.option.{}", option);
}

void draw_ballot_marking(EntryDesk& desk) {
  Rect page = draw_entry_ground(desk.frame);
  draw_header(desk, page.cut_top(kEntryHeader));
  page.cut_top(ui::kGap);
  draw_title(desk, page);
  const Rect foot = page.cut_bottom(kFootHeight);
  page.cut_bottom(ui::kGap);
  take_digits(desk);
  draw_tiles(desk, page);
  draw_foot(desk, foot);
}

}  // namespace screens
