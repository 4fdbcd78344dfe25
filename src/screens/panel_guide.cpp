// Leading the room: where we are, what comes, what to say, and the cards for time, entry and wall.
#include <fmt/format.h>

#include "flow/timekeeping.h"
#include "screens/panel_parts.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kSideWidth = 504;

// Titles of the pages that follow in this block; a step is called by its own title.
std::string page_title(const model::Block& block, std::size_t page) {
  return block.steps.empty() ? block.slides.at(page).title : block.steps.at(page).title;
}

// The block of this version after the given one; nothing at the end.
const model::Block* block_after(const flow::InSession& running, std::size_t block) {
  for (std::size_t i = block + 1; i < running.format.blocks.size(); ++i) {
    if (flow::is_in_version(running, i)) return &running.format.blocks[i];
  }
  return nullptr;
}

std::size_t count_blocks_after(const flow::InSession& running) {
  std::size_t count = 0;
  for (std::size_t i = running.session.place.block + 1; i < running.format.blocks.size(); ++i) {
    if (flow::is_in_version(running, i)) ++count;
  }
  return count;
}

std::string what_comes(const flow::InSession& running) {
  const model::Block& block = flow::current_block(running);
  const std::size_t page = running.session.place.page;
  if (page + 1 < model::count_pages(block)) return "Straks: " + page_title(block, page + 1);
  const model::Block* next = block_after(running, running.session.place.block);
  return next == nullptr ? "Dit is het laatste blok." : "Straks: " + next->title;
}

void draw_where(PanelDesk& desk, Rect& rect) {
  const model::Block& block = flow::current_block(desk.running);
  const std::size_t page = desk.running.session.place.page;
  const std::size_t pages = model::count_pages(block);
  const std::string part = pages == 1
                               ? page_title(block, page)
                               : fmt::format("{} van {}: {}", page + 1, pages, page_title(block, page));
  ui::Frame& frame = desk.frame;
  rect.cut_top(frame.paragraph(rect, "Nu: " + block.title, {.type = Type::lead_strong}));
  frame.text(rect.cut_top(38), shorten(frame, part, Type::small, rect.w),
             {.type = Type::small, .colour = ui::kInkSoft});
  frame.text(rect.cut_top(38), shorten(frame, what_comes(desk.running), Type::small, rect.w),
             {.type = Type::small, .colour = ui::kInkSoft});
  if (block.keep_full) {
    rect.cut_top(ui::kGapTiny);
    ui::chip(frame, {.left_middle = {rect.x, rect.cut_top(48).center().y},
                     .label = "Niet inkorten",
                     .tone = ui::kWarn,
                     .icon = ui::Icon::clock});
  }
  rect.cut_top(ui::kGapSmall);
}

struct Step {
  const char* name;
  const char* label;
  ui::ButtonKind kind;
  ui::Icon icon;
  bool enabled;
};

bool step_button(PanelDesk& desk, const Rect& rect, const Step& step) {
  return ui::button(desk.frame, {.name = step.name,
                                 .rect = rect,
                                 .label = step.label,
                                 .kind = step.kind,
                                 .icon = step.icon,
                                 .enabled = step.enabled});
}

bool at_first_page(const flow::InSession& running) {
  if (running.session.place.page > 0) return false;
  for (std::size_t i = 0; i < running.session.place.block; ++i) {
    if (flow::is_in_version(running, i)) return false;
  }
  return true;
}

bool at_last_page(const flow::InSession& running) {
  return running.session.place.page + 1 == model::count_pages(flow::current_block(running)) &&
         count_blocks_after(running) == 0;
}

// "Blok overslaan" leaves out the block that comes next.
void draw_steps(PanelDesk& desk, Rect& rect) {
  using Kind = ui::ButtonKind;
  const Rect first = rect.cut_top(ui::kButtonHeight);
  rect.cut_top(12);
  const Rect second = rect.cut_top(64);
  rect.cut_top(ui::kGap);
  const std::size_t left = count_blocks_after(desk.running);
  const Step previous{"panel.previous", "Vorige", Kind::secondary, ui::Icon::back,
                      !at_first_page(desk.running)};
  const Step next{"panel.next", "Volgende", Kind::primary, ui::Icon::next, !at_last_page(desk.running)};
  const Step block{"panel.next_block", "Volgend blok", Kind::secondary, ui::Icon::none, left > 0};
  const Step skip{"panel.skip_block", "Blok overslaan", Kind::secondary, ui::Icon::none, left > 1};
  if (step_button(desk, first.column(0, 2, 12), previous)) desk.act(flow::PreviousPage{});
  if (step_button(desk, first.column(1, 2, 12), next)) desk.act(flow::NextPage{});
  if (step_button(desk, second.column(0, 2, 12), block)) desk.act(flow::NextBlock{});
  if (step_button(desk, second.column(1, 2, 12), skip)) {
    desk.act(flow::NextBlock{});
    desk.act(flow::NextBlock{});
  }
}

std::vector<std::string> list_notes(const model::Block& block) {
  std::vector<std::string> notes;
  if (!block.interaction.empty()) notes.push_back("Met de zaal: " + block.interaction);
  notes.insert(notes.end(), block.notes.begin(), block.notes.end());
  return notes;
}

void draw_notes(PanelDesk& desk, Rect rect, const std::vector<std::string>& notes) {
  ui::Frame& frame = desk.frame;
  draw_part_title(frame, rect, "Tips voor de begeleider");
  frame.paint().card(rect, {.lift = 0.5f});
  const Rect inside = rect.inset(ui::kGap, ui::kGapSmall);
  float height = 0;
  for (const std::string& note : notes) {
    height += frame.measure_paragraph(note, Type::small, inside.w - ui::kGap) + ui::kGapSmall;
  }
  const ui::ScrollArea area(
      frame, {.name = "panel.notes", .rect = inside, .content_height = height, .ground = ui::kCard});
  Rect words = area.content();
  words.w = inside.w - ui::kGap;
  for (const std::string& note : notes) {
    words.cut_top(frame.paragraph(words, note, {.type = Type::small}) + ui::kGapSmall);
  }
}

void warn_about_few(PanelDesk& desk, Rect& rect) {
  const int people = desk.running.session.people;
  if (people <= 0 || people >= 5) return;
  ui::Notice notice{
      .rect = rect,
      .words = people == 1
                   ? "Er is maar 1 deelnemer. Anoniem kan dan niet."
                   : fmt::format("Er zijn maar {} deelnemers. Antwoorden zijn dan snel herkenbaar.", people),
      .tone = ui::kWarn,
      .icon = ui::Icon::warning};
  notice.rect.h = ui::measure_notice(desk.frame, notice);
  ui::notice(desk.frame, notice);
  rect.cut_top(notice.rect.h + ui::kGapSmall);
}

void draw_leading(PanelDesk& desk, Rect rect) {
  warn_about_few(desk, rect);
  draw_where(desk, rect);
  draw_steps(desk, rect);
  draw_notes(desk, rect, list_notes(flow::current_block(desk.running)));
}

// While the room looks back there is no page to lead to.
void draw_looking_back(PanelDesk& desk, Rect rect) {
  ui::Frame& frame = desk.frame;
  rect.cut_top(frame.paragraph(rect, "Nu: terugkijken op het actieplan", {.type = Type::lead_strong}));
  rect.cut_top(ui::kGapSmall);
  const ui::Button stop{
      .name = "panel.look_back", .rect = rect.cut_top(ui::kButtonHeight), .label = "Terugkijken stoppen"};
  if (ui::button(frame, stop)) desk.act(flow::LookBack{false});
  rect.cut_top(ui::kGap);
  draw_notes(desk, rect,
             {"Loop de acties langs, één zin per actie: wat deden we, wat veranderde er?",
              "Zet bij Actieplan hoe elke actie ervoor staat.",
              "Loopt een actie vast? Vraag wat er nodig is, en wie dat oppakt.",
              "Bewaar daarna het verslag en het actieplan opnieuw."});
}

}  // namespace

void draw_guide_tab(PanelDesk& desk, Rect rect) {
  Rect side = rect.cut_right(kSideWidth);
  rect.cut_right(ui::kGapLarge);
  if (desk.running.looking_back) {
    draw_looking_back(desk, rect);
  } else {
    draw_leading(desk, rect);
  }
  side.cut_top(draw_time_card(desk, side) + ui::kGapSmall);
  side.cut_top(draw_entry_card(desk, side) + ui::kGapSmall);
  draw_display_card(desk, side);
}

}  // namespace screens
