// Judge: what one answer is about and in which lane it belongs, by itself, with reasons a person recognises.
// The written examples and the words of the lexicon decide together; without them nothing is known and every
// answer is unsure. An answer is judged alone, so others that arrive never change it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/lexicon.h"
#include "themes/features.h"
#include "themes/learned.h"

namespace themes {

// A concept an answer may be about; the higher the score the likelier.
struct Candidate {
  std::size_t subject = 0;  // index into Lexicon::concepts
  float score = 0;          // above 0: more like its examples than like all others
};

// Words of the answer, as they were written, that led to a judgement.
using ReasonWords = std::vector<std::string>;

struct Judgement {
  bool says_nothing = false;              // "nvt": nothing to place
  bool belongs_nowhere = false;           // likest to what people write beside the subject
  bool sure = false;                      // the first candidate is to be the theme
  std::vector<Candidate> ranking = {};    // best first, at most kMostCandidates
  ReasonWords words = {};                 // that point at the first candidate
  std::optional<std::string> lane = {};   // id of another lane than asked, on unmistakable words only
  ReasonWords lane_words = {};            // that point there
  SparseVector content = {};              // its words that matter, of length 1, to compare it with others
  std::optional<std::size_t> turns = {};  // two sides: where in the text, in bytes, the second one starts
};

inline constexpr std::size_t kMostCandidates = 3;

class Judge {
 public:
  // What was learned belongs to the lexicon: the same concepts in the same order.
  Judge(model::Lexicon lexicon, Learned learned, text::WordList words = {});
  // One that knows nothing of the subject.
  explicit Judge(text::WordList words = {}) : Judge({}, {}, std::move(words)) {}

  const model::Lexicon& lexicon() const { return lexicon_; }
  const Reader& reader() const { return reader_; }
  // Like name_features, but known features only, as numbers.
  SparseVector vectorise(const Reading& reading) const;

  // asked: id of the lane the question stands for.
  Judgement judge(std::string_view answer, std::string_view asked) const;

 private:
  struct Seen {
    std::string_view answer;
    const Reading& reading;
    const SparseVector& vector;
  };
  void choose_concept(const SparseVector& vector, Judgement& judgement) const;
  ReasonWords find_reason(std::string_view answer, const Reading& reading, std::size_t subject) const;
  std::optional<std::size_t> index_of_lane(std::string_view id) const;
  std::size_t likeliest_lane(const SparseVector& vector, std::size_t asked) const;
  void choose_lane(const Seen& seen, std::size_t asked, Judgement& judgement) const;
  std::optional<std::size_t> find_turn(std::string_view answer, const Reading& reading,
                                       std::size_t asked) const;
  ReasonWords heaviest_words(std::string_view answer, const Reading& reading, const Weights& weights,
                             std::size_t column) const;

  model::Lexicon lexicon_;
  Learned learned_;
  Reader reader_;
};

}  // namespace themes
