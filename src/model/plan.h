// The regional action plan: what the room agrees, each action with an owner who said yes aloud, and what
// became of it at each look back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace model {

// Ids of actions are below this.
inline constexpr int kActionIdLimit = 1'000'000;

enum class ActionState { agreed, busy, done, stuck };

// The theme an action was made from, as it stood then.
struct Origin {
  int theme = 0;      // id on the board; 0: made from none, or from one of an earlier session
  std::string label;  // empty when made from none
  int works = 0;      // answers in it on what works, and on where it hurts
  int hurts = 0;
  bool operator==(const Origin&) const = default;
};

struct PlanAction {
  std::string goal;                   // Wat willen we bereiken?
  std::string action;                 // Wat gaan we doen?
  std::string owner;                  // Wie trekt? One function or name; empty while nobody said yes
  std::vector<std::string> partners;  // Wie doet mee?
  std::optional<base::Date> due;      // Wanneer is het klaar?
  std::string sign;                   // Waaraan zien we dat het werkt?
  std::string first_step = {};        // Wat is de eerste stap deze maand?
  std::string if_then = {};           // "Als ..., dan ..."
  std::string means = {};             // Wat is nodig? Time, money, people
  std::string paid_by = {};           // Wie betaalt?
  Origin origin = {};                 // Komt uit

  ActionState state = ActionState::agreed;
  std::string changed = {};                  // what changed since it was agreed
  std::string remark = {};                   // of the look back
  std::optional<base::Date> first_due = {};  // what was agreed first, once the date was moved at a look back

  int id = 0;  // below kActionIdLimit, unique in its plan once it is added; calendars know the action by it
  bool operator==(const PlanAction&) const = default;
};

// In the order of the form.
enum class PlanField { goal, action, owner, partners, due, sign, first_step, if_then, means, paid_by };

// No owner, no action: without an owner, a date and a sign of success it is an open point. A field with
// nothing but white space is empty.
bool is_open_point(const PlanAction& action);

// What still has to be filled in, in the order of the form. Partners, if_then, means and paid_by may stay
// empty.
std::vector<PlanField> missing_fields(const PlanAction& action);

// What goes on to a next session: all but what is done, numbered anew. The board stays behind, so of their
// origin only the label and the counts come along.
std::vector<PlanAction> list_unfinished(const std::vector<PlanAction>& plan);

}  // namespace model
