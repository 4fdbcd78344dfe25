// The plan form's texts, in step with the plan they edit. What is typed and means the same stays as it is
// typed ("12-3" on its way to "12-3-2026"); whatever else changed the plan wins.
#pragma once

#include <string>
#include <vector>

#include "model/session.h"
#include "screens/draft.h"

namespace screens {

inline constexpr std::size_t kPlanFields = 6;  // model::PlanField

void follow_plan(PlanDraft& draft, const model::Session& session,
                 const std::vector<std::string>& organisations);

// The action as the form now says; ticked organisations stay.
model::PlanAction read_plan_form(const std::vector<ui::TextEdit>& fields, const model::PlanAction& before,
                                 const std::vector<std::string>& organisations);

// The partners with this organisation added, or taken away.
std::vector<std::string> toggle_partner(std::vector<std::string> partners, const std::string& organisation);

// What is wrong with a typed date; empty when nothing is. A date in the past is an error, a weekend only a
// remark.
struct DateRemark {
  std::string error;
  std::string hint;
};
DateRemark judge_date(const std::string& typed, const base::Date& today);

}  // namespace screens
