#include <fmt/format.h>

#include "screens/entry_parts.h"
#include "ui/button.h"
#include "ui/dialog.h"

namespace screens {
namespace {

constexpr float kMarkWidth = 56;

// Fewer than so many people and anybody can guess who wrote what.
constexpr int kFewPeople = 5;

struct Line {
  std::string words;
  ui::Icon icon = ui::Icon::check;
  ui::Colour colour = ui::kTeal;
};

std::vector<Line> promise_lines(const flow::InSession& running) {
  const model::Session& session = running.session;
  const base::Date wiped = base::add_days(session.date, running.format.keep_answers_days);
  std::vector<Line> lines = {
      {"Je antwoorden zijn anoniem. We vragen je naam niet."},
      {"Alles blijft op deze computer. Er is geen internet nodig."},
      {"We bewaren niet welke antwoorden bij elkaar horen."},
      {"Na inleveren kunnen we jouw antwoord niet meer opzoeken."},
      {"De begeleider leest antwoorden voordat ze in de zaal komen."},
      {"We maken er een verslag en een actieplan van."},
      {fmt::format("De begeleider wist de losse antwoorden op {}.", base::to_dutch(wiped))},
      {"Let op: anderen herkennen soms je manier van schrijven.", ui::Icon::warning, ui::kWarn.mark}};
  if (session.people > 0 && session.people < kFewPeople) {
    lines.push_back({"Let op: er zijn weinig deelnemers. Antwoorden zijn dan snel herkenbaar.",
                     ui::Icon::warning, ui::kWarn.mark});
  }
  return lines;
}

float height_of(ui::Frame& frame, const std::vector<Line>& lines, float width) {
  float height = 0;
  for (const Line& line : lines) {
    height += frame.measure_paragraph(line.words, ui::Type::body, width - kMarkWidth);
  }
  return height;
}

}  // namespace

void draw_promise(EntryDesk& desk, const ui::Rect& rect) {
  ui::Rect rest = rect;
  ui::Rect head = rest.cut_top(72);
  desk.frame.paint().icon(ui::Icon::lock, head.cut_left(kMarkWidth).centered(36, 36).center(),
                          {40, ui::kTeal});
  desk.frame.title(head, "Zo gaan we om met je antwoorden",
                   {.type = ui::Type::title, .vertical = ui::Vertical::middle});
  const std::vector<Line> lines = promise_lines(desk.running);
  const float air = rest.h - height_of(desk.frame, lines, rest.w);
  const float gap = std::min(ui::kGap, air / static_cast<float>(lines.size()));
  for (const Line& line : lines) {
    rest.cut_top(gap);
    const ui::Rect first = {rest.x, rest.y, kMarkWidth, ui::line_height(ui::Type::body)};
    desk.frame.paint().icon(line.icon, {first.x + 20, first.center().y}, {32, line.colour});
    ui::Rect words = rest;
    words.cut_left(kMarkWidth);
    rest.cut_top(desk.frame.paragraph(words, line.words));
  }
}

void draw_promise_dialog(EntryDesk& desk) {
  const ui::Dialog dialog(desk.frame, {.name = "promise", .width = 1240, .height = 880});
  ui::Rect inside = dialog.inside();
  const ui::Rect row = inside.cut_bottom(ui::kButtonTall);
  draw_promise(desk, inside);
  const ui::Button ok{.name = "promise.ok",
                      .rect = row.centered(420, ui::kButtonTall),
                      .label = "Ik begrijp het",
                      .icon = ui::Icon::check};
  const bool escaped = desk.frame.shortcut(base::KeyCode::escape);
  if (ui::button(desk.frame, ok) || escaped) desk.draft.turn.show_promise = false;
}

}  // namespace screens
