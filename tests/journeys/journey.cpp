#include "journey.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "app/facilitator_code.h"
#include "app/formats.h"
#include "app/locations.h"
#include "store/session_file.h"

namespace journey {
namespace fs = std::filesystem;

Journey::Journey() {
  fs::create_directory(sessions());
}

void Journey::start() {
  clock_ = std::make_unique<app::StageClock>(kToday);
  const app::Folders folders{SOURCE_DIR "/sessions", sessions(), BINARY_DIR "/lexicon", documents()};
  auto stage = app::Rehearsal::start({folders, disk_, *clock_, random_}, {1280, 720});
  if (!stage) throw std::runtime_error(stage.error().detail);
  stage_ = std::move(stage).value();
}

fs::path Journey::document_folder() const {
  const std::string date = base::to_iso(session().date);
  return app::name_document_folder(documents(), {session().region, date, running().file});
}

void Journey::crash_and_resume() {
  drop();
  start();
  press("start.resume");
}

void Journey::press(const std::string& name) {
  if (auto pressed = stage_->press(name); !pressed) throw std::runtime_error(pressed.error().detail);
}

void Journey::fill_in(const std::string& field, const std::string& words) {
  press(field);
  key(base::KeyCode::a, {.ctrl = true});
  type(words);
}

std::string Journey::value(const std::string& name) const {
  const ui::Node* node = stage_->sight().find(name);
  return node == nullptr ? "(not there)" : node->value;
}

std::string Journey::find_labelled(const std::string& prefix, std::string_view words) const {
  for (const ui::Node& node : stage_->surface().nodes()) {
    if (node.name.starts_with(prefix) && node.label.find(words) != std::string::npos) return node.name;
  }
  return "";
}

std::string Journey::read_wall() {
  std::string all = stage_->sight().text_on_screen();
  for (int sheet = 1; sheet < 150; ++sheet) {
    const std::string before = stage_->sight().text_on_screen();
    key(base::KeyCode::down);
    const std::string now = stage_->sight().text_on_screen();
    if (now == before) break;
    all += now;
  }
  return all;
}

void Journey::make_session(int minutes, int format) {
  press("start.new");
  fill_in("new.region", "Noordrand");
  fill_in("new.guide.0.name", "Begeleider A");
  if (format >= 0) press(fmt::format("new.format.{}", format));
  press(fmt::format("new.version.{}", minutes));
  press("new.begin");
}

void Journey::choose_code() {
  key(base::KeyCode::f10);
  type(kCode);
  type(kCode);
  close_panel();
}

void Journey::start_at_entry() {
  const flow::CreateSession wanted{
      SOURCE_DIR "/sessions/middagsessie.toml", "Noordrand", kToday, {}, 24, 120};
  model::Session session = app::make_session(wanted, disk_, random_).value();
  session.place = {7, 2};
  session.code_hash = app::hash_code(kCode).value();
  session.entry_open = true;
  store::SessionFile::create(sessions() / "noordrand.sessie", session).value();
  start();
  press("start.resume");
  if (block().id != "reflectie")
    throw std::runtime_error("the questions are in another block: " + block().id);
  turn_to(flow::Display::entry);
}

void Journey::open_panel() {
  key(base::KeyCode::f10);
  type(kCode);
}

void Journey::lead_to(const std::string& wanted, std::size_t page) {
  for (int pages = 0; block().id != wanted || session().place.page != page; ++pages) {
    if (pages > 100) throw std::runtime_error("there is no way to block " + wanted);
    key(base::KeyCode::right);
  }
}

void Journey::show_entry() {
  if (running().display == flow::Display::entry) return;
  open_panel();
  press("panel.to_entry");
  press("show_entry.yes");
}

void Journey::show_room() {
  if (running().display == flow::Display::room) return;
  open_panel();
  press("panel.to_room");
  close_panel();
}

void Journey::open_entry() {
  open_panel();
  press("panel.entry.open");
  close_panel();
  show_entry();
}

void Journey::close_entry() {
  open_panel();
  press("panel.entry.close");
  close_panel();
}

void Journey::answer(const Turn& turn) {
  press("entry.begin");
  for (const std::vector<std::string>& answers : turn) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (i > 0) press("entry.add");
      type(answers[i]);
    }
    key(base::KeyCode::enter, {.ctrl = true});
  }
}

void Journey::hand_in(const Turn& turn) {
  answer(turn);
  press("entry.send");
}

void Journey::take_turn(const Turn& turn) {
  hand_in(turn);
  press("thanks.done");
}

fs::path Journey::session_file() const {
  const std::vector<fs::path> files = base::SystemDisk().list(sessions(), ".sessie");
  if (files.size() != 1) throw std::runtime_error(fmt::format("{} session files", files.size()));
  return files.front();
}

model::Session Journey::on_disk() const {
  auto session = store::peek(session_file());
  if (!session) throw std::runtime_error(session.error().detail);
  return *session;
}

std::vector<std::string> texts_of(const model::Session& session) {
  std::vector<std::string> texts;
  for (const model::Answer& answer : session.answers) texts.push_back(answer.text);
  std::sort(texts.begin(), texts.end());
  return texts;
}

std::vector<std::string> texts_of(const model::Session& session, model::Screening screening) {
  std::vector<std::string> texts;
  for (const model::Answer& answer : session.answers) {
    if (answer.screening == screening) texts.push_back(answer.text);
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

std::vector<std::string> texts_of(const std::vector<Turn>& turns) {
  std::vector<std::string> texts;
  for (const Turn& turn : turns) {
    for (const auto& answers : turn) texts.insert(texts.end(), answers.begin(), answers.end());
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

std::string all_bytes_in(const fs::path& folder) {
  std::string bytes;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    bytes.append(std::istreambuf_iterator<char>(in), {});
  }
  return bytes;
}

}  // namespace journey
