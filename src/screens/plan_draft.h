// The plan form's texts, in step with the plan they edit. What is typed and means the same stays as it is
// typed ("12-3" on its way to "12-3-2026"); whatever else changed the plan wins.
#pragma once

#include <string>
#include <vector>

#include "model/session.h"
#include "screens/draft.h"

namespace screens {

// The fields of the form that are typed in. partners holds those who are no organisation to tick.
enum class PlanText {
  goal,
  action,
  owner,
  partners,
  due,
  sign,
  first_step,
  if_then,
  means,
  paid_by,
  changed,
  remark
};
inline constexpr std::size_t kPlanTexts = 12;

void follow_plan(PlanDraft& draft, const model::Session& session,
                 const std::vector<std::string>& organisations);

// The action as the form now says; ticked organisations stay, and so does what the form does not ask.
model::PlanAction read_plan_form(const std::vector<ui::TextEdit>& fields, const model::PlanAction& before,
                                 const std::vector<std::string>& organisations);

// The partners with this organisation added, or taken away.
std::vector<std::string> toggle_partner(std::vector<std::string> partners, const std::string& organisation);

// What was typed for an action goes along to its new place in the plan.
void move_plan_fields(PlanDraft& draft, std::size_t from, std::size_t to);

// What is wrong with a typed date, and what is to be known of it; both may be empty. A date in the past is an
// error, unless the plan is looked back at; a weekend or a holiday is only a remark.
struct DateRemark {
  std::string error;
  std::string hint;
};
struct DateRules {
  base::Date today;
  const model::Format& format;
  bool past_is_fine = false;
};
DateRemark judge_date(const std::string& typed, const DateRules& rules);

// "Zomervakantie Noord en Midden" for holidays that begin with the same word.
std::string name_holidays(const std::vector<std::string>& names);

}  // namespace screens
