// The regional action plan: what the room agrees, each action with an owner who said yes aloud.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace model {

struct PlanAction {
  std::string goal;                   // Wat willen we bereiken?
  std::string action;                 // Wat gaan we doen?
  std::string owner;                  // Wie trekt? One function or name; empty while nobody said yes
  std::vector<std::string> partners;  // Wie doet mee?
  std::optional<base::Date> due;      // Wanneer is het klaar?
  std::string sign;                   // Waaraan zien we dat het werkt?
  bool operator==(const PlanAction&) const = default;
};

enum class PlanField { goal, action, owner, partners, due, sign };

// No owner, no action: without an owner, a date and a sign of success it is an open point. A field with
// nothing but white space is empty.
bool is_open_point(const PlanAction& action);

// What still has to be filled in, in the order of the form. Partners may stay empty.
std::vector<PlanField> missing_fields(const PlanAction& action);

}  // namespace model
