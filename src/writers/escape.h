// Text as it stands literally in HTML and XML that we write ourselves.
#pragma once

#include <string>
#include <string_view>

namespace writers {

// Also between double quotes. A carriage return is left out.
std::string escape_xml(std::string_view text);

}  // namespace writers
