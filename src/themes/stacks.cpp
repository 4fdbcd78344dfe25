#include "themes/stacks.h"

#include <algorithm>
#include <unordered_map>

#include "text/near_miss.h"
#include "text/stem.h"
#include "text/tokens.h"
#include "themes/stop_words.h"

namespace themes {
namespace {

using Words = std::vector<std::string>;  // sorted stems

// A denial is a stop word, but turns the meaning around.
bool turns_meaning(const std::string& word) {
  return word == "niet" || word == "geen" || word == "nooit" || word == "zonder" || word == "niemand" ||
         word == "weinig";
}

// Answers of stop words alone keep them all.
Words read_words(const text::Stemmer& stemmer, const std::string& answer) {
  Words words;
  Words all;
  for (const text::Token& token : text::split_tokens(answer)) {
    all.push_back(token.folded);
    if (!is_stop_word(token.folded) || turns_meaning(token.folded))
      words.push_back(stemmer.stem(token.folded));
  }
  if (words.empty()) words = std::move(all);
  std::sort(words.begin(), words.end());
  return words;
}

bool are_alike(const std::string& a, const std::string& b) {
  const bool is_long = a.size() >= text::NearMissIndex::kShortestWord;
  return a == b || (is_long && text::is_near_miss(a, b));
}

// Each word of one has its own in the other.
bool say_the_same(const Words& a, Words b) {
  if (a.size() != b.size()) return false;
  for (const std::string& word : a) {
    const auto same =
        std::find_if(b.begin(), b.end(), [&](const std::string& w) { return are_alike(word, w); });
    if (same == b.end()) return false;
    b.erase(same);
  }
  return true;
}

// What two answers that say the same have in common whatever their slips: how many words, and the short ones.
std::string shape_of(const Words& words) {
  std::string shape = std::to_string(words.size());
  for (const std::string& word : words) {
    if (word.size() + 1 < text::NearMissIndex::kShortestWord) shape += ' ' + word;
  }
  return shape;
}

}  // namespace

std::vector<std::vector<std::size_t>> stack_answers(const std::vector<std::string>& answers) {
  const text::Stemmer stemmer;
  std::vector<Words> words;
  std::vector<std::vector<std::size_t>> stacks;
  std::unordered_map<std::string, std::vector<std::size_t>> by_shape;  // stacks
  for (std::size_t i = 0; i < answers.size(); ++i) {
    words.push_back(read_words(stemmer, answers[i]));
    std::vector<std::size_t>& alike = by_shape[shape_of(words[i])];
    const auto stack = std::find_if(alike.begin(), alike.end(), [&](std::size_t number) {
      return say_the_same(words[stacks[number].front()], words[i]);
    });
    if (stack != alike.end()) {
      stacks[*stack].push_back(i);
    } else {
      alike.push_back(stacks.size());
      stacks.push_back({i});
    }
  }
  return stacks;
}

}  // namespace themes
