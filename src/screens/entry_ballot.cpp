// Before and after a person's dots: what is promised, waiting for the disk, and thanks.
#include <fmt/format.h>

#include <algorithm>

#include "flow/votes.h"
#include "screens/entry_parts.h"
#include "screens/error_text.h"
#include "screens/votes_words.h"
#include "ui/button.h"
#include "ui/notice.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

// Fewer than so many people and anybody can guess who chose what.
constexpr int kFewPeople = 5;
constexpr float kLineGap = 36;
constexpr float kMarkWidth = 84;
constexpr float kMessageWidth = 1100;

struct Line {
  std::string words;
  ui::Icon icon;
  ui::Colour colour = ui::kTeal;
};

std::vector<Line> promise_lines(const flow::InSession& running) {
  const int dots = flow::count_dots(running);
  std::vector<Line> lines = {
      {dots == 1 ? "Je hebt 1 stip. Geef die aan een thema."
                 : fmt::format("Je hebt {} stippen. Geef ze aan {} thema's.", dots, dots),
       ui::Icon::check_circle},
      {"Je stippen zijn anoniem. We tellen alleen op.", ui::Icon::lock},
      {"De zaal ziet de uitslag pas als iedereen klaar is.", ui::Icon::show}};
  const int people = running.session.people;
  if (people > 0 && people < kFewPeople) {
    lines.push_back({"Let op: er zijn weinig deelnemers. Je keuze is dan snel te raden.", ui::Icon::warning,
                     ui::kWarn.mark});
  }
  return lines;
}

void draw_promise_card(EntryDesk& desk, const Rect& card) {
  ui::Frame& frame = desk.frame;
  frame.paint().card(card, {.radius = ui::kRadiusPanel});
  Rect rest = card.inset(ui::kMargin, ui::kGapHuge);
  const std::vector<Line> lines = promise_lines(desk.running);
  float height = ui::line_height(Type::title);
  for (const Line& line : lines) {
    height += kLineGap + frame.measure_paragraph(line.words, Type::lead, rest.w - kMarkWidth);
  }
  rest = rest.centered(rest.w, height);
  frame.text(rest.cut_top(ui::line_height(Type::title)), "Zo kies je", {.type = Type::title});
  for (const Line& line : lines) {
    rest.cut_top(kLineGap);
    frame.paint().icon(line.icon, {rest.x + 24, rest.y + ui::line_height(Type::lead) / 2}, {44, line.colour});
    Rect words = rest;
    words.cut_left(kMarkWidth);
    rest.cut_top(frame.paragraph(words, line.words, {.type = Type::lead}));
  }
}

void draw_invitation(EntryDesk& desk, const Rect& left) {
  constexpr float kTitleHeight = 230, kBeginHeight = 128, kCountHeight = 48;
  Rect block = left.centered(left.w, kTitleHeight + kBeginHeight + kCountHeight + 2 * ui::kGapHuge);
  desk.frame.title(block.cut_top(kTitleHeight), "Jouw beurt? Tik op Beginnen.", {.type = Type::hero});
  block.cut_top(ui::kGapHuge);
  if (ui::button(desk.frame, {.name = "ballot.begin",
                              .rect = block.cut_top(kBeginHeight).cut_left(560),
                              .label = "Beginnen",
                              .icon = ui::Icon::play})) {
    desk.draft.ballot.chosen.clear();
    desk.act(flow::BeginBallot{});
    desk.frame.focus("");
  }
  block.cut_top(ui::kGapHuge);
  desk.frame.text(block.cut_top(kCountHeight), ballots_so_far(flow::ballots_in_fives(desk.running)),
                  {.colour = ui::kInkSoft});
}

void draw_refused(EntryDesk& desk, Rect block, const base::Error& error) {
  const ErrorText text = describe(error);
  ui::Notice told{.rect = block,
                  .words = text.what + " Je stippen zijn er nog. " + text.todo,
                  .tone = ui::kDanger,
                  .icon = ui::Icon::error,
                  .type = Type::body};
  told.rect = block.cut_top(ui::measure_notice(desk.frame, told));
  ui::notice(desk.frame, told);
  block.cut_top(ui::kGapLarge);
  if (ui::button(desk.frame, {.name = "ballot.retry",
                              .rect = block.cut_top(ui::kButtonTall).centered(480, ui::kButtonTall),
                              .label = "Opnieuw proberen",
                              .icon = ui::Icon::save})) {
    desk.act(flow::RetrySave{});
  }
}

}  // namespace

void draw_ballot_waiting(EntryDesk& desk) {
  Rect page = draw_entry_ground(desk.frame);
  Rect left = page.cut_left((page.w - ui::kMargin) / 2);
  page.cut_left(ui::kMargin);
  draw_promise_card(desk, page.centered(page.w, std::min(page.h, 640.0f)));
  // Tab reaches what most people want first.
  draw_invitation(desk, {left.x, left.y, left.w, left.h - kEntryHeader});
  draw_panel_key(desk, left);
}

// Which dots they are is in the counts alone by now: nothing of it is on the screen.
void draw_ballot_saving(EntryDesk& desk) {
  Rect page = draw_entry_ground(desk.frame);
  draw_panel_key(desk, page);
  Rect block = page.centered(kMessageWidth, 480);
  const auto& problem = desk.running.save_problem;
  desk.frame.title(block.cut_top(120), problem ? "Roep de begeleider." : "Je stippen worden bewaard.",
                   {.type = Type::display, .align = ui::Align::center});
  block.cut_top(ui::kGapLarge);
  if (problem) draw_refused(desk, block, *problem);
}

void draw_ballot_thanks(EntryDesk& desk, const flow::BallotThanked& thanked) {
  const int left = count_down(desk, thanked.until);
  const Rect rest = draw_message(desk, "Bedankt. Je stippen zijn geteld.", clears_in(left));
  const ui::Button done{.name = "ballot.done",
                        .rect = {rest.center().x - 240, rest.y, 480, ui::kButtonTall},
                        .label = "Klaar",
                        .icon = ui::Icon::check};
  if (ui::button(desk.frame, done)) desk.act(flow::EndBallot{});
}

}  // namespace screens
