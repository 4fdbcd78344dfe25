// The number of answers that a screen tells must not rise with one person: whoever saw the queue would know
// how many answers that person gave.
#include <gtest/gtest.h>

#include "flow/update.h"
#include "screens/entry_situation.h"
#include "screens/entry_stage.h"

namespace {

using entry::Stage;

// Hands in so many answers in one turn, and lets the thank-you pass.
void take_turn(Stage& stage, const std::string& mark) {
  stage.press("entry.begin");
  for (int question = 0; question < 5; ++question) {
    stage.type("Antwoord " + mark);
    stage.press(question == 4 ? "entry.review" : "entry.next");
  }
  stage.press("entry.send");
  stage.save();
  stage.settle();
  stage.press("thanks.done");
}

TEST(Count, OnTheWaitingScreenStandsStillForFourTurnsAndMovesWithTheFifth) {
  Stage stage(entry::make_state(5, flow::TurnWaiting{}));
  for (const char* mark : {"een", "twee", "drie", "vier"}) {
    take_turn(stage, mark);
    EXPECT_FALSE(stage.shows("Er zijn al minstens")) << mark;
  }
  take_turn(stage, "vijf");
  EXPECT_TRUE(stage.shows("Er zijn al minstens 25 antwoorden gegeven."));
}

TEST(Count, InThePanelStandsStillForFourTurnsAndMovesWithTheFifth) {
  Stage stage(entry::make_state(5, flow::TurnWaiting{}));
  const auto panel_shows = [&](const std::string& words) {
    flow::InSession& running = flow::in_session(stage.state);
    running.display = flow::Display::room;
    running.panel = flow::PanelOpen{};
    stage.settle();
    const bool shown = stage.shows(words);
    running.panel = flow::PanelClosed{};
    running.display = flow::Display::entry;
    stage.settle();
    return shown;
  };
  for (const char* mark : {"een", "twee", "drie", "vier"}) {
    take_turn(stage, mark);
    EXPECT_TRUE(panel_shows("Nog geen 5 antwoorden")) << mark;
  }
  take_turn(stage, "vijf");
  EXPECT_TRUE(panel_shows("Al minstens 25 antwoorden"));
}

}  // namespace
