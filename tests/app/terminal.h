// Terminal: types a command and reads what comes out, in a folder of its own that goes away.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/command_line.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/session.h"
#include "support/temporary_folder.h"

namespace terminal {

inline constexpr base::Date kToday{2026, 3, 12};

class StandingClock : public base::Clock {
 public:
  double seconds() override { return 100; }
  base::Date today() override { return kToday; }
  int minute_of_day() override { return 13 * 60 + 30; }
};

// The words after "middagsessie", read.
std::variant<app::CommandLine, app::EarlyEnd> read(const std::vector<std::string>& words);
// The status that reading ends with; -1 when there is something to do.
int status_of(const std::vector<std::string>& words);

struct Ended {
  int status = -1;
  std::string out;
  std::string err;
};

class Terminal {
 public:
  Ended run(const std::vector<std::string>& words);

  // The full name of a file in the folder; the second also writes it.
  std::string at(std::string_view name) const { return (folder_ / name).string(); }
  std::string put(std::string_view name, std::string_view bytes) const;
  // A hole of this many bytes.
  std::string put_sparse(std::string_view name, std::uintmax_t size) const;
  std::string get(std::string_view name) const;

  // Makes a session of the shipped middagsessie and gives its file.
  std::string make_session();
  model::Session session(const std::string& file) const;

  const support::TemporaryFolder& folder() const { return folder_; }

 private:
  support::TemporaryFolder folder_;
  StandingClock clock_;
  base::SeededRandom random_{7};
};

// The shipped format.
std::string middagsessie_toml();

// How often a text stands in another.
std::size_t count(std::string_view text, std::string_view part);

// A table with this many answers, columns id question theme kind text; the text of the i-th is answer(i).
std::string write_table(int answers);
std::string answer(int number);

}  // namespace terminal
