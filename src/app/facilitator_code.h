// The code that opens the facilitator's panel: kept only as an Argon2id hash (libsodium, "interactive"
// limits: about 0.1 s a try). Four digits stop a curious hand, not an attacker with the file.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace app {

base::Result<std::string> hash_code(std::string_view digits);
bool is_right_code(std::string_view digits, const std::string& hash);

}  // namespace app
