#include <fmt/format.h>

#include "screens/start_parts.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/checkbox.h"
#include "ui/choice.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"
#include "ui/stepper.h"
#include "ui/text_field.h"

namespace screens {
namespace {

constexpr float kPageWidth = 1680;
constexpr float kLabelHeight = 40;
constexpr std::size_t kMostGuides = 8;
constexpr int kFewPeople = 5;
constexpr float kRing = 8;          // room for the ring around what has the focus
constexpr float kBox = 64;          // the height of a checkbox, and the room for its box
constexpr float kOptionRoom = 120;  // of an option in a list, around its words

void label(ui::Frame& frame, const ui::Rect& rect, const std::string& words) {
  frame.text(rect, words, {.type = ui::Type::small_strong});
}

void draw_fields(StartDesk& desk, ui::Rect& column, const FormFaults& faults) {
  NewSessionDraft& form = desk.draft.new_session;
  ui::text_field(desk.frame,
                 {.name = "new.region",
                  .rect = column.cut_top(ui::kFormFieldHeight),
                  .label = "Naam van de regio",
                  .hint = "Kies een naam waaraan je geen school herkent.",
                  .error = form.tried ? faults.region : "",
                  .lines = ui::TextEdit::Lines::one},
                 form.region);
  ui::text_field(desk.frame,
                 {.name = "new.date",
                  .rect = column.cut_top(ui::kFormFieldHeight),
                  .label = "Datum",
                  .error = form.tried ? faults.date : "",
                  .lines = ui::TextEdit::Lines::one},
                 form.date);
}

std::string few_people(int people) {
  if (people == 1) return "Er is maar 1 deelnemer. Anoniem kan dan niet.";
  return fmt::format("Er zijn maar {} deelnemers. Antwoorden zijn dan snel herkenbaar.", people);
}

void draw_people(StartDesk& desk, ui::Rect& column) {
  NewSessionDraft& form = desk.draft.new_session;
  const std::string words = "Hoeveel deelnemers verwacht je?";
  label(desk.frame, column.cut_top(kLabelHeight), words);
  ui::Rect row = column.cut_top(ui::kFieldHeight);
  form.people = ui::stepper(desk.frame, {.name = "new.people",
                                         .rect = row.cut_left(340),
                                         .label = words,
                                         .value = form.people,
                                         .least = 1,
                                         .most = 200});
  row.cut_left(ui::kGap);
  if (form.people < kFewPeople) {
    ui::notice(desk.frame, {.rect = {row.x, row.y - ui::kGapTiny, row.w, row.h + ui::kGapSmall},
                            .words = few_people(form.people),
                            .tone = ui::kWarn,
                            .icon = ui::Icon::warning});
  }
  column.cut_top(ui::kGapLarge);
}

void draw_version(StartDesk& desk, ui::Rect& column) {
  NewSessionDraft& form = desk.draft.new_session;
  std::vector<ui::Option> options;
  for (const int minutes : desk.start.formats[form.format].versions) {
    options.push_back(
        {.name = fmt::format("new.version.{}", minutes), .label = fmt::format("{} minuten", minutes)});
  }
  label(desk.frame, column.cut_top(kLabelHeight), "Hoeveel tijd heb je?");
  const auto chosen = ui::choice(
      desk.frame, {.rect = column.cut_top(ui::kFieldHeight), .options = options, .chosen = form.version});
  if (chosen) form.version = *chosen;
  column.cut_top(ui::kGapLarge);
}

void draw_formats(StartDesk& desk, ui::Rect& column) {
  if (desk.start.formats.size() < 2) return;
  NewSessionDraft& form = desk.draft.new_session;
  ui::Choice choice{.chosen = form.format, .shape = ui::ChoiceShape::list};
  for (std::size_t i = 0; i < desk.start.formats.size(); ++i) {
    choice.options.push_back({.name = fmt::format("new.format.{}", i),
                              .label = shorten(desk.frame, desk.start.formats[i].title, ui::Type::body_strong,
                                               column.w - kOptionRoom)});
  }
  label(desk.frame, column.cut_top(kLabelHeight), "Welke sessie?");
  const float height = ui::measure_choice_list(choice);
  const ui::ScrollArea area(desk.frame, {.name = "new.formats", .rect = column, .content_height = height});
  choice.rect = area.content();
  const auto chosen = ui::choice(desk.frame, choice);
  if (!chosen) return;
  form.format = *chosen;
  form.version = 0;
}

// True when this row is to go.
bool draw_guide(StartDesk& desk, ui::Rect row, std::size_t i) {
  NewSessionDraft& form = desk.draft.new_session;
  const std::string name = fmt::format("new.guide.{}", i);
  const bool gone = ui::icon_button(desk.frame, {.name = name + ".remove",
                                                 .rect = row.cut_right(64).centered(64, 64),
                                                 .icon = ui::Icon::trash,
                                                 .label = "Begeleider weghalen"});
  row.cut_right(ui::kGapTiny);
  const auto field = [&](int column, const char* part, const char* placeholder, ui::TextEdit& text) {
    ui::text_field(desk.frame,
                   {.name = name + part,
                    .rect = row.column(column, 2, ui::kGapSmall),
                    .placeholder = placeholder,
                    .lines = ui::TextEdit::Lines::one,
                    .type = ui::Type::body},
                   text);
  };
  field(0, ".name", "Naam", form.guide_names[i]);
  field(1, ".role", "Functie", form.guide_roles[i]);
  return gone;
}

void draw_add_guide(StartDesk& desk, const ui::Rect& row) {
  NewSessionDraft& form = desk.draft.new_session;
  const std::size_t count = form.guide_names.size();
  ui::Button add{.name = "new.guide.add",
                 .label = "Begeleider toevoegen",
                 .kind = ui::ButtonKind::quiet,
                 .icon = ui::Icon::add,
                 .enabled = count < kMostGuides};
  add.rect = row;
  add.rect.w = ui::measure_button(desk.frame, add);
  if (!ui::button(desk.frame, add)) return;
  add_guide(form);
  desk.frame.focus(fmt::format("new.guide.{}.name", count));
}

void draw_guides(StartDesk& desk, ui::Rect column) {
  NewSessionDraft& form = desk.draft.new_session;
  label(desk.frame, column.cut_top(kLabelHeight), "Begeleiders (naam en functie)");
  const std::size_t count = form.guide_names.size();
  const float height = static_cast<float>(count) * (ui::kFieldHeight + ui::kGapSmall) + ui::kButtonHeight;
  std::size_t removed = count;
  {
    const ui::ScrollArea area(desk.frame, {.name = "new.guides",
                                           .rect = column.inset(-ui::kQuietInset, -kRing),
                                           .content_height = height + 2 * kRing});
    ui::Rect rest = area.content().inset(ui::kQuietInset, kRing);
    for (std::size_t i = 0; i < count; ++i) {
      if (draw_guide(desk, rest.cut_top(ui::kFieldHeight), i)) removed = i;
      rest.cut_top(ui::kGapSmall);
    }
    draw_add_guide(desk, rest.cut_top(ui::kButtonHeight).moved(-ui::kQuietInset, 0));
  }
  if (removed < count) remove_guide(form, removed);
}

// The plan of the last session of this region, to go on with.
void draw_continue(StartDesk& desk, const ui::Rect& card) {
  NewSessionDraft& form = desk.draft.new_session;
  const flow::RecentSession* last = find_unfinished(form, desk.start.recent);
  if (last == nullptr) return;
  desk.frame.paint().card(card, {.lift = 0.5f});
  const ui::Rect room = card.inset(ui::kGapTiny, (card.h - kBox) / 2);
  const std::string actions =
      last->unfinished == 1 ? "de open actie" : fmt::format("de {} open acties", last->unfinished);
  const std::string offer = fmt::format("Begin met {} van {}", actions, base::to_dutch(last->date));
  if (ui::checkbox(desk.frame, {.name = "new.continue",
                                .rect = room,
                                .label = shorten(desk.frame, offer, ui::Type::body, room.w - kBox - ui::kGap),
                                .checked = form.continues})) {
    form.continues = !form.continues;
  }
}

void draw_foot(StartDesk& desk, ui::Rect row, const FormFaults& faults) {
  NewSessionDraft& form = desk.draft.new_session;
  if (ui::button(desk.frame, {.name = "new.begin",
                              .rect = row.cut_right(420),
                              .label = "Sessie beginnen",
                              .icon = ui::Icon::play,
                              .enabled = !desk.start.busy && !desk.start.formats.empty()})) {
    form.tried = true;
    if (!faults.any()) desk.act(to_create(form, desk.start));
  }
  row.cut_right(ui::kGapSmall);
  if (ui::button(desk.frame, {.name = "new.cancel",
                              .rect = row.cut_right(260),
                              .label = "Annuleren",
                              .kind = ui::ButtonKind::secondary,
                              .enabled = !desk.start.busy})) {
    desk.act(flow::ChooseStartPage{flow::StartPage::menu});
  }
  row.cut_right(ui::kGap);
  draw_continue(desk, row);
}

}  // namespace

void draw_form(StartDesk& desk) {
  const ui::Rect area = desk.frame.area();
  ui::Rect page = area.centered(kPageWidth, area.h - 2 * ui::kGapHuge);
  desk.frame.title(page.cut_top(ui::line_height(ui::Type::display)), "Nieuwe sessie");
  page.cut_top(ui::kGapLarge);
  const FormFaults faults = find_faults(desk.draft.new_session, desk.state.today);
  draw_foot(desk, page.cut_bottom(ui::kButtonTall), faults);
  page.cut_bottom(ui::kGap);
  ui::Rect left = page.column(0, 2, ui::kMargin);
  draw_fields(desk, left, faults);
  draw_people(desk, left);
  if (!desk.start.formats.empty()) {
    draw_version(desk, left);
    draw_formats(desk, left);
  }
  draw_guides(desk, page.column(1, 2, ui::kMargin));
}

}  // namespace screens
