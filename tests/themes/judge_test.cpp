// What one answer is about by itself.
#include "themes/judge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "themes/small_lexicon.h"

namespace {

using namespace themes_test;
using themes::Judgement;
using themes::ReasonWords;

Judgement judge(const std::string& answer, const std::string& asked = "werkt") {
  return small_judge().judge(answer, asked);
}

TEST(Judgements, AreSureOfWhatTheExamplesTaught) {
  const std::pair<const char*, std::size_t> answers[] = {
      {"Wij bellen met de vorige juf", kPhone},        {"De map met het dossier gaat mee", kFolder},
      {"Subsidie en budget voor materiaal", kMoney},   {"Meer uren in het rooster", kTime},
      {"Zo'n tolk vertaalt bij ouders", kInterpreter},
  };
  for (const auto& [answer, subject] : answers) {
    const Judgement judgement = judge(answer);
    EXPECT_TRUE(judgement.sure) << answer;
    EXPECT_EQ(judgement.ranking.at(0).subject, subject) << answer;
  }
}

TEST(Judgements, GiveTheWordsOfTheAnswerAsReason) {
  EXPECT_EQ(judge("SUBSIDIE en ook Budget").words, (ReasonWords{"SUBSIDIE ... Budget"}));
  EXPECT_EQ(judge("Een tel met de juf").words, (ReasonWords{"tel"})) << "as it was written";
}

TEST(Judgements, FindAReasonWithoutAnyPhraseOfTheLexicon) {
  const Judgement judgement = judge("Een telefoontje naar school, de leerkracht neemt op");
  ASSERT_TRUE(judgement.sure);
  EXPECT_EQ(judgement.ranking.at(0).subject, kPhone);
  const Judgement spelled = judge("Wij belden met de juf");
  EXPECT_EQ(spelled.ranking.at(0).subject, kPhone);
  ASSERT_FALSE(spelled.words.empty());
  for (const std::string& word : spelled.words) {
    EXPECT_NE(std::string("Wij belden met de juf").find(word), std::string::npos) << word;
  }
}

TEST(Judgements, RankTheLikeliestFirst) {
  const Judgement judgement = judge("Het bellen werkt goed, de map en het dossier ook");
  ASSERT_EQ(judgement.ranking.size(), themes::kMostCandidates);
  EXPECT_TRUE(std::is_sorted(judgement.ranking.begin(), judgement.ranking.end(),
                             [](const auto& a, const auto& b) { return a.score > b.score; }));
  EXPECT_LE(judgement.ranking[0].subject, kFolder);
  EXPECT_LE(judgement.ranking[1].subject, kFolder);
}

TEST(Judgements, AreUnsureOfWhatIsHardlyLikeAnyExample) {
  const Judgement judgement = cautious_judge().judge("Iets met kinderen op school", "werkt");
  EXPECT_FALSE(judgement.sure);
  EXPECT_FALSE(judgement.belongs_nowhere);
  EXPECT_EQ(judgement.ranking.size(), themes::kMostCandidates) << "what it may be about all the same";
}

TEST(Judgements, KnowWhatPeopleWriteBesideTheSubject) {
  const Judgement judgement = judge("Wat een lekkere koffie in deze zaal");
  EXPECT_TRUE(judgement.belongs_nowhere);
  EXPECT_FALSE(judgement.sure);
}

TEST(Judgements, SayNothingOfAnEmptyAnswer) {
  for (const char* answer : {"nvt", "Geen idee...", ""}) {
    const Judgement judgement = judge(answer);
    EXPECT_TRUE(judgement.says_nothing) << answer;
    EXPECT_FALSE(judgement.sure) << answer;
    EXPECT_TRUE(judgement.ranking.empty()) << answer;
  }
}

TEST(Judgements, KnowNothingWithoutALexicon) {
  const Judgement judgement = themes::Judge().judge("Wij bellen, maar de map gaat vaak mis", "werkt");
  EXPECT_FALSE(judgement.sure);
  EXPECT_FALSE(judgement.says_nothing);
  EXPECT_TRUE(judgement.ranking.empty());
  EXPECT_FALSE(judgement.lane);
}

TEST(Lanes, StayAsAskedWhenTheTextSaysNothingOfThem) {
  for (const char* asked : {"werkt", "schuurt"}) {
    EXPECT_FALSE(judge("De map met het dossier", asked).lane) << asked;
    EXPECT_FALSE(judge("Bellen met de leerkracht", asked).lane) << asked;
  }
}

TEST(Lanes, ChangeOnUnmistakableTextAndSayWhy) {
  const Judgement bad = judge("Het bellen gaat helaas vaak mis", "werkt");
  EXPECT_EQ(bad.lane, "schuurt");
  EXPECT_EQ(bad.lane_words, (ReasonWords{"mis"}));
  const Judgement good = judge("Het bellen gaat juist heel goed", "schuurt");
  EXPECT_EQ(good.lane, "werkt");
  EXPECT_EQ(good.lane_words, (ReasonWords{"goed"}));
}

TEST(Lanes, StayWhenTheTextFitsTheQuestion) {
  EXPECT_FALSE(judge("Het bellen gaat helaas vaak mis", "schuurt").lane);
  EXPECT_FALSE(judge("Het bellen gaat juist heel goed", "werkt").lane);
}

TEST(Lanes, ThatNoExampleKnowsStayAsAsked) {
  const Judgement judgement = judge("Het bellen gaat helaas vaak mis", "kansen");
  EXPECT_FALSE(judgement.lane);
  EXPECT_EQ(judgement.ranking.at(0).subject, kPhone) << "the subject does not need the lane";
}

TEST(TwoSides, SayWhereTheSecondOneStarts) {
  const std::string answer = "Het bellen gaat goed, maar de map gaat vaak mis";
  const Judgement judgement = judge(answer);
  ASSERT_TRUE(judgement.turns);
  EXPECT_EQ(answer.substr(*judgement.turns), "maar de map gaat vaak mis");
}

TEST(TwoSides, AreCountedInBytesOfTheTextAsItWasWritten) {
  const std::string answer = "Het bellen gaat prima, één tel is goed, maar de map gaat helaas vaak mis";
  const Judgement judgement = judge(answer);
  ASSERT_TRUE(judgement.turns);
  EXPECT_EQ(answer.substr(*judgement.turns), "maar de map gaat helaas vaak mis");
}

TEST(TwoSides, AreNotThereWhenBothSayTheSame) {
  EXPECT_FALSE(judge("Het bellen gaat heel goed, maar de map werkt ook heel goed").turns);
  EXPECT_FALSE(judge("Wij bellen alleen maar met de juf, dat gaat vaak mis").turns);
}

}  // namespace
