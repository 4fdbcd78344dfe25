#include "base/key.h"

#include <fmt/format.h>

namespace base {

Key draw_key(Random& random) {
  Key key;
  random.fill(key.bytes);
  return key;
}

std::string to_hex(const Key& key) {
  std::string hex;
  for (const std::uint8_t byte : key.bytes) hex += fmt::format("{:02x}", byte);
  return hex;
}

}  // namespace base
