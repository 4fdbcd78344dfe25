#include "ui/gallery.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/agenda_bar.h"
#include "ui/button.h"
#include "ui/checkbox.h"
#include "ui/chip.h"
#include "ui/choice.h"
#include "ui/clock_ring.h"
#include "ui/code_pad.h"
#include "ui/dialog.h"
#include "ui/gallery_pages.h"
#include "ui/notice.h"
#include "ui/side_panel.h"
#include "ui/stepper.h"
#include "ui/text_field.h"

namespace ui {
namespace {

void draw_buttons(Frame& frame, Rect rest, Gallery& gallery) {
  struct Sample {
    ButtonKind kind;
    const char* name;
    const char* label;
    Icon icon;
  };
  static constexpr Sample kSamples[] = {{ButtonKind::primary, "primary", "Volgende vraag", Icon::next},
                                        {ButtonKind::secondary, "secondary", "Vorige vraag", Icon::back},
                                        {ButtonKind::quiet, "quiet", "Lees de belofte", Icon::lock},
                                        {ButtonKind::danger, "danger", "Alles wissen", Icon::trash}};
  for (const Sample& sample : kSamples) {
    Rect row = rest.cut_top(kButtonHeight);
    rest.cut_top(kGapSmall);
    const std::string name = std::string("gallery.") + sample.name;
    const Rect on = row.column(0, 2, kGap), off = row.column(1, 2, kGap);
    if (button(frame, {name, on, sample.label, sample.kind, sample.icon})) ++gallery.pressed;
    button(frame, {name + ".off", off, sample.label, sample.kind, sample.icon, false});
  }
  frame.text(rest.cut_top(kButtonHeight), fmt::format("{} keer gedrukt", gallery.pressed),
             {.colour = kInkSoft});
  Rect icons = rest.cut_top(kButtonHeight);
  for (const Icon icon : {Icon::add, Icon::edit, Icon::show, Icon::undo, Icon::calendar}) {
    const std::string name = fmt::format("gallery.icon.{:x}", static_cast<unsigned>(icon));
    icon_button(frame, {.name = name, .rect = icons.cut_left(72), .icon = icon, .label = "pictogram"});
    icons.cut_left(kGapTiny);
  }
}

void draw_values(Frame& frame, Rect rest, Gallery& gallery) {
  Rect row = rest.cut_top(kGapHuge);
  for (const auto& [label, tone] : {std::pair{"Werkt", kWorks}, {"Schuurt", kHurts}, {"Kans", kChance}}) {
    row.cut_left(chip(frame, {.left_middle = {row.x, row.center().y}, .label = label, .tone = tone}).w + 12);
  }
  rest.cut_top(kGapSmall);
  row = rest.cut_top(kGapHuge);
  for (const auto& [label, tone] : {std::pair{"Helpt", kHelp}, {"Rol", kRole}, {"Let op", kWarn}}) {
    row.cut_left(chip(frame, {{row.x, row.center().y}, label, tone, Icon::spark}).w + 12);
  }
  rest.cut_top(kGap);
  if (checkbox(frame, {.name = "gallery.remember",
                       .rect = rest.cut_top(64),
                       .label = "Toetsenbord op het scherm",
                       .checked = gallery.remember})) {
    gallery.remember = !gallery.remember;
  }
  if (checkbox(frame, {.name = "gallery.silent",
                       .rect = rest.cut_top(64),
                       .label = "Geen beweging",
                       .checked = gallery.silent})) {
    gallery.silent = !gallery.silent;
  }
  rest.cut_top(kGap);
  gallery.people = stepper(frame, {.name = "gallery.people",
                                   .rect = rest.cut_top(80).cut_left(360),
                                   .label = "Aantal deelnemers",
                                   .value = gallery.people,
                                   .least = 2,
                                   .most = 60});
  rest.cut_top(kGap);
  const Notice told{.rect = rest,
                    .words = "Er staan nog 4 antwoorden die je niet hebt nagekeken.",
                    .tone = kWarn,
                    .icon = Icon::warning};
  Notice placed = told;
  placed.rect = rest.cut_top(measure_notice(frame, told));
  notice(frame, placed);
  rest.cut_top(kGapSmall);
  notice(
      frame,
      {.rect = rest.cut_top(80), .words = "Alles is bewaard.", .tone = kWorks, .icon = Icon::check_circle});
}

void draw_clocks(Frame& frame, Rect rest) {
  clock_ring(frame, {.center = rest.cut_left(440).center(),
                     .radius = 190,
                     .seconds_left = 260,
                     .seconds_total = 420,
                     .running = false,
                     .caption = "minuten"});
  const Rect top = rest.row(0, 2, kGap), bottom = rest.row(1, 2, kGap);
  clock_ring(frame, {.center = top.column(0, 2, 0).center(),
                     .radius = 76,
                     .seconds_left = 260,
                     .seconds_total = 420,
                     .running = false,
                     .caption = "minuten"});
  clock_ring(frame, {.center = top.column(1, 2, 0).center(),
                     .radius = 76,
                     .seconds_left = 41,
                     .seconds_total = 420,
                     .running = false});
  clock_ring(frame, {.center = bottom.column(0, 2, 0).center(),
                     .radius = 76,
                     .seconds_left = -65,
                     .seconds_total = 420,
                     .running = false});
  clock_ring(frame, {.center = bottom.column(1, 2, 0).center(),
                     .radius = 48,
                     .seconds_left = 600,
                     .seconds_total = 600,
                     .running = false});
}

void draw_controls(Frame& frame, Rect page, Gallery& gallery) {
  frame.title(page.cut_top(90), "Knoppen en waarden");
  agenda_bar(frame, {.rect = page.cut_bottom(56),
                     .blocks = {"Welkom", "Kennismaken", "Cijfers", "Goede voorbeelden", "Terugblik",
                                "Opbrengst", "Kiezen", "Afspraken", "Plan", "Check", "Afsluiten"},
                     .current = 4});
  page.cut_top(kGap);
  const Rect left = page.column(0, 2, kGapHuge);
  draw_buttons(frame, left, gallery);
  Rect right = page.column(1, 2, kGapHuge);
  draw_values(frame, right, gallery);
}

void draw_forms(Frame& frame, Rect page, Gallery& gallery) {
  frame.title(page.cut_top(90), "Nieuwe sessie");
  page.cut_top(kGapSmall);
  Rect left = page.column(0, 2, kGapHuge), right = page.column(1, 2, kGapHuge);
  text_field(frame,
             {.name = "gallery.region",
              .rect = left.cut_top(kFormFieldHeight),
              .label = "Naam van de regio",
              .hint = "Kies een naam waaraan je geen school herkent.",
              .lines = TextEdit::Lines::one,
              .type = Type::body},
             gallery.region);
  text_field(frame,
             {.name = "gallery.date",
              .rect = left.cut_top(kFormFieldHeight),
              .label = "Datum",
              .placeholder = "12 maart 2026",
              .error = "Vul een datum in.",
              .lines = TextEdit::Lines::one,
              .type = Type::body},
             gallery.date);
  draw_clocks(frame, left);
  frame.text(right.cut_top(40), "Hoeveel tijd is er?", {Type::small_strong});
  const Choice versions{.rect = right.cut_top(80),
                        .options = {{"gallery.version.120", "2 uur"},
                                    {"gallery.version.90", "1,5 uur"},
                                    {"gallery.version.60", "1 uur"}},
                        .chosen = gallery.version};
  gallery.version = choice(frame, versions).value_or(gallery.version);
  right.cut_top(kGap);
  frame.text(right.cut_top(40), "Welke sessie?", {Type::small_strong});
  Choice formats{.options = {{"gallery.format.0", "Middagsessie", "Elf blokken, vijf vragen"},
                             {"gallery.format.1", "Oefensessie", "Kort, met antwoorden om te proberen"},
                             {"gallery.format.2", "Eigen sessie", "Uit een bestand", false}},
                 .chosen = gallery.format,
                 .shape = ChoiceShape::list};
  formats.rect = right.cut_top(measure_choice_list(formats));
  gallery.format = choice(frame, formats).value_or(gallery.format);
}

void draw_dialog(Frame& frame, Rect page, Gallery& gallery) {
  draw_forms(frame, page, gallery);
  const Question question{
      .name = "gallery.ask",
      .title = "Alles van deze beurt weghalen?",
      .words = "Wat je hebt getypt, is dan weg. Er is nog niets bewaard.",
      .icon = Icon::trash,
      .tone = kDanger,
      .yes = {.name = "gallery.ask.yes", .label = "Weghalen", .kind = ButtonKind::danger},
      .no = {.name = "gallery.ask.no", .label = "Verder typen", .kind = ButtonKind::secondary}};
  if (ask(frame, question) != QuestionResult::open) gallery.page = Gallery::Page::forms;
}

void draw_code(Frame& frame, Rect page, Gallery& gallery) {
  draw_entry_page(frame, page, gallery);
  const CodePad pad{
      .name = "gallery.code", .title = "Code van de begeleider", .message = "Typ vier cijfers."};
  if (code_pad(frame, pad, gallery.code) != CodePadResult::open) gallery.page = Gallery::Page::controls;
}

void draw_panel(Frame& frame, Rect page) {
  draw_board_page(frame, page);
  const SidePanel panel(frame, {"gallery.panel", 760});
  Rect rest = panel.inside();
  frame.title(rest.cut_top(64), "Begeleider", {.type = Type::title});
  rest.cut_top(kGapSmall);
  button(frame, {.name = "gallery.panel.next",
                 .rect = rest.cut_top(kButtonTall),
                 .label = "Volgend blok",
                 .icon = Icon::next});
  rest.cut_top(kGapSmall);
  button(frame, {.name = "gallery.panel.more",
                 .rect = rest.cut_top(kButtonHeight),
                 .label = "2 minuten erbij",
                 .kind = ButtonKind::secondary,
                 .icon = Icon::more_time});
  toast(frame, {.name = "gallery.toast", .words = "Je antwoord is bewaard"});
}

}  // namespace

void draw_gallery(Frame& frame, Gallery& gallery) {
  frame.paint().background();
  const Rect page = frame.area().inset(kMargin, 44);
  switch (gallery.page) {
    case Gallery::Page::controls:
      return draw_controls(frame, page, gallery);
    case Gallery::Page::forms:
      return draw_forms(frame, page, gallery);
    case Gallery::Page::entry:
      return draw_entry_page(frame, page, gallery);
    case Gallery::Page::board:
      return draw_board_page(frame, page);
    case Gallery::Page::words:
      return draw_words_page(frame, page);
    case Gallery::Page::dialog:
      return draw_dialog(frame, page, gallery);
    case Gallery::Page::code:
      return draw_code(frame, page, gallery);
    case Gallery::Page::panel:
      return draw_panel(frame, page);
  }
}

}  // namespace ui
