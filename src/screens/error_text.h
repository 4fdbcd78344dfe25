// What a base::Error says to a person, in Dutch: what happened, what is safe, what to do. The one place where
// error codes become sentences, for the screens and for the command line alike.
#pragma once

#include <string>

#include "base/error.h"

namespace screens {

// One or two short sentences each; none is empty. The detail of the error is not in them.
struct ErrorText {
  std::string what;
  std::string safe;
  std::string todo;
};

ErrorText describe(const base::Error& error);

// Whether the detail itself helps a person: it tells which line of a file they made is wrong.
bool has_useful_detail(const base::Error& error);

// The first lines of a long detail, and how many more there are.
std::string shorten_detail(const std::string& detail);

}  // namespace screens
