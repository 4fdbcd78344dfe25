#include "store/samples.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "store/session_file.h"

namespace samples {
namespace fs = std::filesystem;

Folder::Folder(Where where) {
  const fs::path memory = "/dev/shm";
  const bool in_memory = where == Where::memory && fs::is_directory(memory);
  std::string name =
      ((in_memory ? memory : fs::temp_directory_path()) / "store-").string() + std::string(6, 'X');
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::vector<model::Answer> make_answers(std::size_t count, base::Random& random) {
  std::vector<model::Answer> answers;
  for (std::size_t i = 0; i < count; ++i) {
    model::Answer answer;
    answer.key = base::draw_key(random);
    answer.question = static_cast<int>(i % 5) + 1;
    answer.text = fmt::format("Eén heel eigen gedachte met nummer {} 👍.", i);
    if (i % 7 == 0) answer.text += std::string(40 * i % 7000, 'x');
    answer.screening = static_cast<model::Screening>(i % 4);
    answers.push_back(answer);
  }
  model::sort_answers(answers);
  return answers;
}

model::Board make_board(const std::vector<model::Answer>& answers) {
  model::Board board;
  board.themes = {{4, "korte-lijnen", "Korte lijnen 👍", false, {"bellen", "kennen"}},
                  {2, "", "Eén naam van de zaal", true, {}},
                  {7, "tijd", "Tijd", true, {"rooster"}}};
  board.next_id = 9;
  board.practices = {{"starttasje", 2}, {"evaluatie", 7}, {"ambulant-team", 2}};
  board.dropped = {"huisvesting", "vervoer"};
  const int themes[] = {4, model::kLoose, 2, 7};
  std::size_t i = 0;
  for (const model::Answer& answer : answers) {
    if (answer.screening != model::Screening::shown) continue;
    model::Placement& placement = board.placements[answer.key];
    placement = {themes[i % 4], i % 3 == 0, std::nullopt, std::nullopt};
    if (i % 5 == 0) placement.lane = i % 2;
    if (i % 2 == 0) placement.proposed_lane = 2;
    ++i;
  }
  return board;
}

// What became of it since is in it too.
model::PlanAction make_plan_action() {
  model::PlanAction action{
      "Rust", "Overleg", "Directeur", {"Gemeente", "Bestuur"}, base::Date{2026, 5, 1}, "Minder verzuim"};
  action.first_step = "Bellen vóór vrijdag";
  action.if_then = "Als het niet lukt, dan vragen we het bestuur";
  action.means = "Twee uur per week";
  action.paid_by = "Gemeente (OAB)";
  action.origin = {4, "Korte lijnen 👍", 12, 5};
  action.state = model::ActionState::busy;
  action.changed = "Een school erbij,\neen dag later";
  action.remark = "Loopt";
  action.first_due = base::Date{2026, 4, 17};
  action.id = 4;
  return action;
}

model::Votes make_votes() {
  return {model::VoteStand::closed,
          model::VoteMethod::dots,
          21,
          {{4, "Korte lijnen 👍", 9}, {2, "Eén naam van de zaal", 17}, {5, "Van de wand af", 0}}};
}

model::Session make_session(std::size_t answers) {
  base::SeededRandom random(7);
  model::Session session;
  session.format_source = "title = \"Middagsessie\"\r\n\tindented = true\n";
  session.region = "Twente";
  session.date = {2026, 3, 12};
  session.guides = {{"Gids een", "presentator"}, {"Gids twee", ""}};
  session.people = 24;
  session.present = 21;
  session.version_minutes = 90;
  session.practice = true;
  session.code_hash = "$argon2id$v=19$abc";
  session.place = {8, 2};
  session.entry_open = true;
  session.answers = make_answers(answers, random);
  session.board = make_board(session.answers);
  session.own_texts = {{"povo/0", "Eigen woorden,\nover twee regels"}, {"povo/1", ""}};
  session.votes = make_votes();
  session.plan = {make_plan_action(), {"", "", "", {}, std::nullopt, ""}};
  session.moments = {{"Eerste check", {2026, 4, 9}}, {"Terugblik", {2026, 9, 10}}};
  session.plan_edition = 6;
  session.next_action_id = 9;
  session.number = 123'456'789;
  session.figures = {{3, 0, 12}, {1, 0, 4}};
  return session;
}

model::Session write_and_read(const model::Session& session) {
  const Folder folder;
  { EXPECT_TRUE(store::SessionFile::create(folder / "a.sessie", session)); }
  return store::SessionFile::open(folder / "a.sessie").value().content();
}

void expect_each_refused(const model::Session& good, std::span<const BadRows> bad_rows) {
  const Folder folder;
  { ASSERT_TRUE(store::SessionFile::create(folder / "good.sessie", good)); }
  for (const BadRows& bad : bad_rows) {
    const auto file = folder / "a.sessie";
    std::filesystem::copy_file(folder / "good.sessie", file,
                               std::filesystem::copy_options::overwrite_existing);
    run_sql(file, bad.sql);
    const auto checked = store::check(file);
    ASSERT_FALSE(checked) << bad.what;
    EXPECT_EQ(checked.error().code, base::ErrorCode::damaged_file)
        << bad.what << ": " << checked.error().detail;
    EXPECT_THAT(checked.error().detail, testing::HasSubstr(bad.reason)) << bad.what;
  }
}

void run_sql(const fs::path& file, const std::string& sql) {
  sqlite3* database = nullptr;
  std::string fault;
  if (sqlite3_open(file.c_str(), &database) != SQLITE_OK ||
      sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    fault = sqlite3_errmsg(database);
  }
  sqlite3_close(database);
  if (!fault.empty()) throw std::runtime_error(fault + ": " + sql);
}

std::string read_bytes(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  if (in.peek() != std::ifstream::traits_type::eof()) bytes << in.rdbuf();
  return std::move(bytes).str();
}

void write_bytes(const fs::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

fs::path journal_of(const fs::path& file) {
  return file.string() + "-journal";
}

std::string all_bytes_in(const fs::path& folder) {
  std::string bytes;
  for (const auto& entry : fs::directory_iterator(folder)) bytes += read_bytes(entry.path());
  return bytes;
}

}  // namespace samples
