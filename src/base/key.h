// Key: the name of one answer. 16 random bytes, drawn fresh for each answer, so that nothing tells when it
// was written or with which others.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

#include "base/random.h"

namespace base {

struct Key {
  std::array<std::uint8_t, 16> bytes{};
  auto operator<=>(const Key&) const = default;
};

Key draw_key(Random& random);

// 32 lower-case hexadecimal digits.
std::string to_hex(const Key& key);

}  // namespace base
