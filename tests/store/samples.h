// What the tests of the store share: a folder that goes away, sessions full of everything, bytes of files.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "base/random.h"
#include "model/session.h"

namespace samples {

// In memory (when the system has such a place) for tests that write so often that they would wait for the
// disk.
enum class Where { disk, memory };

// A fresh folder, removed with all its content at the end.
class Folder {
 public:
  explicit Folder(Where where = Where::disk);
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// Answers with random keys over five questions, sorted; every seventh is long.
std::vector<model::Answer> make_answers(std::size_t count, base::Random& random);

// Three themes, with every shown answer in one of them or loose, practices laid in them and concepts dropped.
model::Board make_board(const std::vector<model::Answer>& answers);

// A session with something in every field and this many answers.
model::Session make_session(std::size_t answers);

// What a session becomes on its way into a file and out of it.
model::Session write_and_read(const model::Session& session);

// What another program does to the tables of a good file.
struct BadRows {
  const char* what;
  const char* reason;  // that the refusal names
  std::string sql;
};
// Fails the test unless a file of this session is refused as damaged after each of them alone.
void expect_each_refused(const model::Session& good, std::span<const BadRows> bad_rows);

// What another program does to a database.
void run_sql(const std::filesystem::path& file, const std::string& sql);

std::string read_bytes(const std::filesystem::path& file);
void write_bytes(const std::filesystem::path& file, std::string_view bytes);
std::filesystem::path journal_of(const std::filesystem::path& file);

// Every byte of every file in the folder, one after the other.
std::string all_bytes_in(const std::filesystem::path& folder);

}  // namespace samples
