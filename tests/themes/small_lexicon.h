// A lexicon of five concepts in two families with a dozen made-up examples each, and a judge taught by it.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/key.h"
#include "model/lexicon.h"
#include "themes/arrange.h"
#include "themes/judge.h"

namespace themes_test {

// Numbers of the concepts, and of what belongs to none.
enum Subject : std::size_t { kPhone, kFolder, kMoney, kTime, kInterpreter, kNowhere };

// Of the questions, as the examples name them: 0 "werkt", 1 "schuurt".
inline const std::vector<std::string> kLanes{"werkt", "schuurt"};

model::Lexicon small_lexicon();
std::vector<model::Example> small_examples();

// Taught once.
const themes::Judge& small_judge();
// The same, but harder to convince.
const themes::Judge& cautious_judge();

base::Key key_of(int number);

// Answers to the question of this lane, with keys from `first_key` on.
std::vector<themes::AskedAnswer> ask(const std::vector<std::string>& texts, int first_key = 1,
                                     std::size_t lane = 0);
std::vector<themes::AskedAnswer> join(std::vector<themes::AskedAnswer> first,
                                      const std::vector<themes::AskedAnswer>& second);

// kLoose when it stands nowhere.
int theme_of(const themes::Arrangement& arranged, int key);
// "los" when it stands nowhere.
std::string concept_of(const themes::Arrangement& arranged, int key);

// Labels in the order of the wall, each with its texts.
using Sorted = std::vector<std::pair<std::string, std::multiset<std::string>>>;
Sorted sort_out(const themes::Arrangement& arranged, const std::vector<themes::AskedAnswer>& answers);

}  // namespace themes_test
