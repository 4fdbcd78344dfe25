// What the command line says to people, in Dutch or English. Screens speak Dutch only.
#pragma once

#include <string_view>

namespace app {

enum class Language { dutch, english };

struct Saying {
  std::string_view dutch;
  std::string_view english;
};

constexpr std::string_view say(Language language, const Saying& saying) {
  return language == Language::dutch ? saying.dutch : saying.english;
}

}  // namespace app
