// The text of a small format without faults, ways to spoil it, and what the reader says of it.
#pragma once

#include <string>
#include <string_view>

#include "sessions/format_file.h"

namespace sessions_test {

// A format of 30 and 20 minutes with lanes "werkt" and "schuurt", this many questions, and the blocks "begin"
// (a slide) and "vragen" (two steps, collects).
std::string make_format_text(int questions = 3);

// The text with the first occurrence replaced; the test fails when there is none.
std::string replace_first(std::string text, std::string_view from, std::string_view to);

// The faults of a text, reported under "x.toml"; none when it loads.
sessions::Faults faults_of(std::string_view toml);

// All faults, described, one a line.
std::string describe_all(const sessions::Faults& faults);

// The place of this text, counted from 1, as "line:column" in the words of an editor.
std::string place_of(std::string_view text, std::string_view part);

// "line:column" of the only fault; what is wrong with that when there are none or more.
std::string place_of_only(const sessions::Faults& faults);

}  // namespace sessions_test
