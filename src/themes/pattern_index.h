// PatternIndex: many patterns, of which those that may start with a word are found without trying all.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "themes/pattern.h"

namespace themes {

class PatternIndex {
 public:
  // Numbered in the order they are added, from 0.
  void add(std::string_view phrase);

  std::size_t size() const { return patterns_.size(); }

  struct Match {
    std::size_t pattern = 0;
    std::vector<std::size_t> words;  // those covered, rising
  };
  // Every place where a pattern stands, at most one for each pattern and first word.
  std::vector<Match> find_all(const std::vector<text::Token>& words) const;

 private:
  void try_all(const std::vector<std::size_t>& candidates, const std::vector<text::Token>& words,
               std::size_t start, std::vector<Match>& found) const;

  std::vector<Pattern> patterns_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_;   // first word is whole
  std::unordered_map<std::string, std::vector<std::size_t>> by_start_;  // first word begins so, kStartLetters
  std::vector<std::size_t> others_;
};

}  // namespace themes
