#include "screens/plan_draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "screens/wording.h"

namespace screens {
namespace {

using Fields = std::vector<ui::TextEdit>;
using Names = std::vector<std::string>;

constexpr std::size_t kMostLetters = 600;
constexpr std::size_t kMostOfOwner = 120;

// What is a plain text in the plan too.
struct PlainText {
  PlanText field;
  std::string model::PlanAction::*text;
};
constexpr std::array kPlainTexts{PlainText{PlanText::goal, &model::PlanAction::goal},
                                 PlainText{PlanText::action, &model::PlanAction::action},
                                 PlainText{PlanText::owner, &model::PlanAction::owner},
                                 PlainText{PlanText::sign, &model::PlanAction::sign},
                                 PlainText{PlanText::first_step, &model::PlanAction::first_step},
                                 PlainText{PlanText::if_then, &model::PlanAction::if_then},
                                 PlainText{PlanText::means, &model::PlanAction::means},
                                 PlainText{PlanText::paid_by, &model::PlanAction::paid_by},
                                 PlainText{PlanText::changed, &model::PlanAction::changed},
                                 PlainText{PlanText::remark, &model::PlanAction::remark}};

const ui::TextEdit& field_of(const Fields& fields, PlanText field) {
  return fields.at(static_cast<std::size_t>(field));
}

ui::TextEdit& field_of(Fields& fields, PlanText field) {
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
  for (const PlainText& plain : kPlainTexts) follow_text(field_of(fields, plain.field), action.*plain.text);
  ui::TextEdit& partners = field_of(fields, PlanText::partners);
  const Names others = pick(action.partners, organisations, false);
  if (split_at_commas(partners.text()) != others) partners.set_text(join_with_commas(others));
  ui::TextEdit& due = field_of(fields, PlanText::due);
  if (base::parse_date(due.text()) != action.due) due.set_text(date_text(action.due));
}

Fields empty_fields() {
  Fields fields(kPlanTexts, ui::TextEdit("", kMostLetters, ui::TextEdit::Lines::one));
  field_of(fields, PlanText::owner).set_max_length(kMostOfOwner);
  return fields;
}

}  // namespace

void follow_plan(PlanDraft& draft, const model::Session& session, const Names& organisations) {
  draft.fields.resize(session.plan.size());
  for (std::size_t i = 0; i < session.plan.size(); ++i) {
    if (draft.fields[i].size() != kPlanTexts) draft.fields[i] = empty_fields();
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
  model::PlanAction action = before;
  for (const PlainText& plain : kPlainTexts) action.*plain.text = field_of(fields, plain.field).text();
  action.due = base::parse_date(field_of(fields, PlanText::due).text());
  action.partners = pick(before.partners, organisations, true);
  for (std::string& other : split_at_commas(field_of(fields, PlanText::partners).text())) {
    if (!has(action.partners, other)) action.partners.push_back(std::move(other));
  }
  return action;
}

Names toggle_partner(Names partners, const std::string& organisation) {
  if (std::erase(partners, organisation) == 0) partners.push_back(organisation);
  return partners;
}

void move_plan_fields(PlanDraft& draft, std::size_t from, std::size_t to) {
  if (from >= draft.fields.size() || to >= draft.fields.size()) return;
  Fields moved = std::move(draft.fields[from]);
  draft.fields.erase(draft.fields.begin() + static_cast<std::ptrdiff_t>(from));
  draft.fields.insert(draft.fields.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
}

DateRemark judge_date(const std::string& typed, const DateRules& rules) {
  if (typed.empty()) return {"", "Bijvoorbeeld 12-3-2026."};
  const auto date = base::parse_date(typed);
  if (!date) return {"Schrijf de datum zo: 12-3-2026.", ""};
  const std::string day = base::to_dutch_with_weekday(*date);
  if (*date < rules.today) {
    if (rules.past_is_fine) return {"", day};
    return {"Deze datum ligt in het verleden. Kies een andere.", ""};
  }
  const std::string holidays = name_holidays(model::holidays_on(rules.format, *date));
  if (!holidays.empty()) return {"", "Let op: in de " + holidays + "."};
  return {"", base::is_weekend(*date) ? "Let op: " + day + "." : day};
}

std::string name_holidays(const Names& names) {
  if (names.empty()) return "";
  const std::string first = names.front().substr(0, names.front().find(' ') + 1);
  const bool alike = !first.empty() && std::all_of(names.begin(), names.end(), [&](const std::string& name) {
    return name.starts_with(first) && name.size() > first.size();
  });
  if (!alike) return join_with_and(names);
  Names rests;
  for (const std::string& name : names) rests.push_back(name.substr(first.size()));
  return first + join_with_and(rests);
}

}  // namespace screens
