// The parts that both documents have.
#pragma once

#include <string>
#include <vector>

#include "model/format.h"
#include "model/session.h"
#include "report/document.h"

namespace report {

// In an order that tells nothing about people or time, the same each time and with new keys.
void shuffle(std::vector<std::string>& texts);

// A document without blocks, of the region and the day.
Document begin_document(std::string title, const model::Session& session);

// Adds a field that was filled in, and no other.
void add_field(std::vector<Field>& fields, Field field);

// Says that it is practice, when it is.
void add_practice_notice(Document& document, const model::Session& session);

// Shown answers per lane, in the order of the lanes; kept when they are wiped.
std::vector<int> count_per_lane(const model::Format& format, const model::Session& session);

// The plan, in which a theme has its present name: the earlier one may have been changed for a reason.
std::vector<model::PlanAction> list_plan(const model::Session& session);

// The actions of a session apart from its open points, each in the order of the plan.
struct SplitPlan {
  std::vector<model::PlanAction> actions;
  std::vector<model::PlanAction> open_points;
};
SplitPlan split_plan(const model::Session& session);

// The follow-up moments in order of date, first one first.
std::vector<model::Moment> sort_moments(const model::Session& session);

// Follow-up moments, contact: a section each, left out when there is nothing to say.
void add_moments(Document& document, const model::Session& session);
void add_contact(Document& document, const model::Format& format);

}  // namespace report
