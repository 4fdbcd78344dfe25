#include "themes/concept_hits.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace themes {
namespace {

using Match = PatternIndex::Match;

// Who holds which word while phrases take them, the longest first.
class Claims {
 public:
  Claims(std::size_t concepts, std::size_t words) : hits_(concepts), owners_(words) {}

  // Whether the words were free and say something new of this concept.
  bool take(std::size_t subject, int points, const std::vector<std::size_t>& words) {
    ConceptHit& hit = hits_[subject];
    const bool is_news = std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      return !std::binary_search(hit.words.begin(), hit.words.end(), word);
    });
    if (!is_news || is_taken(subject, words)) return false;
    for (const std::size_t word : words) {
      Owner& owner = owners_[word];
      if (owner.length == 0) owner.subject = subject;
      owner.length = std::max(owner.length, words.size());
    }
    hit.subject = subject;
    hit.points += points;
    std::vector<std::size_t> all;
    std::set_union(hit.words.begin(), hit.words.end(), words.begin(), words.end(), std::back_inserter(all));
    hit.words = std::move(all);
    return true;
  }

  std::vector<ConceptHit> ranked() && {
    std::erase_if(hits_, [](const ConceptHit& hit) { return hit.points == 0; });
    std::stable_sort(hits_.begin(), hits_.end(), [](const ConceptHit& a, const ConceptHit& b) {
      return std::pair(a.points, a.words.size()) > std::pair(b.points, b.words.size());
    });
    return std::move(hits_);
  }

 private:
  struct Owner {
    std::size_t subject = 0;
    std::size_t length = 0;  // words of the longest phrase that holds it; 0: free
  };

  bool is_taken(std::size_t subject, const std::vector<std::size_t>& words) const {
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      const Owner& owner = owners_[word];
      return owner.length > words.size() && owner.subject != subject;
    });
  }

  std::vector<ConceptHit> hits_;
  std::vector<Owner> owners_;
};

std::size_t count_letters(const Match& match, const std::vector<text::Token>& words) {
  std::size_t letters = 0;
  for (const std::size_t word : match.words) letters += words[word].folded.size();
  return letters;
}

// Single words that point strongly, of seven letters or more; of a beginning its fixed part.
std::vector<std::string> list_strong_words(const model::Lexicon& lexicon) {
  std::vector<std::string> words;
  for (const model::Concept& subject : lexicon.concepts) {
    for (const model::Trigger& trigger : subject.triggers) {
      const Pattern pattern = make_pattern(trigger.phrase);
      const bool is_one_word = pattern.size() == 1 && !pattern[0].open_front;
      if (!is_one_word || trigger.weight != model::Weight::strong) continue;
      if (pattern[0].letters.size() >= text::NearMissIndex::kShortestWord)
        words.push_back(pattern[0].letters);
    }
  }
  return words;
}

}  // namespace

ConceptMatcher::ConceptMatcher(const model::Lexicon& lexicon)
    : concepts_(lexicon.concepts.size()), strong_words_(list_strong_words(lexicon)) {
  for (std::size_t subject = 0; subject < concepts_; ++subject) {
    for (const model::Trigger& trigger : lexicon.concepts[subject].triggers) {
      index_.add(trigger.phrase);
      entries_.push_back({subject, trigger.weight == model::Weight::strong ? kStrongPoints : kWeakPoints,
                          trigger.phrase.size()});
    }
    for (const std::string& blocker : lexicon.concepts[subject].blockers) {
      index_.add(blocker);
      entries_.push_back({subject, 0, blocker.size()});
    }
  }
  for (const std::string& phrase : lexicon.loose) loose_.push_back(text::fold(phrase));
  for (const auto& [shortened, written] : lexicon.short_forms) {
    for (const text::Token& word : text::split_tokens(written))
      short_forms_[shortened].push_back(word.folded);
  }
}

std::vector<text::Token> ConceptMatcher::read_words(std::string_view answer) const {
  std::vector<text::Token> words;
  for (text::Token& token : text::split_tokens(answer)) {
    const auto form = short_forms_.find(token.folded);
    if (form == short_forms_.end()) {
      words.push_back(std::move(token));
      continue;
    }
    for (const std::string& written : form->second) {
      words.push_back({written, token.begin, token.end, token.mark_before});
      token.mark_before = 0;
    }
  }
  return words;
}

std::vector<Match> ConceptMatcher::drop_blocked(std::vector<Match> matches, std::size_t words) const {
  std::set<std::pair<std::size_t, std::size_t>> blocked;  // concept, word
  for (const Match& match : matches) {
    if (entries_[match.pattern].points > 0) continue;
    for (const std::size_t word : match.words) blocked.emplace(entries_[match.pattern].subject, word);
  }
  std::erase_if(matches, [&](const Match& match) {
    const Entry& entry = entries_[match.pattern];
    return entry.points == 0 || std::any_of(match.words.begin(), match.words.end(), [&](std::size_t word) {
             return word < words && blocked.count({entry.subject, word}) > 0;
           });
  });
  return matches;
}

void ConceptMatcher::sort_by_length(std::vector<Match>& matches,
                                    const std::vector<text::Token>& words) const {
  const auto rank = [&](const Match& match) {
    const Entry& entry = entries_[match.pattern];
    return std::tuple(match.words.size(), count_letters(match, words), entry.points, entry.letters);
  };
  std::stable_sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) {
    const auto left = rank(a);
    const auto right = rank(b);
    if (left != right) return left > right;
    return entries_[a.pattern].subject < entries_[b.pattern].subject;
  });
}

std::vector<ConceptHit> ConceptMatcher::find_exact(const std::vector<text::Token>& words) const {
  std::vector<Match> matches = drop_blocked(index_.find_all(words), words.size());
  sort_by_length(matches, words);
  Claims claims(concepts_, words.size());
  std::set<std::size_t> counted;
  for (const Match& match : matches) {
    if (counted.count(match.pattern) > 0) continue;
    const Entry& entry = entries_[match.pattern];
    if (claims.take(entry.subject, entry.points, match.words)) counted.insert(match.pattern);
  }
  return std::move(claims).ranked();
}

std::vector<ConceptHit> ConceptMatcher::find_hits(const std::vector<text::Token>& words) const {
  std::vector<ConceptHit> hits = find_exact(words);
  if (!hits.empty()) return hits;
  const auto mended = mend_slips(words);
  return mended ? find_exact(*mended) : hits;
}

std::optional<std::vector<text::Token>> ConceptMatcher::mend_slips(
    const std::vector<text::Token>& words) const {
  std::vector<text::Token> mended = words;
  bool any = false;
  for (text::Token& word : mended) {
    const std::vector<std::size_t> near = strong_words_.find(word.folded);
    if (near.empty()) continue;
    word.folded = strong_words_.word(near.front());
    any = true;
  }
  return any ? std::optional(std::move(mended)) : std::nullopt;
}

bool ConceptMatcher::says_nothing(const std::vector<text::Token>& words) const {
  std::string whole;
  for (const text::Token& word : words) {
    if (!whole.empty()) whole += ' ';
    whole += word.folded;
  }
  return whole.empty() || std::find(loose_.begin(), loose_.end(), whole) != loose_.end();
}

}  // namespace themes
