// Texts that a person looked at and found right, kept in tests/golden. A test that gives another text fails
// and shows what differs; when the new one is right, one switch rewrites them and the diff is the review.
#pragma once

#include <string>

namespace golden {

// Name: below tests/golden, "docx/document.xml".
void compare(const std::string& name, const std::string& text);

}  // namespace golden
