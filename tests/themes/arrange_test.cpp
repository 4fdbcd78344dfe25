// The board as the machine proposes it, and what of it the room keeps.
#include "themes/arrange.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "themes/small_lexicon.h"

namespace {

using namespace themes_test;
using themes::Arrangement;
using themes::AskedAnswer;
using Texts = std::vector<std::string>;

const Texts kFirst{"Wij bellen met de vorige juf",
                   "Een telefoontje met de school",
                   "Bellen met de leerkracht",
                   "De map met het dossier gaat mee",
                   "Het dossier in de map",
                   "Subsidie en budget voor materiaal",
                   "nvt",
                   "Koffie en lunch"};
const Texts kLater{"Meer uren in het rooster", "Een tolk voor de ouders", "Budget voor boeken",
                   "De vorige juf bellen",     "Geld voor materiaal",     "Subsidie van de gemeente"};

// With nothing judged before.
Arrangement arrange_afresh(const themes::Judge& judge, const std::vector<AskedAnswer>& answers,
                           const model::Board& board = {}, const Texts& lanes = kLanes) {
  themes::Memory memory;
  return themes::arrange(judge, board, answers, lanes, memory);
}

Arrangement arrange(const std::vector<AskedAnswer>& answers, const model::Board& board = {}) {
  return arrange_afresh(small_judge(), answers, board);
}

// Every theme and placement of the one is the same in the other.
void expect_kept(const model::Board& before, const model::Board& after) {
  ASSERT_GE(after.themes.size(), before.themes.size());
  for (std::size_t i = 0; i < before.themes.size(); ++i) EXPECT_EQ(after.themes[i], before.themes[i]);
  for (const auto& [key, placement] : before.placements) {
    if (placement.theme == model::kLoose && !placement.by_room) continue;
    EXPECT_EQ(model::placement_of(after, key), placement) << base::to_hex(key);
  }
}

TEST(Arranging, PutsSureAnswersInTheThemeOfTheirConcept) {
  const Arrangement arranged = arrange(ask(kFirst));
  const Texts expected{"bellen", "bellen", "bellen", "map", "map", "geld", "los", "los"};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(concept_of(arranged, static_cast<int>(i) + 1), expected[i]) << kFirst[i];
  }
  ASSERT_EQ(arranged.board.themes.size(), 3U);
  EXPECT_EQ(arranged.board.themes[0].label, "Even bellen") << "most answers first";
  EXPECT_EQ(arranged.board.themes[1].label, "De map gaat mee");
  EXPECT_EQ(arranged.board.themes[2].label, "Geld");
}

TEST(Arranging, SaysWhyInTheWordsOfTheAnswer) {
  const Arrangement arranged = arrange(ask(kFirst));
  EXPECT_EQ(arranged.notes.at(key_of(1)).why, "Omdat er 'bellen' in staat.");
  EXPECT_EQ(arranged.notes.at(key_of(4)).why, "Omdat er 'map ... dossier' in staat.");
  EXPECT_EQ(arranged.notes.at(key_of(7)).why, "Omdat er niets in staat om bij een thema te zetten.");
  EXPECT_EQ(arranged.notes.size(), kFirst.size());
  EXPECT_TRUE(arranged.notes.at(key_of(1)).suggestions.empty()) << "sure";
}

TEST(Arranging, LeavesAnUnsureAnswerLooseWithTheBestSuggestionsFirst) {
  const auto answers = ask({"Wij bellen met de vorige juf", "Iets met kinderen op school"});
  const Arrangement arranged = arrange_afresh(cautious_judge(), answers);
  EXPECT_EQ(concept_of(arranged, 1), "bellen");
  EXPECT_EQ(concept_of(arranged, 2), "los");
  const auto ranking = cautious_judge().judge(answers[1].text, "werkt").ranking;
  const auto& suggestions = arranged.notes.at(key_of(2)).suggestions;
  ASSERT_EQ(suggestions.size(), ranking.size());
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    EXPECT_EQ(suggestions[i].concept_id, small_lexicon().concepts[ranking[i].subject].id);
  }
  EXPECT_EQ(suggestions[0].theme, theme_of(arranged, 1)) << "a theme that is there";
  EXPECT_EQ(suggestions[0].label, "Even bellen");
  EXPECT_EQ(suggestions[1].theme, model::kLoose) << "one that would be new";
  EXPECT_NE(arranged.notes.at(key_of(2)).why.find("Even bellen"), std::string::npos);
}

TEST(Arranging, TakesAnswersInAnyOrderAndWithAnyKeys) {
  const auto answers = join(ask(kFirst), ask(kLater, 50));
  auto turned = answers;
  std::reverse(turned.begin(), turned.end());
  EXPECT_EQ(arrange(turned).board, arrange(answers).board) << "another order";
  auto renamed = turned;
  int key = 900;
  for (AskedAnswer& answer : renamed) answer.key = key_of(key -= 7);
  EXPECT_EQ(sort_out(arrange(renamed), renamed), sort_out(arrange(answers), answers)) << "other keys";
}

TEST(Arranging, ChangesNothingWhenNothingIsNew) {
  const auto answers = join(ask(kFirst), ask(kLater, 50));
  const Arrangement once = arrange(answers);
  EXPECT_EQ(arrange(answers, once.board).board, once.board);
}

TEST(Arranging, GivesTheSameWhateverWasJudgedBefore) {
  themes::Memory memory;
  const auto first = ask(kFirst);
  const auto all = join(first, ask(kFirst, 50, 1));
  themes::arrange(small_judge(), {}, first, kLanes, memory);
  EXPECT_EQ(themes::arrange(small_judge(), {}, all, kLanes, memory).board, arrange(all).board);
}

TEST(Arranging, NeverMovesWhatIsThereForNewAnswers) {
  const auto first = ask(kFirst);
  const Arrangement before = arrange(first);
  const Arrangement after = arrange(join(first, ask(kLater, 50)), before.board);
  expect_kept(before.board, after.board);
  EXPECT_EQ(concept_of(after, 53), "bellen");
  EXPECT_EQ(theme_of(after, 53), theme_of(before, 1));
  EXPECT_EQ(theme_of(after, 52), theme_of(before, 6)) << "joins the theme on money";
  EXPECT_EQ(after.board.themes.size(), 5U) << "and two new ones at the end";
}

TEST(Lanes, ArePropositionsWithAReason) {
  const auto answers = join(ask({"Het bellen gaat helaas vaak mis", "Bellen met de juf"}),
                            ask({"Het bellen gaat juist heel goed"}, 3, 1));
  const Arrangement arranged = arrange(answers);
  EXPECT_EQ(model::placement_of(arranged.board, key_of(1)).proposed_lane, 1U);
  EXPECT_EQ(arranged.notes.at(key_of(1)).why_lane, "Verplaatst, omdat er 'mis' in staat.");
  EXPECT_FALSE(model::placement_of(arranged.board, key_of(2)).proposed_lane);
  EXPECT_EQ(arranged.notes.at(key_of(2)).why_lane, "");
  EXPECT_EQ(model::placement_of(arranged.board, key_of(3)).proposed_lane, 0U);
}

TEST(Lanes, ThatTheFormatDoesNotHaveAreNotProposed) {
  const auto answers = ask({"Het bellen gaat helaas vaak mis"});
  const Arrangement arranged = arrange_afresh(small_judge(), answers, {}, {"werkt", "kansen"});
  EXPECT_FALSE(model::placement_of(arranged.board, key_of(1)).proposed_lane);
  EXPECT_EQ(arranged.notes.at(key_of(1)).why_lane, "");
}

TEST(TwoSidedAnswers, SayWhereTheyTurn) {
  const Texts texts{"Het bellen gaat goed, maar de map gaat vaak mis", "Wij bellen alleen maar met de juf"};
  const Arrangement arranged = arrange(ask(texts));
  EXPECT_EQ(arranged.notes.at(key_of(1)).turns, texts[0].find("maar"));
  EXPECT_FALSE(arranged.notes.at(key_of(2)).turns);
}

class RoomDecides : public testing::Test {
 protected:
  void SetUp() override { board = arrange(first).board; }
  int find(const char* id) const {
    const model::Theme* theme = model::find_theme_of(board, id);
    return theme == nullptr ? model::kLoose : theme->id;
  }
  // With the later answers, and once more, as the room goes on.
  Arrangement go_on() const {
    const auto all = join(first, ask(kLater, 50));
    return arrange(all, arrange(all, board).board);
  }

  std::vector<AskedAnswer> first = ask(kFirst);
  model::Board board;
};

TEST_F(RoomDecides, WhatItMovedStays) {
  model::move_answers(board, {key_of(1)}, find("geld"));
  model::move_answers(board, {key_of(4)}, model::kLoose);
  const Arrangement after = go_on();
  expect_kept(board, after.board);
  EXPECT_EQ(concept_of(after, 1), "geld");
  EXPECT_EQ(concept_of(after, 4), "los");
  EXPECT_EQ(after.notes.at(key_of(1)).why, "Omdat de groep het hier heeft gezet.");
  EXPECT_TRUE(after.notes.at(key_of(1)).suggestions.empty());
}

TEST_F(RoomDecides, WhatItPinnedAndFlippedStays) {
  model::pin_answers(board, {key_of(2), key_of(7)});
  model::choose_lane(board, {key_of(3)}, 1);
  const Arrangement after = go_on();
  expect_kept(board, after.board);
  EXPECT_EQ(model::placement_of(after.board, key_of(3)).lane, 1U);
  EXPECT_EQ(after.notes.at(key_of(3)).why_lane, "Omdat de groep deze baan heeft gekozen.");
  EXPECT_TRUE(model::placement_of(after.board, key_of(7)).by_room);
}

TEST_F(RoomDecides, ANameItGaveStaysAndNewAnswersComeThere) {
  const int money = find("geld");
  model::rename_theme(board, money, "Centen");
  model::move_theme(board, money, 0);
  const Arrangement after = go_on();
  expect_kept(board, after.board);
  EXPECT_EQ(after.board.themes[0].label, "Centen");
  EXPECT_EQ(theme_of(after, 55), money);
}

TEST_F(RoomDecides, WhatComesForAMergedThemeLandsWhereItWasMergedInto) {
  const int folder = find("map");
  model::merge_themes(board, find("geld"), folder);
  const Arrangement after = go_on();
  expect_kept(board, after.board);
  EXPECT_EQ(theme_of(after, 6), folder) << "went along";
  EXPECT_EQ(theme_of(after, 52), folder) << "new, about money";
  EXPECT_EQ(theme_of(after, 55), folder) << "idem";
  EXPECT_EQ(model::find_theme_of(after.board, "geld")->id, folder);
}

TEST_F(RoomDecides, WhatItSplitStaysApart) {
  const int fresh = model::split_theme(board, find("bellen"), {key_of(1)}, "Vorige juf");
  const Arrangement after = go_on();
  expect_kept(board, after.board);
  EXPECT_EQ(theme_of(after, 1), fresh);
  EXPECT_EQ(theme_of(after, 2), find("bellen"));
  EXPECT_EQ(concept_of(after, 53), "bellen") << "new ones come to the theme that kept the concept";
}

TEST_F(RoomDecides, WhatItRemovedDoesNotComeBackForTheSameAnswers) {
  model::remove_theme(board, find("map"));
  const Arrangement after = go_on();
  EXPECT_EQ(concept_of(after, 4), "los");
  EXPECT_EQ(model::find_theme_of(after.board, "map"), nullptr);
}

TEST_F(RoomDecides, AnAnswerLikeOneItMovedGetsThatThemeAsFirstSuggestionOnly) {
  const int fresh = model::add_theme(board, "Vorige juf");
  model::move_answers(board, {key_of(1)}, fresh);
  const Arrangement after = go_on();
  EXPECT_EQ(concept_of(after, 53), "bellen") << "does not move by itself";
  const auto& suggestions = after.notes.at(key_of(53)).suggestions;
  ASSERT_FALSE(suggestions.empty());
  EXPECT_EQ(suggestions[0].theme, fresh);
  EXPECT_EQ(suggestions[0].label, "Vorige juf");
  EXPECT_TRUE(after.notes.at(key_of(52)).suggestions.empty()) << "it is not like it";
}

TEST_F(RoomDecides, ALooseAnswerLikeOneItMovedHasThatThemeBeforeItsConcepts) {
  const int fresh = model::add_theme(board, "Versnaperingen");
  model::move_answers(board, {key_of(8)}, fresh);
  const Arrangement after = arrange(join(first, ask({"Koffie en lunch!"}, 60)), board);
  EXPECT_EQ(concept_of(after, 60), "los");
  const auto& suggestions = after.notes.at(key_of(60)).suggestions;
  ASSERT_GE(suggestions.size(), 2U);
  EXPECT_EQ(suggestions[0].theme, fresh);
  EXPECT_FALSE(suggestions[1].concept_id.empty());
}

class WithoutLexicon : public testing::Test {
 protected:
  static Arrangement arrange_own(const std::vector<AskedAnswer>& answers, const model::Board& board = {}) {
    return arrange_afresh(themes::Judge(), answers, board);
  }
  const Texts texts{"Een lekke band van de fiets",     "De fiets heeft een lekke band",
                    "Een lekke band op mijn fiets",    "Soep koken van groente",
                    "Muziek luisteren op een feestje", "Wandelen langs het strand"};
};

TEST_F(WithoutLexicon, AnswersThatShareWordsBecomeAThemeInTheirWords) {
  const Arrangement arranged = arrange_own(ask(texts));
  ASSERT_EQ(arranged.board.themes.size(), 1U);
  EXPECT_EQ(arranged.board.themes[0].concept_id, "");
  EXPECT_EQ(arranged.board.themes[0].label, "Lekke band");
  for (const int key : {1, 2, 3}) EXPECT_EQ(theme_of(arranged, key), arranged.board.themes[0].id);
  for (const int key : {4, 5, 6}) EXPECT_EQ(theme_of(arranged, key), model::kLoose);
  EXPECT_EQ(arranged.notes.at(key_of(1)).why, "Omdat het woorden deelt met de andere antwoorden hier.");
  EXPECT_EQ(arranged.notes.at(key_of(5)).why, "Omdat het op geen ander antwoord genoeg lijkt.");
}

TEST_F(WithoutLexicon, TwoAnswersAreNotATheme) {
  EXPECT_TRUE(arrange_own(ask({texts[0], texts[1], texts[3], texts[4]})).board.themes.empty());
}

TEST_F(WithoutLexicon, NewAnswersJoinAndMoveNothing) {
  const Texts more{"Zwemmen in de zee", "Brood bakken voor iedereen", "Een potje dammen",
                   "Zingen bij de piano"};
  const auto first = join(ask(texts), ask(more, 10));
  const Arrangement before = arrange_own(first);
  ASSERT_NE(theme_of(before, 1), model::kLoose);
  const auto all = join(first, ask({"Alweer een lekke band aan de fiets", "Schaken met opa"}, 20));
  const Arrangement after = arrange_own(all, before.board);
  expect_kept(before.board, after.board);
  EXPECT_EQ(theme_of(after, 20), theme_of(before, 1));
  EXPECT_EQ(theme_of(after, 21), model::kLoose);
}

TEST_F(WithoutLexicon, OrderAndKeysMakeNoDifference) {
  const auto answers = ask(texts);
  auto turned = answers;
  std::reverse(turned.begin(), turned.end());
  EXPECT_EQ(arrange_own(turned).board, arrange_own(answers).board);
  const auto renamed = ask(Texts(texts.rbegin(), texts.rend()), 300);
  EXPECT_EQ(sort_out(arrange_own(renamed), renamed), sort_out(arrange_own(answers), answers));
}

}  // namespace
