// After the afternoon: the session is closed, opened again weeks later to look back, and its open actions go
// on to the next one.
#include <gtest/gtest.h>

#include <fstream>

#include "journey.h"

namespace {

using journey::Journey;
using model::ActionState;

// An afternoon that agreed on three actions and was closed; back at the start screen.
void hold_an_afternoon(Journey& journey) {
  journey.start();
  journey.make_session();
  journey.choose_code();
  journey.open_panel();
  journey.press("panel.tab.plan");
  for (const char* action : {"Samen eten", "Elkaar bellen", "Een avond met tolk"}) {
    journey.press("plan.add");
    journey.fill_in("plan.action", action);
    journey.fill_in("plan.owner", "Directeur van de taalschool");
    journey.press("plan.due.0");
    journey.fill_in("plan.sign", "Elke maand");
  }
  journey.press("panel.tab.save");
  journey.press("save.close");
  journey.press("save.leave");
  journey.press("leave.yes");
}

// Sets how each action stands, in their order.
void look_back(Journey& journey) {
  journey.press("panel.tab.plan");
  journey.press("plan.item.0");
  journey.press("plan.state.2");
  journey.fill_in("plan.changed", "Twaalf scholen aten mee");
  journey.press("plan.item.1");
  journey.press("plan.state.3");
  journey.fill_in("plan.remark", "Niemand neemt op");
  journey.press("plan.item.2");
  journey.press("plan.state.1");
}

std::string read_plan_document(const Journey& journey) {
  std::ifstream file(journey.document_folder() / "actieplan.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(FollowUp, OpensAClosedSessionLookingBackAndSavesWhatBecameOfIt) {
  Journey journey;
  hold_an_afternoon(journey);
  journey.press("start.resume");
  EXPECT_TRUE(journey.shows("Wat spraken we af, wat gebeurde er?"));
  EXPECT_TRUE(journey.shows("3 afgesproken"));
  journey.open_panel();
  look_back(journey);
  journey.press("panel.tab.save");
  journey.press("save.documents");
  const std::string plan = read_plan_document(journey);
  for (const char* there : {"Twaalf scholen aten mee", "Niemand neemt op", "Loopt vast", "Bezig"}) {
    EXPECT_NE(plan.find(there), std::string::npos) << there << " in\n" << plan;
  }
  journey.close_panel();
  const std::string wall = journey.read_wall();
  for (const char* there : {"1 klaar, 1 bezig, 1 loopt vast", "Niemand neemt op"}) {
    EXPECT_NE(wall.find(there), std::string::npos) << there << " in\n" << wall;
  }
  EXPECT_EQ(journey.on_disk(), journey.session());
}

TEST(FollowUp, IsLeftForTheAfternoonItselfAndComesBackAfterACrash) {
  Journey journey;
  hold_an_afternoon(journey);
  journey.press("start.resume");
  journey.open_panel();
  journey.press("panel.look_back");
  journey.close_panel();
  EXPECT_TRUE(journey.has("room.next"));
  journey.crash_and_resume();
  EXPECT_TRUE(journey.shows("Wat spraken we af, wat gebeurde er?"));
  journey.open_panel();
  journey.press("panel.tab.save");
  journey.press("save.close");
  journey.crash_and_resume();
  EXPECT_TRUE(journey.has("room.next")) << "a session that is open again goes on as always";
}

// The form of a next session in the same region, with its open actions ticked.
void ask_for_the_next(Journey& journey) {
  journey.press("start.new");
  journey.fill_in("new.region", "NOORDRAND");
  journey.press("new.continue");
}

TEST(NextSession, BeginsWithWhatIsNotDone) {
  Journey journey;
  hold_an_afternoon(journey);
  journey.press("start.resume");
  journey.open_panel();
  look_back(journey);
  journey.press("panel.tab.save");
  journey.press("save.leave");
  journey.press("leave.yes");
  journey.press("start.new");
  journey.fill_in("new.region", "noordrand");
  EXPECT_TRUE(journey.shows("Begin met de 2 open acties van 12 maart 2026"));
  journey.press("new.continue");
  journey.press("new.begin");
  const auto& plan = journey.session().plan;
  ASSERT_EQ(plan.size(), 2u);
  EXPECT_EQ(plan[0].action, "Elkaar bellen");
  EXPECT_EQ(plan[0].state, ActionState::stuck);
  EXPECT_EQ(plan[0].remark, "Niemand neemt op");
  EXPECT_EQ(plan[1].action, "Een avond met tolk");
  EXPECT_FALSE(journey.session().closed);
  EXPECT_FALSE(journey.running().looking_back);
  EXPECT_TRUE(journey.session().answers.empty());
}

TEST(NextSession, SaysThatTheEarlierOneCannotBeReadAndKeepsTheForm) {
  Journey journey;
  hold_an_afternoon(journey);
  std::ofstream(journey.session_file()) << "Lieve moeder";
  ask_for_the_next(journey);
  journey.press("new.begin");
  EXPECT_TRUE(journey.shows("Dit is geen sessie van deze app.")) << journey.stage().sight().text_on_screen();
  journey.press("problem.ok");
  EXPECT_EQ(journey.value("new.region"), "NOORDRAND");
  journey.press("new.continue");
  journey.press("new.begin");
  EXPECT_TRUE(journey.session().plan.empty()) << "a session of its own can always be begun";
}

}  // namespace
