// JSON as other programs judge it: python3-jsonschema by the schemas we give along, Python's json reads it.
#include "writers/json.h"

#include <gtest/gtest.h>

#include "writers/other_program.h"

namespace {

report::SummaryRecord make_summary() {
  report::SummaryRecord summary;
  summary.session = "Middagsessie";
  summary.region = "Twente & Salland";
  summary.date = {2026, 3, 12};
  summary.expected_people = 24;
  summary.people = 21;
  summary.lanes = {{"Wat werkt", 12}, {"Waar het schuurt", 0}};
  summary.themes = {{"Warme overdracht", {}, {{"Wat werkt", {"Zij zei \"ja\"", "Twee\nregels"}}}},
                    {"Les", {"Toetsen", "Boeken"}, {{"Waar het schuurt", {"één 🙂 </script>"}}}}};
  summary.signals = {"Ouders"};
  summary.loose = {"Los \\ antwoord"};
  return summary;
}

report::PlanRecord make_plan() {
  report::PlanRecord plan{"Middagsessie", "Twente", {2026, 3, 12}, false, {}, {}};
  report::ActionRecord& action = plan.actions.emplace_back();
  action.id = 3;
  action.goal = "Rust";
  action.action = "Bellen";
  action.owner = "De Brug";
  action.partners = {"Gemeente", "Bestuur"};
  action.due = base::Date{2026, 6, 1};
  action.sign = "Minder verzuim";
  action.state = "stuck";
  report::ActionRecord& open_point = plan.actions.emplace_back();
  open_point.id = 4;
  open_point.is_open_point = true;
  open_point.state = "agreed";
  plan.moments = {{"Eerste check", {2026, 4, 23}}};
  return plan;
}

// The faults that the schema finds, or the data on one line.
std::string judge(const std::string& json) {
  std::string said = other_program::ask_script("check_json.py", {"data.json", json}, "python3-jsonschema");
  if (said.ends_with('\n')) said.pop_back();
  return said;
}

std::string replace(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

TEST(Json, OfTheSummaryIsAsItsSchemaSaysAndReadsBackAsItWas) {
  EXPECT_EQ(
      judge(writers::write_json(make_summary())),
      R"({"schema": "middagsessie/verslag", "version": 1, "session": "Middagsessie", "region": "Twente & Salland", "date": "2026-03-12", "practice": false, "expected_people": 24, "people": 21, "wiped": false, )"
      R"("lanes": [{"title": "Wat werkt", "shown": 12}, {"title": "Waar het schuurt", "shown": 0}], )"
      R"("themes": [{"label": "Warme overdracht", "of": [], "lanes": [{"title": "Wat werkt", "answers": ["Zij zei \"ja\"", "Twee\nregels"]}]}, )"
      R"({"label": "Les", "of": ["Toetsen", "Boeken"], "lanes": [{"title": "Waar het schuurt", "answers": ["één 🙂 </script>"]}]}], )"
      R"("signals": ["Ouders"], "loose": ["Los \\ antwoord"]})");
}

TEST(Json, OfThePlanIsAsItsSchemaSaysAndReadsBackAsItWas) {
  EXPECT_EQ(
      judge(writers::write_json(make_plan())),
      R"({"schema": "middagsessie/actieplan", "version": 1, "session": "Middagsessie", "region": "Twente", "date": "2026-03-12", "practice": false, )"
      R"("actions": [{"id": 3, "is_open_point": false, "goal": "Rust", "action": "Bellen", "owner": "De Brug", "partners": ["Gemeente", "Bestuur"], "due": "2026-06-01", "first_due": null, )"
      R"("sign": "Minder verzuim", "first_step": "", "if_then": "", "means": "", "paid_by": "", "theme": "", "state": "stuck", "changed": "", "remark": ""}, )"
      R"({"id": 4, "is_open_point": true, "goal": "", "action": "", "owner": "", "partners": [], "due": null, "first_due": null, )"
      R"("sign": "", "first_step": "", "if_then": "", "means": "", "paid_by": "", "theme": "", "state": "agreed", "changed": "", "remark": ""}], )"
      R"("moments": [{"title": "Eerste check", "date": "2026-04-23"}]})");
}

TEST(Json, OfASessionThatBroughtNothingIsAsItsSchemaSays) {
  report::SummaryRecord summary;
  summary.date = {2026, 3, 12};
  summary.wiped = true;
  EXPECT_EQ(
      judge(writers::write_json(summary)),
      R"({"schema": "middagsessie/verslag", "version": 1, "session": "", "region": "", "date": "2026-03-12", "practice": false, "expected_people": null, "people": null, "wiped": true, "lanes": [], "themes": [], "signals": [], "loose": []})");
  EXPECT_TRUE(judge(writers::write_json(report::PlanRecord{"", "", {2026, 3, 12}, true, {}, {}}))
                  .starts_with(R"({"schema")"));
}

TEST(Json, IsReadableByPeopleAndBeginsWithWhatItIs) {
  const std::string json = writers::write_json(make_plan());
  EXPECT_TRUE(json.starts_with("{\n  \"schema\": \"middagsessie/actieplan\",\n  \"version\": 1,\n")) << json;
  EXPECT_TRUE(json.ends_with("\n}\n"));
  EXPECT_NE(json.find("\"due\": \"2026-06-01\""), std::string::npos);
}

TEST(Json, IsHeldToItsSchemaStrictly) {
  const std::string plan = writers::write_json(make_plan());
  EXPECT_EQ(judge(replace(plan, "\"stuck\"", "\"lost\"")),
            "$.actions[0].state: 'lost' is not one of ['agreed', 'busy', 'done', 'stuck']");
  EXPECT_EQ(judge(replace(plan, "2026-04-23", "2026-02-30")),
            "$.moments[0].date: '2026-02-30' is not a 'date'");
  EXPECT_EQ(judge(replace(plan, "\"version\": 1", "\"version\": 2")), "$.version: 1 was expected");
  EXPECT_NE(judge(replace(plan, "\"owner\"", "\"eigenaar\"")).find("'eigenaar' was unexpected"),
            std::string::npos);
  EXPECT_NE(judge(replace(plan, "\"remark\"", "\"time\"")).find("'remark' is a required property"),
            std::string::npos);
}

TEST(Json, OfTextWithAFaultStaysAFileThatCanBeRead) {
  report::SummaryRecord summary = make_summary();
  summary.loose = {"goed \xFF fout"};
  EXPECT_NE(judge(writers::write_json(summary)).find("goed \xEF\xBF\xBD fout"), std::string::npos);
}

TEST(Json, HasTheSameBytesEachTime) {
  EXPECT_EQ(writers::write_json(make_summary()), writers::write_json(make_summary()));
}

}  // namespace
