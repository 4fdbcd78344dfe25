#include "report/parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/stable_hash.h"
#include "report/wording.h"

namespace report {

void shuffle(std::vector<std::string>& texts) {
  std::sort(texts.begin(), texts.end(), [](const std::string& a, const std::string& b) {
    return std::pair(base::stable_hash(a), a) < std::pair(base::stable_hash(b), b);
  });
}

Document begin_document(std::string title, const model::Session& session) {
  const std::string date = base::to_dutch(session.date);
  return {std::move(title), {}, session.region.empty() ? date : session.region + ", " + date, session.date};
}

void add_field(std::vector<Field>& fields, Field field) {
  if (!is_blank(field.text)) fields.push_back(std::move(field));
}

void add_practice_notice(Document& document, const model::Session& session) {
  if (!session.practice) return;
  document.blocks.emplace_back(Notice{"Dit is een oefensessie. Niets hierin is echt afgesproken."});
}

std::vector<int> count_per_lane(const model::Format& format, const model::Session& session) {
  const auto shown = model::count_figures(session, format.questions.size()).shown;
  std::vector<int> counts(format.lanes.size(), 0);
  for (std::size_t i = 0; i < shown.size(); ++i) counts.at(format.questions[i].lane) += shown[i];
  return counts;
}

std::vector<model::PlanAction> list_plan(const model::Session& session) {
  std::vector<model::PlanAction> plan = session.plan;
  for (model::PlanAction& action : plan) {
    const model::Theme* theme = model::find_theme(session.board, action.origin.theme);
    if (theme != nullptr) action.origin.label = theme->label;
  }
  return plan;
}

SplitPlan split_plan(const model::Session& session) {
  SplitPlan split;
  for (const model::PlanAction& action : list_plan(session)) {
    (model::is_open_point(action) ? split.open_points : split.actions).push_back(action);
  }
  return split;
}

std::vector<model::Moment> sort_moments(const model::Session& session) {
  std::vector<model::Moment> moments = session.moments;
  std::stable_sort(moments.begin(), moments.end(),
                   [](const model::Moment& a, const model::Moment& b) { return a.date < b.date; });
  return moments;
}

void add_moments(Document& document, const model::Session& session) {
  if (session.moments.empty()) return;
  BulletList dates;
  for (const model::Moment& moment : sort_moments(session)) {
    dates.items.push_back(fmt::format("{}: {}", base::to_dutch_with_weekday(moment.date), moment.title));
  }
  document.blocks.emplace_back(Heading{2, "Checks en terugkijken"});
  document.blocks.emplace_back(std::move(dates));
}

void add_contact(Document& document, const model::Format& format) {
  if (format.contact.empty()) return;
  document.blocks.emplace_back(Heading{2, "Contact"});
  document.blocks.emplace_back(BulletList{format.contact, true});
}

}  // namespace report
