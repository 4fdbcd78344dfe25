// Answer: one thought of one person on one question. It knows no person, no turn, no order and no time.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "base/key.h"

namespace model {

// The longest answer, in bytes of UTF-8.
inline constexpr std::size_t kMaxAnswerBytes = 8000;
inline constexpr std::size_t kMaxAnswers = 20000;

// How far an answer is on its way to the wall.
enum class Screening {
  unreleased,  // not yet given to the facilitator
  waiting,     // with the facilitator, who has not decided
  shown,       // may be on the wall and in the documents
  hidden,      // never on the wall nor in a document
};

struct Answer {
  base::Key key;
  int question = 1;  // 1 is the first
  std::string text;  // strict UTF-8, 1 to kMaxAnswerBytes bytes, see base::find_text_fault
  Screening screening = Screening::unreleased;
  bool operator==(const Answer&) const = default;
};

// Those that may be on the wall and in the documents.
std::vector<Answer> list_shown(const std::vector<Answer>& answers);
std::set<base::Key> list_shown_keys(const std::vector<Answer>& answers);

// The only order answers are ever kept in: by question, then by key. It tells nothing about people or time.
void sort_answers(std::vector<Answer>& answers);

}  // namespace model
