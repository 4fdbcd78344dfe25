// Which concepts the words of an answer point at.
#include "themes/concept_hits.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using model::Weight;
using themes::ConceptHit;
using themes::ConceptMatcher;
using Words = std::vector<std::size_t>;

// Concepts 0 "nt2" and 1 "coordinatie", and whatever a test adds.
model::Lexicon two_concepts() {
  model::Lexicon lexicon;
  lexicon.concepts.resize(2);
  lexicon.concepts[0].triggers = {{"nt2", Weight::strong}, {"taal*", Weight::weak}};
  lexicon.concepts[1].triggers = {{"nt2 coordinat*", Weight::strong}, {"plan*", Weight::weak}};
  lexicon.short_forms = {{"lln", "leerlingen"}, {"ivm", "in verband met"}};
  lexicon.loose = {"nvt", "geen idee"};
  return lexicon;
}

std::vector<ConceptHit> hits_of(const model::Lexicon& lexicon, const std::string& answer) {
  const ConceptMatcher matcher(lexicon);
  return matcher.find_hits(matcher.read_words(answer));
}

TEST(ConceptHits, TellWhichWordsPointWhere) {
  const auto hits = hits_of(two_concepts(), "Een plan voor NT2");
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[0].subject, 0U) << "a strong phrase goes before a weak one";
  EXPECT_EQ(hits[0].points, themes::kStrongPoints);
  EXPECT_EQ(hits[0].words, (Words{3}));
  EXPECT_EQ(hits[1].subject, 1U);
  EXPECT_EQ(hits[1].points, themes::kWeakPoints);
  EXPECT_EQ(hits[1].words, (Words{1}));
}

TEST(ConceptHits, GiveTheWordsOfALongPhraseToItsConceptAlone) {
  const auto hits = hits_of(two_concepts(), "De NT2-coördinator");
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].subject, 1U);
  EXPECT_EQ(hits[0].words, (Words{1, 2}));
}

TEST(ConceptHits, SeeAShortPhraseThatAlsoStandsOutsideTheLongOne) {
  const auto hits = hits_of(two_concepts(), "De nt2 coordinator geeft zelf nt2");
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[1].subject, 0U);
  EXPECT_EQ(hits[1].words, (Words{5}));
}

TEST(ConceptHits, LetALongPhraseOfTheSameConceptAddToAShortOne) {
  model::Lexicon lexicon = two_concepts();
  lexicon.concepts[1].triggers.push_back({"coordinat*", Weight::strong});
  const auto hits = hits_of(lexicon, "nt2 coordinator");
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].points, themes::kStrongPoints) << "the short one says nothing new";
}

TEST(ConceptHits, CountAPhraseOnceHoweverOftenItStandsThere) {
  const auto hits = hits_of(two_concepts(), "nt2 en nog eens nt2");
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].points, themes::kStrongPoints);
}

TEST(ConceptHits, AddUpDifferentPhrases) {
  const auto hits = hits_of(two_concepts(), "taalles is nt2");
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].points, themes::kStrongPoints + themes::kWeakPoints);
  EXPECT_EQ(hits[0].words, (Words{0, 2}));
}

TEST(ConceptHits, PassOverWordsWithinABlockerOfThatConceptOnly) {
  model::Lexicon lexicon = two_concepts();
  lexicon.concepts[0].blockers = {"taal van het hart"};
  lexicon.concepts[1].triggers.push_back({"taal*", Weight::weak});
  const auto blocked = hits_of(lexicon, "De taal van het hart");
  ASSERT_EQ(blocked.size(), 1U);
  EXPECT_EQ(blocked[0].subject, 1U);
  const auto outside = hits_of(lexicon, "De taal van het hart en taalles");
  ASSERT_EQ(outside.size(), 2U);
}

TEST(ConceptHits, GoInTheOrderOfTheLexiconWhenAllElseIsEqual) {
  model::Lexicon lexicon = two_concepts();
  lexicon.concepts[0].triggers = {{"b", Weight::strong}};
  lexicon.concepts[1].triggers = {{"a", Weight::strong}};
  const auto hits = hits_of(lexicon, "a b");
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[0].subject, 0U);
}

TEST(ShortForms, AreWrittenOutAndStandWhereTheyWereWritten) {
  const auto words = ConceptMatcher(two_concepts()).read_words("Lln, ivm taal");
  std::vector<std::string> folded;
  for (const auto& word : words) folded.push_back(word.folded);
  ASSERT_EQ(folded, (std::vector<std::string>{"leerlingen", "in", "verband", "met", "taal"}));
  EXPECT_EQ(words[0].end, 3U);
  EXPECT_EQ(words[3].begin, 5U);
  EXPECT_EQ(words[3].end, 8U);
  EXPECT_EQ(words[1].mark_before, U',');
  EXPECT_EQ(words[2].mark_before, 0U);
}

TEST(ShortForms, ArePhrasesAsTheyAreWrittenOut) {
  model::Lexicon lexicon = two_concepts();
  lexicon.concepts[0].triggers = {{"leerling*", Weight::strong}};
  EXPECT_EQ(hits_of(lexicon, "Voor LLN").size(), 1U);
  EXPECT_TRUE(hits_of(lexicon, "Voor llnen").empty());
}

TEST(EmptyAnswers, SayNothingHoweverTheyAreWritten) {
  const ConceptMatcher matcher(two_concepts());
  for (const char* answer : {"nvt", "N.v.t.", "Geen idee!", "geen  idee", "", "?"}) {
    EXPECT_TRUE(matcher.says_nothing(matcher.read_words(answer))) << answer;
  }
  for (const char* answer : {"geen idee over taal", "idee", "taal"}) {
    EXPECT_FALSE(matcher.says_nothing(matcher.read_words(answer))) << answer;
  }
}

}  // namespace
