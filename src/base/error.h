// Error: what went wrong in the world, as a value. The code says which sentence a person gets to read (that
// happens in one place, screens/error_text); the detail says where and why, for stderr and for the
// facilitator. A detail never holds the text of an answer.
#pragma once

#include <string>

namespace base {

enum class ErrorCode {
  bad_usage,           // wrong words on the command line
  name_taken,          // there is a file of that name already
  not_found,           // no file or folder of that name
  no_access,           // not allowed to read or write there
  disk_full,           // no room left
  io_failed,           // reading or writing failed, or the medium went away
  bad_format_file,     // a sessions/*.toml with faults; the detail lists each with file, line, column
  bad_answers_file,    // a table of answers that cannot be read
  bad_text,            // text that is not strict UTF-8 or holds characters that cannot be shown
  foreign_file,        // not one of our session files
  damaged_file,        // one of ours, but broken
  newer_file,          // made by a newer version of the program
  answers_wiped,       // the answers of this session are gone for good, and none can be added
  already_open,        // another program holds this session
  changed_underneath,  // the session file was moved, replaced or written by another
  no_display,          // no window or no graphics to draw on
  missing_part,        // something that the program needs is not installed beside it
  internal,            // a library refused for a reason we do not know
};

struct Error {
  ErrorCode code;
  std::string detail;
};

}  // namespace base
