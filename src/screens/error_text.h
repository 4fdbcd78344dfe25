// What a base::Error says to a person, in Dutch: what happened, what is safe, what to do. The one place where
// error codes become sentences, for the screens and for the command line alike.
#pragma once

#include <string>

#include "base/error.h"

namespace screens {

// One or two short sentences each; none is empty. The detail of the error is not in them, except that a
// faulty format or answers file is quoted in `what`, because its line numbers are the message.
struct ErrorText {
  std::string what;
  std::string safe;
  std::string todo;
};

ErrorText describe(const base::Error& error);

// The three together, with spaces between.
std::string in_one_line(const ErrorText& text);

}  // namespace screens
