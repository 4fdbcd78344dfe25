// Compounds: Dutch writes them as one word (taalschool, overdrachtsgesprek), so that two answers about the
// same thing share no word until the parts are known. Splits where a word list has all parts: four letters or
// more, with a link sound (s, e, en, er, n) between them or none; the fewest parts, then the longest shortest
// part. Beginnings and endings of words (achter-, -heid) and words that join others (daar, naast) are no
// parts, and a prefix stays with its word (meelopen, voorlees|boek). Measured on 50 words of the field and 30
// words to leave alone: tests/text/compounds_test.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/word_list.h"

namespace text {

// What a field knows better than the method; all folded.
struct CompoundRules {
  std::vector<std::string> always;       // whole words with their parts: "nieuwkomers|school"
  std::vector<std::string> never;        // stay whole, also within longer words: "belangrijk"
  std::vector<std::string> short_parts;  // parts too short for the method, or in no word list: "les", "nt2"
};

// The parts without their link sounds, in order; the word alone when it is no compound or one is not sure.
// A few microseconds a word.
std::vector<std::string> split_compound(std::string_view folded_word, const WordList& words,
                                        const CompoundRules& rules);

}  // namespace text
