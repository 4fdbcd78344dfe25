#include "app/demo_script.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace app {
namespace {

constexpr const char* kCode = "2580";

const flow::InSession& running(const Rehearsal& stage) {
  return flow::in_session(stage.state());
}

const model::Block& block_now(const Rehearsal& stage) {
  return flow::current_block(running(stage));
}

// Where the answer with this word stands in the list of answers that wait, and where the word in it.
struct WordPlace {
  std::size_t answer = 0;
  std::size_t word = 0;
};

std::optional<WordPlace> find_waiting_word(const model::Session& session, const std::string& word) {
  WordPlace place;
  for (const model::Answer& answer : session.answers) {
    if (answer.screening != model::Screening::waiting) continue;
    std::istringstream words(answer.text);
    place.word = 0;
    for (std::string each; words >> each; ++place.word) {
      if (each == word) return place;
    }
    ++place.answer;
  }
  return std::nullopt;
}

}  // namespace

void DemoScript::press(const std::string& name) {
  if (trouble_) return;
  if (auto pressed = stage_.press(name); !pressed) {
    trouble_ = base::Error{base::ErrorCode::internal, pressed.error().detail};
  }
}

void DemoScript::fill_in(const std::string& field, const std::string& words) {
  press(field);
  if (trouble_) return;
  stage_.key(base::KeyCode::a, {.ctrl = true});
  stage_.type(words);
}

void DemoScript::picture(const std::string& name) {
  if (trouble_) return;
  if (auto taken = photographer_.take(name); !taken) trouble_ = taken.error();
}

std::string DemoScript::page_name() const {
  const model::Block& block = block_now(stage_);
  const std::size_t page = running(stage_).session.place.page;
  if (!block.steps.empty()) return "zaal-" + block.id + "-" + block.steps.at(page).id;
  return model::count_pages(block) == 1 ? "zaal-" + block.id : fmt::format("zaal-{}-{}", block.id, page + 1);
}

void DemoScript::make_session() {
  picture("start");
  press("start.new");
  fill_in("new.region", "Noordrand");
  fill_in("new.guide.0.name", "Begeleider A");
  fill_in("new.guide.0.role", "projectleider");
  picture("start-nieuwe-sessie");
  press("new.begin");
}

void DemoScript::choose_code() {
  stage_.key(base::KeyCode::f10);
  picture("begeleider-code-kiezen");
  stage_.type(kCode);
  stage_.type(kCode);
  picture("begeleider-leiden");
}

void DemoScript::open_panel() {
  stage_.key(base::KeyCode::f10);
  stage_.type(kCode);
}

void DemoScript::close_panel() {
  press("panel.lock");
}

void DemoScript::lead_to_end_of_block() {
  const std::string block = block_now(stage_).id;
  while (!trouble_ && block_now(stage_).id == block) {
    picture(page_name());
    stage_.wait(75);
    stage_.key(base::KeyCode::right);
  }
}

void DemoScript::go_to_last_step() {
  const std::size_t last = model::count_pages(block_now(stage_)) - 1;
  while (!trouble_ && running(stage_).session.place.page < last) {
    picture(page_name());
    stage_.wait(60);
    stage_.key(base::KeyCode::right);
  }
}

void DemoScript::lead_until_entry() {
  while (!trouble_ && !block_now(stage_).collects) lead_to_end_of_block();
}

// An answer of more than the first line, with a word too long for it, shows what the field does.
void DemoScript::show_promise(const DemoTurn& turn) {
  picture("invoer-wacht");
  press("entry.begin");
  press("entry.promise");
  picture("invoer-belofte");
  press("promise.ok");
  fill_in("entry.answer.0", turn.front());
  press("entry.add");
  stage_.type("En de ouders doen mee");
  picture("invoer-vraag");
  press("entry.keyboard");
  picture("invoer-toetsenbord");
  press("entry.keyboard");
}

void DemoScript::show_still_there() {
  stage_.wait(flow::kIdleSeconds + 1);
  picture("invoer-ben-je-er-nog");
  press("still.yes");
}

void DemoScript::answer_questions(const DemoTurn& turn) {
  for (std::size_t question = 0; question < turn.size() && !trouble_; ++question) {
    const bool last = question + 1 == turn.size();
    if (!turn[question].empty()) {
      fill_in("entry.answer.0", turn[question]);
      press(last ? "entry.review" : "entry.next");
    } else {
      press("entry.skip");
    }
  }
}

void DemoScript::take_turn(const DemoTurn& turn) {
  press("entry.begin");
  answer_questions(turn);
  press("entry.send");
  press("thanks.done");
}

void DemoScript::collect() {
  open_panel();
  press("panel.entry.open");
  picture("begeleider-invoer-open");
  press("panel.to_entry");
  picture("begeleider-naar-invoerscherm");
  press("show_entry.yes");
  show_promise(turns_.front());
  answer_questions(turns_.front());
  picture("invoer-nakijken");
  show_still_there();
  press("entry.send");
  picture("invoer-bedankt");
  press("thanks.done");
  for (std::size_t i = 1; i < turns_.size() && !trouble_; ++i) take_turn(turns_[i]);
  open_panel();
  press("panel.to_room");
  close_panel();
  picture("zaal-wachtscherm");
}

void DemoScript::tell_own_words() {
  stage_.key(base::KeyCode::right);
  picture("zaal-eigen-tekst-leeg");
  open_panel();
  press("panel.tab.words");
  fill_in("words.text",
          "Zo doen wij het: in november een gesprek met elke school voor voortgezet onderwijs.\n"
          "In januari het advies, samen met de ouders en een tolk.");
  picture("begeleider-eigen-tekst");
  close_panel();
  picture("zaal-eigen-tekst");
}

// Covers the first name that somebody typed all the same.
void DemoScript::cover(const std::string& name) {
  const auto place = find_waiting_word(running(stage_).session, name);
  if (!place) return;
  for (std::size_t i = 0; i < place->answer; ++i) stage_.key(base::KeyCode::down);
  press(fmt::format("screening.word.{}", place->word));
  press("screening.mask");
}

void DemoScript::screen_answers() {
  open_panel();
  press("panel.entry.close");
  press("panel.tab.screening");
  picture("begeleider-nakijken");
  cover("Sanne");
  picture("begeleider-naam-afgedekt");
  press("screening.show");
  press("screening.hide");
  press("screening.show_all");
  press("screening.list.shown");
  picture("begeleider-getoond");
  close_panel();
}

void DemoScript::show_board_and_plan() {
  stage_.key(base::KeyCode::right);
  show_board();
  correct_board();
  choose_themes();
  fill_in_plan();
  lead_to_end_of_block();
}

void DemoScript::save_and_wipe() {
  picture(page_name());
  open_panel();
  press("panel.tab.save");
  picture("begeleider-bewaren");
  fill_in("save.folder", folder_);
  press("save.documents");
  picture("begeleider-bewaard");
  press("save.wipe");
  picture("begeleider-wissen");
  press("wipe.yes");
  picture("begeleider-gewist");
  press("save.close");
  press("save.leave");
  picture("begeleider-afsluiten");
  press("leave.yes");
  picture("start-met-sessie");
}

base::Result<base::Done> DemoScript::play() {
  make_session();
  choose_code();
  close_panel();
  lead_until_entry();
  go_to_last_step();
  collect();
  tell_own_words();
  screen_answers();
  show_board_and_plan();
  save_and_wipe();
  look_back();
  if (trouble_) return *trouble_;
  return base::Done{};
}

}  // namespace app
