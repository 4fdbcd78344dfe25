#include "themes/phrase_table.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <string_view>
#include <utility>

#include "text/stem.h"
#include "themes/letters.h"
#include "themes/stop_words.h"

namespace themes {
namespace {

constexpr std::size_t kLongestPhrase = 3;  // words
constexpr int kStemBits = 21;              // of a stem in the key of a phrase

// What parts two words, as `Word::joint`.
char find_joint(std::string_view between) {
  if (between == "-") return '-';
  const bool is_space = !between.empty() && between.find_first_not_of(' ') == std::string_view::npos;
  return is_space ? ' ' : '\0';
}

bool is_number(std::string_view folded) {
  return folded.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

PhraseTable::PhraseTable(const std::vector<std::string>& texts) {
  const text::Stemmer stemmer;
  for (const std::string& text : texts) {
    const std::vector<text::Token> tokens = text::split_tokens(text);
    std::vector<std::string> stems;
    for (const text::Token& token : tokens) stems.push_back(stemmer.stem(token.folded));
    add(text, tokens, stems);
  }
}

PhraseTable::Kind PhraseTable::kind_of(std::string_view folded_word) {
  if (is_number(folded_word)) return Kind::number;
  if (is_stop_word(folded_word) || folded_word.size() < 2) return Kind::stop;
  return is_leaning_word(folded_word) ? Kind::leaning : Kind::weighty;
}

// Whether these words may begin and end a label; a number ends one after a word: groep 8.
bool PhraseTable::is_label(std::span<const Word> words) {
  const Kind last = words.back().kind;
  const bool is_numbered =
      last == Kind::number && words.size() > 1 && words[words.size() - 2].kind == Kind::weighty;
  return words.front().kind != Kind::stop && (last == Kind::weighty || is_numbered);
}

void PhraseTable::add(std::string_view text, const std::vector<text::Token>& tokens,
                      const std::vector<std::string>& stems) {
  assert(tokens.size() == stems.size() && "each token has its stem");
  std::vector<Word> words;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const text::Token& token = tokens[i];
    Word word = {number_stem(stems[i]), token.begin, token.end, kind_of(token.folded)};
    if (i > 0) word.joint = find_joint(text.substr(tokens[i - 1].end, token.begin - tokens[i - 1].end));
    words.push_back(word);
  }
  texts_.emplace_back(text);
  words_.push_back(std::move(words));
  add_places(texts_.size() - 1);
  std::vector<Phrase> phrases;
  for (const Place& place : places_.back()) phrases.push_back(place.phrase);
  std::sort(phrases.begin(), phrases.end());
  phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
  for (const Phrase phrase : phrases) ++counts_[phrase];
  phrases_of_.push_back(std::move(phrases));
}

PhraseTable::Stem PhraseTable::number_stem(const std::string& stem) {
  const auto [entry, is_new] = stem_numbers_.try_emplace(stem, static_cast<Stem>(stems_.size()));
  if (is_new) stems_.push_back(stem);
  assert(stems_.size() < (1ULL << kStemBits) - 1 && "a stem fits the key of a phrase");
  return entry->second;
}

void PhraseTable::add_places(std::size_t text) {
  places_.emplace_back();
  const std::vector<Word>& words = words_[text];
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::size_t end = std::min(words.size(), first + kLongestPhrase);
    for (std::size_t last = first; last < end; ++last) {
      if (last > first && words[last].joint == 0) break;
      if (is_label(std::span(words).subspan(first, last - first + 1))) add_place(text, first, last);
    }
  }
}

void PhraseTable::add_place(std::size_t text, std::size_t first, std::size_t last) {
  if (count_letters(spell(text, first, last)) > kLongestLabel) return;
  const Phrase phrase = number_phrase(std::span(words_[text]).subspan(first, last - first + 1));
  places_[text].push_back({phrase, first, last});
}

PhraseTable::Phrase PhraseTable::number_phrase(std::span<const Word> words) {
  std::uint64_t key = 0;
  for (const Word& word : words) key = (key << kStemBits) | (word.stem + 1ULL);
  const auto [entry, is_new] = phrase_numbers_.try_emplace(key, static_cast<Phrase>(stems_of_.size()));
  if (!is_new) return entry->second;
  stems_of_.emplace_back();
  full_words_.push_back(0);
  counts_.push_back(0);
  for (const Word& word : words) {
    stems_of_.back().push_back(word.stem);
    if (word.kind != Kind::stop) ++full_words_.back();
  }
  return entry->second;
}

std::string PhraseTable::spell_stems(Phrase phrase) const {
  std::string spelled;
  for (const Stem stem : stems_of_[phrase]) {
    if (!spelled.empty()) spelled += ' ';
    spelled += stems_[stem];
  }
  return spelled;
}

std::string PhraseTable::spell(std::size_t text, std::size_t first, std::size_t last) const {
  std::string spelled;
  for (std::size_t i = first; i <= last; ++i) {
    const Word& word = words_[text][i];
    if (i > first) spelled += word.joint == 0 ? ' ' : word.joint;
    spelled.append(texts_[text], word.begin, word.end - word.begin);
  }
  return spelled;
}

std::string PhraseTable::show(Phrase phrase, const std::vector<std::size_t>& texts) const {
  std::map<std::string, std::size_t> counts;
  for (const std::size_t text : texts) {
    for (const Place& place : places_[text]) {
      if (place.phrase == phrase) ++counts[raise_first_letter(spell(text, place.first, place.last))];
    }
  }
  std::string best;
  std::size_t best_count = 0;
  for (const auto& [form, count] : counts) {
    const bool is_calmer = count == best_count && count_capitals(form) < count_capitals(best);
    if (count <= best_count && !is_calmer) continue;
    best = form;
    best_count = count;
  }
  return best;
}

std::string PhraseTable::show_opening(std::size_t text) const {
  std::string opening;
  for (std::size_t last = 0; last < words_[text].size(); ++last) {
    if (last > 0 && words_[text][last].joint == 0) break;
    std::string longer = spell(text, 0, last);
    if (count_letters(longer) > kLongestLabel) break;
    opening = std::move(longer);
  }
  return raise_first_letter(opening);
}

}  // namespace themes
