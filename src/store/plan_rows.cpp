#include "store/plan_rows.h"

#include "store/table.h"

namespace store {
namespace {

using base::Done;
using base::Result;
using model::PlanAction;

using Plan = std::vector<PlanAction>;

std::optional<std::string> to_cell(const std::optional<base::Date>& day) {
  return day ? std::optional(base::to_iso(*day)) : std::nullopt;
}

Result<Done> insert_lines(const Database& database, const Plan& plan) {
  Statement row(database, "INSERT INTO plan VALUES(?,?,?,?,?,?)");
  return insert_each(plan, [&](std::size_t place, const PlanAction& a) {
    const auto due = to_cell(a.due);
    return row.insert(place, a.goal, a.action, a.owner, due, a.sign);
  });
}

Result<Done> insert_more(const Database& database, const Plan& plan) {
  Statement row(database, "INSERT INTO plan_more VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
  return insert_each(plan, [&](std::size_t place, const PlanAction& a) {
    const auto first_due = to_cell(a.first_due);
    return row.insert(place, a.first_step, a.if_then, a.means, a.paid_by, a.origin.theme, a.origin.label,
                      a.origin.works, a.origin.hurts, static_cast<int>(a.state), a.changed, a.remark,
                      first_due);
  });
}

Result<Done> insert_ids(const Database& database, const Plan& plan) {
  Statement row(database, "INSERT INTO plan_ids VALUES(?,?)");
  return insert_each(plan, [&](std::size_t place, const PlanAction& a) { return row.insert(place, a.id); });
}

Result<Done> insert_partners(const Database& database, const Plan& plan) {
  Statement row(database, "INSERT INTO partners VALUES(?,?,?)");
  return insert_each(plan, [&](std::size_t place, const PlanAction& action) {
    return insert_each(action.partners, [&](std::size_t rank, const std::string& name) {
      return row.insert(place, rank, name);
    });
  });
}

Result<Done> read_lines(const Database& database, Plan& plan) {
  Rows rows(database, "plan", "SELECT * FROM plan ORDER BY place");
  while (rows.next()) {
    rows.expect_place(0, plan.size());
    PlanAction& action = plan.emplace_back();
    action.goal = rows.text(1);
    action.action = rows.text(2);
    action.owner = rows.text(3);
    action.due = rows.day_or_none(4);
    action.sign = rows.text(5);
  }
  return rows.finish();
}

// A line of a file of before there was more has no row.
Result<Done> read_more(const Database& database, Plan& plan) {
  Rows rows(database, "plan_more", "SELECT * FROM plan_more ORDER BY place");
  while (rows.next()) {
    const auto place = static_cast<std::size_t>(rows.integer(0));
    if (place >= plan.size()) {
      rows.note("more of a plan line that is not there");
      break;
    }
    PlanAction& action = plan[place];
    action.first_step = rows.text(1);
    action.if_then = rows.text(2);
    action.means = rows.text(3);
    action.paid_by = rows.text(4);
    action.origin = {rows.integer(5), rows.text(6), rows.integer(7), rows.integer(8)};
    action.state = static_cast<model::ActionState>(rows.integer(9, 3));
    action.changed = rows.text(10);
    action.remark = rows.text(11);
    action.first_due = rows.day_or_none(12);
  }
  return rows.finish();
}

Result<Done> read_ids(const Database& database, Plan& plan) {
  Rows rows(database, "plan_ids", "SELECT * FROM plan_ids ORDER BY place");
  while (rows.next()) {
    const auto place = static_cast<std::size_t>(rows.integer(0));
    if (place >= plan.size()) {
      rows.note("the id of a plan line that is not there");
      break;
    }
    plan[place].id = rows.integer(1, model::kActionIdLimit - 1);
  }
  return rows.finish();
}

Result<Done> read_partners(const Database& database, Plan& plan) {
  Rows rows(database, "partners", "SELECT * FROM partners ORDER BY plan_place, place");
  while (rows.next()) {
    const auto action = static_cast<std::size_t>(rows.integer(0));
    if (action >= plan.size()) {
      rows.note("a partner without a plan line");
      break;
    }
    std::vector<std::string>& partners = plan[action].partners;
    rows.expect_place(1, partners.size());
    partners.push_back(rows.text(2));
  }
  return rows.finish();
}

Result<Done> insert_edition(const Database& database, const model::Session& session) {
  Statement row(database, "INSERT INTO plan_edition VALUES(?,?,?)");
  return row.insert(kTheOne, session.plan_edition, session.next_action_id);
}

// A file of before there were editions has no row.
Result<Done> read_edition(const Database& database, model::Session& session) {
  Rows rows(database, "plan_edition", "SELECT * FROM plan_edition");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
    session.plan_edition = rows.integer(1, model::kEditionLimit - 1);
    session.next_action_id = rows.integer(2, model::kActionIdLimit);
  }
  return rows.finish();
}

}  // namespace

Result<Done> insert_plan(const Database& database, const model::Session& session) {
  for (const auto insert : {insert_lines, insert_more, insert_ids, insert_partners}) {
    if (auto done = insert(database, session.plan); !done) return done;
  }
  return insert_edition(database, session);
}

Result<Done> read_plan(const Database& database, model::Session& session) {
  for (const auto read : {read_lines, read_more, read_ids, read_partners}) {
    if (auto done = read(database, session.plan); !done) return done;
  }
  return read_edition(database, session);
}

}  // namespace store
