#include "screens/plan_draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/wording.h"

namespace screens {
namespace {

using model::PlanField;
using Fields = std::vector<ui::TextEdit>;
using Names = std::vector<std::string>;

constexpr std::size_t kMostLetters = 300;

const ui::TextEdit& field_of(const Fields& fields, PlanField field) {
  return fields.at(static_cast<std::size_t>(field));
}

bool has(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The partners that are no organisation to tick, or those that are.
Names pick(const Names& partners, const Names& organisations, bool ticked) {
  Names picked;
  for (const std::string& partner : partners) {
    if (has(organisations, partner) == ticked) picked.push_back(partner);
  }
  return picked;
}

std::string join_with_commas(const Names& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string date_text(const std::optional<base::Date>& date) {
  return date ? base::to_dutch(*date) : "";
}

void follow_text(ui::TextEdit& field, const std::string& text) {
  if (field.text() != text) field.set_text(text);
}

void follow_action(Fields& fields, const model::PlanAction& action, const Names& organisations) {
  follow_text(fields[static_cast<std::size_t>(PlanField::goal)], action.goal);
  follow_text(fields[static_cast<std::size_t>(PlanField::action)], action.action);
  follow_text(fields[static_cast<std::size_t>(PlanField::owner)], action.owner);
  follow_text(fields[static_cast<std::size_t>(PlanField::sign)], action.sign);
  ui::TextEdit& partners = fields[static_cast<std::size_t>(PlanField::partners)];
  const Names others = pick(action.partners, organisations, false);
  if (split_at_commas(partners.text()) != others) partners.set_text(join_with_commas(others));
  ui::TextEdit& due = fields[static_cast<std::size_t>(PlanField::due)];
  if (base::parse_date(due.text()) != action.due) due.set_text(date_text(action.due));
}

Fields empty_fields() {
  return Fields(kPlanFields, ui::TextEdit("", kMostLetters, ui::TextEdit::Lines::one));
}

}  // namespace

void follow_plan(PlanDraft& draft, const model::Session& session, const Names& organisations) {
  draft.fields.resize(session.plan.size());
  for (std::size_t i = 0; i < session.plan.size(); ++i) {
    if (draft.fields[i].size() != kPlanFields) draft.fields[i] = empty_fields();
    follow_action(draft.fields[i], session.plan[i], organisations);
  }
  draft.moments.resize(session.moments.size(), ui::TextEdit("", 40, ui::TextEdit::Lines::one));
  for (std::size_t i = 0; i < session.moments.size(); ++i) {
    const auto typed = base::parse_date(draft.moments[i].text());
    if (typed && *typed != session.moments[i].date) draft.moments[i].set_text("");
    if (draft.moments[i].empty()) draft.moments[i].set_text(base::to_dutch(session.moments[i].date));
  }
}

model::PlanAction read_plan_form(const Fields& fields, const model::PlanAction& before,
                                 const Names& organisations) {
  model::PlanAction action;
  action.goal = field_of(fields, PlanField::goal).text();
  action.action = field_of(fields, PlanField::action).text();
  action.owner = field_of(fields, PlanField::owner).text();
  action.sign = field_of(fields, PlanField::sign).text();
  action.due = base::parse_date(field_of(fields, PlanField::due).text());
  action.partners = pick(before.partners, organisations, true);
  for (std::string& other : split_at_commas(field_of(fields, PlanField::partners).text())) {
    if (!has(action.partners, other)) action.partners.push_back(std::move(other));
  }
  return action;
}

Names toggle_partner(Names partners, const std::string& organisation) {
  if (std::erase(partners, organisation) == 0) partners.push_back(organisation);
  return partners;
}

DateRemark judge_date(const std::string& typed, const base::Date& today) {
  if (typed.empty()) return {"", "Bijvoorbeeld 12-3-2026."};
  const auto date = base::parse_date(typed);
  if (!date) return {"Schrijf de datum zo: 12-3-2026.", ""};
  if (*date < today) return {"Deze datum ligt in het verleden. Kies een andere.", ""};
  if (base::is_weekend(*date)) return {"", "Let op: " + base::to_dutch_with_weekday(*date) + "."};
  return {"", base::to_dutch_with_weekday(*date)};
}

}  // namespace screens
