#include "app/facilitator_code.h"

#include <sodium.h>

#include <array>

namespace app {

base::Result<std::string> hash_code(std::string_view digits) {
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  const bool done = sodium_init() >= 0 && crypto_pwhash_str(hash.data(), digits.data(), digits.size(),
                                                            crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                            crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
  if (!done) return base::Error{base::ErrorCode::internal, "no memory to hash the facilitator's code"};
  return std::string(hash.data());
}

bool is_right_code(std::string_view digits, const std::string& hash) {
  return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.c_str(), digits.data(), digits.size()) == 0;
}

}  // namespace app
