// Fault: one thing wrong in a file that a person wrote, with its place, so that it can be found and mended.
// Whoever reads such a file reports all its faults at once. Lines and columns count from 1, columns in
// characters. What was found and what was expected are in Dutch: a facilitator reads them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace sessions {

struct Spot {
  int line = 1;
  int column = 1;
  auto operator<=>(const Spot&) const = default;
};

struct Fault {
  std::string file;
  int line = 1;
  int column = 1;
  std::string found;
  std::string expected;
  bool operator==(const Fault&) const = default;
};

// In the order of the file.
using Faults = std::vector<Fault>;

// "sessies/x.toml:12:5: gevonden: ...; verwacht: ..."
std::string describe(const Fault& fault);

// bad_format_file with one described fault a line; above a hundred, the rest is counted.
base::Error to_error(const Faults& faults);

// Collects the faults of one file.
class FaultLog {
 public:
  explicit FaultLog(std::string_view file) : file_(file) {}
  void add(const Spot& spot, std::string found, std::string expected);
  bool empty() const { return faults_.empty(); }
  const std::string& file() const { return file_; }

  void add_all(const FaultLog& other);

  // Forgets the faults from first_line to last_line.
  void forget(int first_line, int last_line);

  // All of them, in the order of the file.
  Faults sorted() const;

 private:
  std::string file_;
  Faults faults_;
};

}  // namespace sessions
