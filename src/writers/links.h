// Web and mail addresses in a line of text, for the formats in which they can be pressed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace writers {

// The pieces of a text, in order: together they are the text.
struct TextPiece {
  std::string text;
  std::string target;  // "https://www.lowan.nl/po", "mailto:helpdesk@lowan.nl"; empty: no address
};

// An address begins with "https://", "http://" or "www.", or has the form "name@place.nl". It ends at white
// space, quotes or angle brackets; the marks after it that end a sentence or close a bracket are no part.
std::vector<TextPiece> find_links(std::string_view text);

}  // namespace writers
