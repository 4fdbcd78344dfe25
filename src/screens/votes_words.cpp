#include "screens/votes_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/wording.h"

namespace screens {
namespace {

// More names than these are no sentence any more.
constexpr std::size_t kMostNames = 3;

// The labels of the highest ones that have as many votes as another, and their rank.
struct Tie {
  std::vector<std::string> labels;
  std::size_t rank = 0;
};

Tie find_tie(const std::vector<flow::VoteView>& options) {
  Tie tie;
  for (const flow::VoteView& option : options) {
    if (!option.tied || (tie.rank > 0 && option.rank != tie.rank)) continue;
    tie.rank = option.rank;
    tie.labels.push_back("'" + option.label + "'");  // "en" is in many a label
  }
  return tie;
}

}  // namespace

std::string count_of_votes(int votes) {
  return votes == 1 ? "1 stem" : fmt::format("{} stemmen", votes);
}

std::string votes_of_each(int dots) {
  return "Iedereen heeft " + count_of_votes(dots);
}

std::string dots_left(int dots) {
  if (dots <= 0) return "Al je stippen zijn op";
  return dots == 1 ? "Nog 1 stip" : fmt::format("Nog {} stippen", dots);
}

std::string ballots_so_far(int in_fives) {
  return in_fives < 5 ? "" : fmt::format("Al minstens {} beurten", in_fives);
}

std::string voters_said(int voters) {
  if (voters <= 0) return "";
  return voters == 1 ? "1 persoon koos mee." : fmt::format("{} mensen kozen mee.", voters);
}

std::string say_tie(const std::vector<flow::VoteView>& options) {
  const Tie tie = find_tie(options);
  if (tie.labels.size() > kMostNames) return count_tie(options);
  return tie.labels.empty() ? "" : "Gelijke stand: " + join_with_and(tie.labels) + ".";
}

std::string count_tie(const std::vector<flow::VoteView>& options) {
  const Tie tie = find_tie(options);
  if (tie.labels.empty()) return "";
  const std::string where = tie.rank == 1 ? "bovenaan" : fmt::format("op plaats {}", tie.rank);
  return fmt::format("Gelijke stand: {} thema's {}.", tie.labels.size(), where);
}

std::string doubt_hands(const CountedHands& hands) {
  if (hands.voters <= 0) return "";
  if (hands.most > hands.voters) {
    return fmt::format("Bij een thema staan {} handen. Er kiezen {} mensen mee. Klopt dat?", hands.most,
                       hands.voters);
  }
  const int possible = hands.voters * hands.dots;
  if (hands.total <= possible) return "";
  return fmt::format("Samen zijn het {}. Het kunnen er hooguit {} zijn. Klopt dat?",
                     count_of_votes(hands.total), possible);
}

}  // namespace screens
