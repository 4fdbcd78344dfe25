// A hash that is the same on every machine and in every version: for orders that must tell nothing about
// people or time and still come out the same each run. Not for security.
#pragma once

#include <cstdint>
#include <string_view>

namespace base {

// FNV-1a, 64 bits (Fowler, Noll, Vo).
constexpr std::uint64_t stable_hash(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3u;
  }
  return hash;
}

}  // namespace base
