// The form of one action; every change goes to the plan at once.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "screens/action_state.h"
#include "screens/panel_plan_parts.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/text_field.h"

namespace screens {
namespace {

using ui::Rect;
using ui::TextEdit;
using ui::Type;

constexpr float kLabel = 40;
constexpr float kTwoLines = 132;  // the box of a field that wraps
constexpr float kManyHeight = kLabel + kTwoLines + kLabel + 12;
constexpr float kQuickHeight = 56;
constexpr float kPartHeight = 56;   // a title between the parts of the form
constexpr float kWideForm = 1100;   // from this width on fields stand side by side
constexpr float kOrderWidth = 200;  // of "Omhoog" and "Omlaag"

// A field of the form: one line, or a sentence that wraps.
struct FormField {
  PlanText field;
  const char* name;
  const char* label;
  std::string hint = {};
  std::string error = {};
  TextEdit::Lines lines = TextEdit::Lines::one;
};

struct QuickDate {
  const char* label;
  int days;
};
constexpr std::array kQuickDates{QuickDate{"+6 weken", 42}, QuickDate{"+3 maanden", 91},
                                 QuickDate{"+half jaar", 182}};

FormField wrapping(PlanText field, const char* name, const char* label, std::string hint = "") {
  return {field, name, label, std::move(hint), "", TextEdit::Lines::many};
}

// The rows of the form, from top to bottom: what they measure and how they are drawn.
class PlanForm {
 public:
  PlanForm(PanelDesk& desk, float width) : desk_(desk), width_(width) {
    if (asks_what_became(desk)) add_look_back();
    add_essentials();
    add_partners();
    add_further();
  }

  float height() const {
    float height = 0;
    for (const Row& row : rows_) height += row.height;
    return height;
  }

  void draw(ui::ScrollArea& area, Rect rect) {
    area_ = &area;
    for (const Row& row : rows_) row.draw(rect.cut_top(row.height));
  }

 private:
  struct Row {
    float height;
    std::function<void(const Rect&)> draw;
  };

  void add_row(float height, std::function<void(const Rect&)> draw) {
    rows_.push_back({height, std::move(draw)});
  }

  void add_part(const char* title) {
    add_row(kPartHeight, [this, title](Rect rect) {
      rect = rect.cut_bottom(48);
      desk_.frame.text(rect, title, {.type = Type::body_strong, .colour = ui::kAccent.text});
    });
  }

  void add_field(const FormField& field) {
    const bool wraps = field.lines == TextEdit::Lines::many;
    add_row(wraps ? kManyHeight : ui::kFormFieldHeight,
            [this, field](const Rect& rect) { draw_field(rect, field); });
  }

  // Side by side where there is room.
  void add_pair(const FormField& left, const FormField& right) {
    if (width_ < kWideForm) {
      add_field(left);
      return add_field(right);
    }
    const bool wraps = left.lines == TextEdit::Lines::many;
    add_row(wraps ? kManyHeight : ui::kFormFieldHeight, [this, left, right](const Rect& rect) {
      draw_field(rect.column(0, 2, ui::kGapLarge), left);
      draw_field(rect.column(1, 2, ui::kGapLarge), right);
    });
  }

  void add_look_back() {
    add_part("Hoe staat het ervoor?");
    add_row(ui::kFieldHeight + ui::kGap, [this](Rect rect) { draw_states(rect.cut_top(ui::kFieldHeight)); });
    add_pair(wrapping(PlanText::changed, "plan.changed", "Wat veranderde er?"),
             wrapping(PlanText::remark, "plan.remark", "Opmerking"));
    add_part("Wat spraken we af?");
  }

  void add_essentials() {
    add_pair(wrapping(PlanText::goal, "plan.goal", "Wat willen we bereiken?",
                      "Eén zin over leerlingen of scholen."),
             wrapping(PlanText::action, "plan.action", "Wat gaan we doen?", "Begint met een werkwoord."));
    add_owner_and_due();
    add_pair(wrapping(PlanText::sign, "plan.sign", "Waaraan zien we dat het werkt?",
                      "Iets wat je kunt tellen of zien."),
             wrapping(PlanText::first_step, "plan.first_step", "Wat is de eerste stap deze maand?",
                      "Klein genoeg om deze maand te doen."));
  }

  void add_owner_and_due() {
    const FormField owner{PlanText::owner, "plan.owner", "Wie trekt? (functie of naam)",
                          "Zet alleen een naam neer als die persoon ja zegt."};
    const float due_height = ui::kFormFieldHeight + kQuickHeight + ui::kGapSmall;
    if (width_ < kWideForm) {
      add_field(owner);
      return add_row(due_height, [this](const Rect& rect) { draw_due(rect); });
    }
    add_row(due_height, [this, owner](const Rect& rect) {
      draw_field(rect.column(0, 2, ui::kGapLarge), owner);
      draw_due(rect.column(1, 2, ui::kGapLarge));
    });
  }

  void add_partners() {
    add_row(measure_partners(desk_, width_), [this](const Rect& rect) { draw_partners(desk_, rect); });
    add_field({PlanText::partners, "plan.partners", "Nog iemand anders?", "Zet een komma tussen namen."});
  }

  void add_further() {
    add_field({PlanText::if_then, "plan.if_then", "Afgesproken als ... dan ...",
               "Bijvoorbeeld: als een leerling overstapt, dan belt de taalschool eerst."});
    add_pair(wrapping(PlanText::means, "plan.means", "Wat is nodig? (tijd, geld, mensen)"),
             wrapping(PlanText::paid_by, "plan.paid_by", "Wie betaalt?", "Ook 'niemand' is een antwoord."));
  }

  // A wrapping field without a hint has a box as high as one with a hint. Label and hint come into sight too.
  void draw_field(const Rect& rect, const FormField& look) {
    Rect room = rect;
    const bool wraps = look.lines == TextEdit::Lines::many;
    if (wraps) room.h = look.hint.empty() ? kLabel + kTwoLines : kManyHeight - 12;
    const bool typing = desk_.frame.focused() == look.name;
    if (typing && !desk_.frame.interaction().pointer_down()) area_->follow(look.name, room);
    const ui::TextField field{.name = look.name,
                              .rect = room,
                              .label = look.label,
                              .hint = shorten(desk_.frame, look.hint, Type::small, room.w),
                              .error = look.error,
                              .lines = look.lines,
                              .type = Type::body};
    TextEdit& text = chosen_fields(desk_)[static_cast<std::size_t>(look.field)];
    if (ui::text_field(desk_.frame, field, text).changed) take_plan_form(desk_);
  }

  void draw_due(Rect rect) {
    const model::PlanAction& action = chosen_action(desk_);
    const std::string typed = chosen_fields(desk_)[static_cast<std::size_t>(PlanText::due)].text();
    DateRemark remark = judge_date(typed, date_rules(desk_));
    if (action.first_due && remark.error.empty()) {
      remark.hint += ", eerst " + base::to_dutch(*action.first_due);
    }
    remark.hint = fit_date_hint(desk_.frame, remark.hint, rect.w);
    draw_field(rect.cut_top(ui::kFormFieldHeight),
               {PlanText::due, "plan.due", "Wanneer is het klaar?", remark.hint, remark.error});
    const Rect row = rect.cut_top(kQuickHeight);
    for (std::size_t i = 0; i < kQuickDates.size(); ++i) {
      draw_quick_date(row.column(static_cast<int>(i), static_cast<int>(kQuickDates.size()), 12), i);
    }
  }

  void draw_quick_date(const Rect& rect, std::size_t index) {
    const ui::Button button{.name = fmt::format("plan.due.{}", index),
                            .rect = rect,
                            .label = kQuickDates[index].label,
                            .kind = ui::ButtonKind::secondary};
    if (!ui::button(desk_.frame, button)) return;
    model::PlanAction action = chosen_action(desk_);
    action.due = model::first_school_day(desk_.running.format,
                                         base::add_days(desk_.state.today, kQuickDates[index].days));
    desk_.act(flow::EditPlanAction{desk_.draft.plan.selected, action});
  }

  void draw_states(const Rect& rect) {
    ui::Choice choice{.rect = rect};
    for (std::size_t i = 0; i < kActionStates.size(); ++i) {
      if (kActionStates[i] == chosen_action(desk_).state) choice.chosen = i;
      choice.options.push_back({.name = fmt::format("plan.state.{}", i), .label = name_of(kActionStates[i])});
    }
    const auto chosen = ui::choice(desk_.frame, choice);
    if (!chosen) return;
    model::PlanAction action = chosen_action(desk_);
    action.state = kActionStates.at(*chosen);
    desk_.act(flow::EditPlanAction{desk_.draft.plan.selected, action});
  }

  PanelDesk& desk_;
  float width_;
  ui::ScrollArea* area_ = nullptr;
  std::vector<Row> rows_;
};

// What is still missing, and where the action comes from.
void draw_head(PanelDesk& desk, Rect& rect) {
  const model::PlanAction& action = chosen_action(desk);
  ui::Frame& frame = desk.frame;
  const bool open = model::is_open_point(action);
  const std::string missing = still_to_fill_in(action);
  const ui::Tone& tone = missing.empty() ? ui::kWorks : open ? ui::kWarn : ui::kCalm;
  const ui::Icon icon = missing.empty() ? ui::Icon::check_circle : open ? ui::Icon::flag : ui::Icon::edit;
  frame.paint().icon(icon, {rect.x + 16, rect.y + ui::line_height(Type::small_strong) / 2}, {30, tone.mark});
  const Rect words{rect.x + 44, rect.y, rect.w - 44, rect.h};
  rect.cut_top(frame.paragraph(words, missing.empty() ? "Alles wat nodig is, is ingevuld." : missing,
                               {.type = Type::small_strong, .colour = tone.text}));
  const std::string origin = tell_origin(action.origin);
  if (origin.empty()) return;
  frame.text(rect.cut_top(ui::line_height(Type::small)), shorten(frame, origin, Type::small, rect.w),
             {.type = Type::small, .colour = ui::kInkSoft});
}

void draw_order(PanelDesk& desk, Rect& row) {
  const std::size_t at = desk.draft.plan.selected;
  const ui::Button up{.name = "plan.up",
                      .rect = row.cut_left(kOrderWidth),
                      .label = "Omhoog",
                      .kind = ui::ButtonKind::secondary,
                      .icon = ui::Icon::up_arrow,
                      .enabled = at > 0};
  row.cut_left(12);
  const ui::Button down{.name = "plan.down",
                        .rect = row.cut_left(kOrderWidth),
                        .label = "Omlaag",
                        .kind = ui::ButtonKind::secondary,
                        .icon = ui::Icon::down_arrow,
                        .enabled = at + 1 < desk.running.session.plan.size()};
  if (ui::button(desk.frame, up)) move_action(desk, at, at - 1);
  if (ui::button(desk.frame, down)) move_action(desk, at, at + 1);
}

void draw_foot(PanelDesk& desk, Rect row) {
  const ui::Button remove{.name = "plan.remove",
                          .rect = row.cut_right(300),
                          .label = "Actie weghalen",
                          .kind = ui::ButtonKind::secondary,
                          .icon = ui::Icon::trash};
  draw_order(desk, row);
  if (ui::button(desk.frame, remove)) desk.draft.plan.ask_to_remove = true;
}

}  // namespace

void draw_plan_form(PanelDesk& desk, Rect rect) {
  draw_foot(desk, rect.cut_bottom(ui::kButtonHeight));
  rect.cut_bottom(ui::kGapSmall);
  draw_head(desk, rect);
  rect.cut_top(ui::kGapTiny);
  const float width = rect.w - ui::kGap;
  PlanForm form(desk, width);
  ui::ScrollArea area(desk.frame, {.name = "plan.form",
                                   .rect = rect.inset(-kPlanRing, 0),
                                   .content_height = form.height() + 2 * kPlanRing,
                                   .ground = ui::kPaperLow});
  Rect content = area.content().inset(kPlanRing);
  content.w = width;
  form.draw(area, content);
}

void ask_to_remove(PanelDesk& desk) {
  PlanDraft& draft = desk.draft.plan;
  if (!draft.ask_to_remove) return;
  const ui::Question question{
      .name = "remove",
      .title = "Wil je deze actie weghalen?",
      .icon = ui::Icon::trash,
      .tone = ui::kDanger,
      .yes = {.name = "remove.yes", .label = "Ja, weghalen", .kind = ui::ButtonKind::danger},
      .no = {.name = "remove.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  draft.ask_to_remove = false;
  if (answer == ui::QuestionResult::no) return;
  desk.act(flow::RemovePlanAction{draft.selected});
  if (draft.selected > 0) --draft.selected;
}

}  // namespace screens
