#include "text/compounds.h"

#include <algorithm>
#include <array>

namespace text {
namespace {

constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kMostParts = 4;
constexpr std::size_t kLongestWord = 60;  // longer ones are typed for fun

constexpr std::array<std::string_view, 6> kLinks{"", "s", "e", "en", "er", "n"};

// Before a word they make another word, not a compound: what follows is split as if they were not there.
constexpr std::string_view kPrefixes[] = {
    "aan", "achter", "af",  "be",    "bij",   "binnen", "boven", "buiten",  "dicht", "door",  "er",
    "ge",  "her",    "in",  "klaar", "langs", "leeg",   "mee",   "mis",     "na",    "neer",  "om",
    "on",  "onder",  "ont", "op",    "open",  "over",   "rond",  "samen",   "stil",  "tegen", "terug",
    "toe", "tussen", "uit", "vast",  "ver",   "vol",    "voor",  "vooruit", "vrij",  "weer",  "weg"};

// In the word list for themselves, but before or after another word only pieces of it.
constexpr std::string_view kBeginnings[] = {
    "acht",   "achter",  "alge",    "best",  "bete",   "bijeen", "binnen", "boven", "buit",  "buiten",
    "burg",   "dicht",   "dichtst", "docu",  "door",   "duit",   "gesp",   "klaar", "leeg",  "mana",
    "mede",   "meed",    "mits",    "neder", "neer",   "onder",  "open",   "opens", "over",  "overs",
    "part",   "port",    "prak",    "pres",  "rond",   "samen",  "scha",   "spon",  "stil",  "tegen",
    "teleur", "terecht", "terug",   "trans", "tussen", "vast",   "verg",   "vers",  "verga", "verst",
    "voor",   "voort",   "vooruit", "vrij",  "weder",  "weer"};
constexpr std::string_view kEndings[] = {
    "aard",   "achtig",   "achtige", "aren",        "atie",         "baar",     "bare",   "eert",   "ende",
    "enden",  "enten",    "enteren", "eren",        "etje",         "etjes",    "gierig", "haftig", "heden",
    "heid",   "iging",    "isme",    "kelen",       "kende",        "kenen",    "keren",  "king",   "kingen",
    "lende",  "letje",    "letjes",  "lijk",        "lijke",        "lijks",    "lijkse", "ling",   "lingen",
    "loos",   "loze",     "maal",    "malen",       "matig",        "matige",   "melen",  "ment",   "natie",
    "nering", "neringen", "netje",   "netjes",      "omen",         "rekken",   "rijk",   "rijke",  "ring",
    "ringen", "roken",    "schap",   "schappelijk", "schappelijke", "schappen", "sten",   "ster",   "sters",
    "taan",   "talig",    "talige",  "teit",        "teren",        "tijk",     "tjes",   "vormig", "vuldig",
    "waarts", "waardig",  "zaam",    "zame",        "zijds"};
constexpr std::string_view kJoiningWords[] = {
    "alle",  "ander",  "andere", "alles", "daar", "deze",  "door", "elke",  "eraan",  "eraf", "erin",
    "erna",  "erom",   "erop",   "eruit", "even", "geen",  "hele", "heel",  "heen",   "hier", "hoeveel",
    "ieder", "iets",   "immers", "langs", "maar", "meer",  "mijn", "naar",  "naast",  "niet", "niets",
    "onze",  "over",   "reeds",  "sinds", "soms", "tegen", "toch", "toen",  "tussen", "voor", "waar",
    "want",  "weinig", "welke",  "zeer",  "zelf", "zich",  "zijn", "zoals", "zonder", "zulke"};

// Words that end so take an s before the next: ondersteuningsteam is no steam.
constexpr std::string_view kEndingsBeforeS[] = {"ing", "eid", "teit", "schap", "gebied", "raad"};

bool takes_s(std::string_view head) {
  return std::any_of(std::begin(kEndingsBeforeS), std::end(kEndingsBeforeS),
                     [&](std::string_view ending) { return head.ends_with(ending); });
}

template <class Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The best way to cover a word up to some place, its last part ending there.
struct Way {
  std::size_t shortest = 0;  // length of its shortest part; 0: there is no way
  std::size_t doubts = 0;    // parts whose first letter is more likely a link
  std::size_t covered = 0;   // letters within parts
  std::size_t begin = 0;     // of its last part
  std::size_t before = 0;    // where the part before that ends
};
using Ways = std::vector<Way>;  // by end

bool is_better(const Way& a, const Way& b) {
  if (a.shortest == 0 || b.shortest == 0) return a.shortest > b.shortest;
  if (a.doubts != b.doubts) return a.doubts < b.doubts;
  if (a.shortest != b.shortest) return a.shortest > b.shortest;
  return a.covered != b.covered ? a.covered > b.covered : a.begin > b.begin;
}

class Splitter {
 public:
  Splitter(std::string_view word, const WordList& words, const CompoundRules& rules)
      : word_(word), words_(words), rules_(rules), is_fixed_(word.size() + 1, false) {
    for (const std::string& whole : rules.never) fix(whole);
  }

  std::vector<std::string> split() const {
    std::vector<Ways> ways{begin_ways()};
    while (ways.size() < kMostParts) {
      ways.push_back(lengthen(ways.back()));
      if (ways.back().back().shortest > 0) return trace(ways);
    }
    return {std::string(word_)};
  }

 private:
  // No part begins or ends within these letters.
  void fix(std::string_view whole) {
    for (auto at = word_.find(whole); at != std::string_view::npos; at = word_.find(whole, at + 1)) {
      for (std::size_t i = 1; i < whole.size(); ++i) is_fixed_[at + i] = true;
    }
  }

  bool is_part(std::size_t begin, std::size_t end) const {
    if (is_fixed_[begin] || is_fixed_[end]) return false;
    const std::string_view part = word_.substr(begin, end - begin);
    if (is_among(rules_.short_parts, part)) return true;
    if (part.size() < kShortestPart || !words_.contains(part) || is_among(kJoiningWords, part)) return false;
    if (end < word_.size() && is_among(kBeginnings, part)) return false;
    return begin == 0 || !is_among(kEndings, part);
  }

  Ways begin_ways() const {
    Ways ways(word_.size() + 1);
    for (std::size_t end = 1; end < word_.size(); ++end) {
      if (is_part(0, end)) ways[end] = {end, 0, end, 0, 0};
    }
    return ways;
  }

  // The ways with one part more.
  Ways lengthen(const Ways& shorter) const {
    Ways ways(word_.size() + 1);
    for (std::size_t before = 1; before < word_.size(); ++before) {
      if (shorter[before].shortest == 0) continue;
      for (const std::string_view link : kLinks) {
        if (word_.substr(before).starts_with(link)) add_part(ways, shorter[before], before, link.size());
      }
    }
    return ways;
  }

  void add_part(Ways& ways, const Way& head, std::size_t before, std::size_t link) const {
    const std::size_t begin = before + link;
    const bool is_doubtful = link == 0 && word_[begin] == 's' && takes_s(word_.substr(0, before));
    const std::size_t doubts = head.doubts + (is_doubtful ? 1 : 0);
    for (std::size_t end = begin + 1; end <= word_.size(); ++end) {
      const std::size_t length = end - begin;
      const Way way{std::min(head.shortest, length), doubts, head.covered + length, begin, before};
      if (is_better(way, ways[end]) && is_part(begin, end)) ways[end] = way;
    }
  }

  std::vector<std::string> trace(const std::vector<Ways>& ways) const {
    std::vector<std::string> parts;
    std::size_t end = word_.size();
    for (auto layer = ways.rbegin(); layer != ways.rend(); ++layer) {
      const Way& way = (*layer)[end];
      parts.emplace(parts.begin(), word_.substr(way.begin, end - way.begin));
      end = way.before;
    }
    return parts;
  }

  std::string_view word_;
  const WordList& words_;
  const CompoundRules& rules_;
  std::vector<bool> is_fixed_;
};

std::string without_bars(std::string rule) {
  std::erase(rule, '|');
  return rule;
}

std::vector<std::string> parts_of_rule(std::string_view rule) {
  std::vector<std::string> parts(1);
  for (const char c : rule) {
    if (c == '|') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

}  // namespace

std::vector<std::string> split_compound(std::string_view folded_word, const WordList& words,
                                        const CompoundRules& rules) {
  for (const std::string& rule : rules.always) {
    if (without_bars(rule) == folded_word) return parts_of_rule(rule);
  }
  if (folded_word.size() > kLongestWord) return {std::string(folded_word)};
  for (const std::string_view prefix : kPrefixes) {
    if (!folded_word.starts_with(prefix)) continue;
    const std::string_view rest = folded_word.substr(prefix.size());
    if (rest.size() < kShortestPart || !words.contains(rest)) continue;
    auto parts = split_compound(rest, words, rules);
    parts.front().insert(0, prefix);
    return parts;
  }
  return Splitter(folded_word, words, rules).split();
}

}  // namespace text
