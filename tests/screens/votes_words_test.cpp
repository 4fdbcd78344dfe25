// How choosing is said: one and many, ties, hands that cannot be right.
#include "screens/votes_words.h"

#include <gtest/gtest.h>

namespace screens {
namespace {

flow::VoteView result(const char* label, std::size_t rank, bool tied) {
  return {label, 5, rank, rank == 1, tied, false};
}

TEST(VotesWords, CountOneAndMany) {
  EXPECT_EQ(count_of_votes(0), "0 stemmen");
  EXPECT_EQ(count_of_votes(1), "1 stem");
  EXPECT_EQ(count_of_votes(12), "12 stemmen");
  EXPECT_EQ(votes_of_each(1), "Iedereen heeft 1 stem");
  EXPECT_EQ(votes_of_each(2), "Iedereen heeft 2 stemmen");
  EXPECT_EQ(dots_left(2), "Nog 2 stippen");
  EXPECT_EQ(dots_left(1), "Nog 1 stip");
  EXPECT_EQ(dots_left(0), "Al je stippen zijn op");
  EXPECT_EQ(voters_said(0), "");
  EXPECT_EQ(voters_said(1), "1 persoon koos mee.");
  EXPECT_EQ(voters_said(24), "24 mensen kozen mee.");
}

TEST(VotesWords, KeepSilentUnderFiveBallots) {
  EXPECT_EQ(ballots_so_far(0), "");
  EXPECT_EQ(ballots_so_far(10), "Al minstens 10 beurten");
}

TEST(VotesWords, NameTheHighestOnesThatAreTied) {
  EXPECT_EQ(say_tie({result("Taal", 1, false), result("Tijd", 2, false)}), "");
  EXPECT_EQ(say_tie({result("Taal", 1, true), result("Tijd", 1, true)}), "Gelijke stand: 'Taal' en 'Tijd'.");
  const std::vector<flow::VoteView> lower = {result("Taal", 1, false), result("Tijd", 2, true),
                                             result("Rust", 2, true), result("Ouders", 4, true),
                                             result("School", 4, true)};
  EXPECT_EQ(say_tie(lower), "Gelijke stand: 'Tijd' en 'Rust'.");
  EXPECT_EQ(count_tie(lower), "Gelijke stand: 2 thema's op plaats 2.");
}

TEST(VotesWords, CountTheTiedOnesWhenTheirNamesAreTooMany) {
  const std::vector<flow::VoteView> many(4, result("Taal", 1, true));
  EXPECT_EQ(say_tie(many), "Gelijke stand: 4 thema's bovenaan.");
  EXPECT_EQ(count_tie({}), "");
}

TEST(VotesWords, DoubtMoreHandsThanPeopleCanRaise) {
  EXPECT_EQ(doubt_hands({.most = 12, .total = 48, .voters = 24, .dots = 2}), "");
  EXPECT_EQ(doubt_hands({.most = 12, .total = 49, .voters = 24, .dots = 2}),
            "Samen zijn het 49 stemmen. Het kunnen er hooguit 48 zijn. Klopt dat?");
  EXPECT_EQ(doubt_hands({.most = 25, .total = 25, .voters = 24, .dots = 2}),
            "Bij een thema staan 25 handen. Er kiezen 24 mensen mee. Klopt dat?");
  EXPECT_EQ(doubt_hands({.most = 900, .total = 900, .voters = 0, .dots = 2}), "") << "nobody said how many";
}

}  // namespace
}  // namespace screens
