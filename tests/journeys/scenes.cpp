#include "scenes.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace journey {

using base::KeyCode;

std::vector<Turn> twelve_turns() {
  std::vector<Turn> turns;
  for (int person = 1; person <= 12; ++person) {
    Turn turn(5);
    for (int question = 1; question <= 5; ++question) {
      turn[static_cast<std::size_t>(question - 1)] = {"Gedachte " + std::to_string(person * 10 + question)};
    }
    turns.push_back(turn);
  }
  turns[1][2].clear();
  turns[2][0] = {"Eén vaste intern begeleider", "Drie middagen meelopen", "Ouders zijn er vaak bij"};
  turns[3][1] = {"Financiële ruimte\nen tijd"};
  turns[4][0] = {kNamed};
  turns[5][0] = {kHidden};
  return turns;
}

void Scenes::note_block() {
  const std::string& block = journey_.block().id;
  if (blocks_.empty() || blocks_.back() != block) blocks_.push_back(block);
}

void Scenes::lead_to(const std::string& block, std::size_t page) {
  while (journey_.block().id != block || journey_.session().place.page != page) {
    note_block();
    const model::Place before = journey_.session().place;
    journey_.wait(2);
    journey_.key(KeyCode::right);
    if (journey_.session().place == before) throw std::runtime_error("no way on to " + block);
  }
  note_block();
}

void Scenes::begin() {
  journey_.make_session();
  EXPECT_TRUE(journey_.shows("Noordrand"));
  journey_.choose_code();
}

void Scenes::lead_to_entry() {
  for (const char* block : {"vraag", "rol", "burgum"}) {
    lead_to(block);
    between_();
  }
  lead_to("reflectie", 2);
  journey_.open_entry();
}

void Scenes::take_turns(const std::vector<Turn>& turns) {
  for (const Turn& turn : turns) {
    journey_.turn_to(flow::Display::entry);
    journey_.take_turn(turn);
    between_();
  }
  journey_.show_room();
}

void Scenes::close_entry() {
  journey_.close_entry();
}

void Scenes::tell_own_words() {
  lead_to("povo");
  journey_.open_panel();
  journey_.press("panel.tab.words");
  journey_.fill_in("words.text", kOwnWords);
  journey_.close_panel();
  EXPECT_TRUE(journey_.shows(kOwnWords));
}

// Goes down the list with the arrow, and up again, until the answer that holds these words is on the table.
void Scenes::screen_answer(const std::string& words) {
  for (int steps = 0; steps < 50; ++steps) {
    if (!journey_.find_labelled("screening.word.", words).empty()) return;
    journey_.key(steps < 15 ? KeyCode::down : KeyCode::up);
  }
  throw std::runtime_error("no answer waits with " + words);
}

void Scenes::screen() {
  journey_.open_panel();
  journey_.press("panel.tab.screening");
  screen_answer("Sanne");
  journey_.press(journey_.find_labelled("screening.word.", "Sanne"));
  journey_.press("screening.mask");
  EXPECT_TRUE(journey_.shows("[...]"));
  screen_answer("muur");
  journey_.press("screening.hide");
  journey_.press("screening.show_all");
  EXPECT_TRUE(journey_.shows("Er wacht nu geen antwoord."));
  journey_.close_panel();
}

void Scenes::read_board() {
  lead_to("uitwisseling");
  const std::string wall = journey_.read_wall();
  for (const std::string& shown : texts_of(journey_.session(), model::Screening::shown)) {
    EXPECT_NE(wall.find(shown), std::string::npos) << shown;
  }
  EXPECT_EQ(wall.find("Sanne"), std::string::npos);
  EXPECT_EQ(wall.find(kHidden), std::string::npos);
}

void Scenes::make_plan() {
  journey_.open_panel();
  journey_.press("panel.tab.plan");
  journey_.press("plan.add");
  journey_.fill_in("plan.goal", "Niemand valt tussen de scholen");
  journey_.fill_in("plan.action", "Elke maand samen eten");
  journey_.fill_in("plan.owner", "Directeur van de taalschool");
  journey_.fill_in("plan.due", "1-6-2026");
  journey_.fill_in("plan.sign", "Er is drie keer gegeten");
  journey_.press("plan.add");
  journey_.fill_in("plan.action", "Een avond met tolk");
  journey_.close_panel();
  lead_to("uitwisseling", 4);
  const std::string wall = journey_.read_wall();
  EXPECT_NE(wall.find("Elke maand samen eten"), std::string::npos) << wall;
  EXPECT_NE(wall.find("Een avond met tolk"), std::string::npos) << wall;
}

void Scenes::agree() {
  lead_to("afsluiting");
  const std::string wall = journey_.read_wall();
  EXPECT_NE(wall.find("23 april 2026"), std::string::npos) << "the first check, after six weeks";
  EXPECT_NE(wall.find("helpdesk@lowanpo.nl"), std::string::npos);
}

void Scenes::save_documents() {
  journey_.open_panel();
  journey_.press("panel.tab.save");
  journey_.press("save.documents");
  EXPECT_TRUE(journey_.shows("Bewaard in " + journey_.document_folder().string())) << "the outcome is told";
  journey_.close_panel();
}

void Scenes::wipe_and_leave() {
  journey_.open_panel();
  journey_.press("panel.tab.save");
  journey_.press("save.wipe");
  journey_.press("wipe.yes");
  journey_.press("save.leave");
  journey_.press("leave.yes");
}

void Scenes::play_all() {
  begin();
  between_();
  lead_to_entry();
  between_();
  take_turns(twelve_turns());
  between_();
  close_entry();
  between_();
  tell_own_words();
  between_();
  screen();
  between_();
  read_board();
  make_plan();
  between_();
  agree();
  save_documents();
}

}  // namespace journey
