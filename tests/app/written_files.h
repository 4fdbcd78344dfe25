// The files of both documents as anybody finds them: their bytes, everything packed in them, and the text
// that other programs read.
#pragma once

#include <map>
#include <string>

#include "app/harvested_session.h"

namespace written {

struct File {
  std::string bytes;
  std::string inside;  // unzipped, uncompressed; the bytes when nothing is packed
  std::string text;    // what a person reads, without white space; empty when the format holds no answers
};

using Files = std::map<std::string, File>;  // by name

// Every format, written to disk by the program.
Files write(const harvested::Afternoon& afternoon);

// The bytes alone.
std::map<std::string, std::string> write_bytes(const harvested::Afternoon& afternoon);

// Without any white space, so that it does not matter where lines end.
std::string squeeze(const std::string& text);

}  // namespace written
