// Concept hits: which concepts of a lexicon the words of an answer point at, and by which words. A longer
// phrase takes its words first: a shorter one of another concept cannot use them again, so that "nt2
// coordinat*" beats "nt2". A word a concept's blocker covers does not point at that concept.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/lexicon.h"
#include "text/near_miss.h"
#include "text/tokens.h"
#include "themes/pattern_index.h"

namespace themes {

inline constexpr int kStrongPoints = 2;
inline constexpr int kWeakPoints = 1;

struct ConceptHit {
  std::size_t subject = 0;         // index into Lexicon::concepts
  int points = 0;                  // each phrase counts once
  std::vector<std::size_t> words;  // those that point there, rising
};

class ConceptMatcher {
 public:
  explicit ConceptMatcher(const model::Lexicon& lexicon);

  // The words of an answer with what people shorten written out.
  std::vector<text::Token> read_words(std::string_view answer) const;

  // Most points first, then most words covered, then the order of the lexicon. When nothing is found, a slip
  // of the hand in a word of seven letters or more is forgiven (text::NearMissIndex).
  std::vector<ConceptHit> find_hits(const std::vector<text::Token>& words) const;

  // Whether the whole answer says nothing: "nvt", "geen idee".
  bool says_nothing(const std::vector<text::Token>& words) const;

  std::size_t concepts() const { return concepts_; }

 private:
  struct Entry {
    std::size_t subject = 0;
    int points = 0;  // 0: a blocker
    std::size_t letters = 0;
  };
  std::vector<ConceptHit> find_exact(const std::vector<text::Token>& words) const;
  // The words with slips mended; nothing when there are none.
  std::optional<std::vector<text::Token>> mend_slips(const std::vector<text::Token>& words) const;
  std::vector<PatternIndex::Match> drop_blocked(std::vector<PatternIndex::Match> matches,
                                                std::size_t words) const;
  void sort_by_length(std::vector<PatternIndex::Match>& matches, const std::vector<text::Token>& words) const;

  std::size_t concepts_ = 0;
  PatternIndex index_;
  std::vector<Entry> entries_;  // of each pattern
  text::NearMissIndex strong_words_;
  std::vector<std::string> loose_;
  std::map<std::string, std::vector<std::string>> short_forms_;
};

}  // namespace themes
