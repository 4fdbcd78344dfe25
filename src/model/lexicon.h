// Lexicon: what the program knows beforehand of the subjects a session is about. Concepts with the words that
// point at them and examples of what people write, families of concepts, and the cues by which a text shows
// in which lane it belongs. Values only; sessions/lexicon_file reads and checks them.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace model {

struct Family {
  std::string id;
  std::string label;
};

// How much a phrase says about its concept.
enum class Weight { weak, strong };

// Words that point at a concept: "korte lijn*", "draagt _ over". See themes/pattern.h for what they match.
struct Trigger {
  std::string phrase;
  Weight weight = Weight::strong;
};

struct Concept {
  std::string id;     // unique, [a-z0-9-]
  std::string label;  // as it stands on the wall
  std::string core;   // one line on what belongs here
  std::size_t family = 0;
  std::vector<Trigger> triggers;
  std::vector<std::string> blockers;  // words within such a phrase do not point at this concept
};

// What somebody could have written.
struct Example {
  // Index into Lexicon::concepts; concepts.size() when it belongs nowhere, nothing when it says only
  // something about lanes.
  std::optional<std::size_t> subject;
  std::string asked;  // id of the lane the question stands for
  std::string lane;   // id of the lane it really belongs in
  std::string text;
};

struct Lexicon {
  std::string title;
  std::vector<Family> families;
  std::vector<Concept> concepts;
  std::map<std::string, std::string> short_forms;  // folded: "lln" -> "leerlingen"
  std::vector<std::string> whole_words;            // compounds that are never split
  std::vector<std::string> short_parts;            // of compounds, too short to be known as a part: "les"
  std::vector<std::string> loose;                  // what a whole answer without content looks like
};

}  // namespace model
