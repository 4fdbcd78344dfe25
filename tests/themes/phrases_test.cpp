#include "themes/phrases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace {

using Texts = std::vector<std::string>;

// The label of all but the last `others`.
std::string label_of(const Texts& texts, std::size_t others = 0) {
  std::vector<std::size_t> members;
  for (std::size_t i = 0; i + others < texts.size(); ++i) members.push_back(i);
  return themes::find_label(members, themes::PhraseTable(texts));
}

TEST(Labels, SayWhatMostOfTheGroupAndFewOthersSay) {
  EXPECT_EQ(label_of({"De tuin moet groener", "Planten in de tuin", "Een tuin om in te spelen",
                      "Spelen met water", "Planten op de gang"},
                     2),
            "Tuin");
}

TEST(Labels, AreReadableWithTwoWordsWhereThoseAreSaidAsOften) {
  EXPECT_EQ(label_of({"een lekke band", "alweer een lekke band gehad", "Door de lekke band te laat"}),
            "Lekke band");
  EXPECT_EQ(label_of({"geen tijd", "er is geen tijd voor", "we hebben geen tijd"}), "Geen tijd");
  EXPECT_EQ(label_of({"praten met ouders", "meer praten met ouders", "praten met ouders aan het hek"}),
            "Praten met ouders");
}

TEST(Labels, ShowTheFormThatMostTyped) {
  EXPECT_EQ(label_of({"de fietsen", "mooie fietsen", "een fiets"}), "Fietsen");
  EXPECT_EQ(label_of({"NT2 is fijn", "meer NT2", "nt2 dus"}), "NT2");
  EXPECT_EQ(label_of({"FIETSEN", "fietsen"}), "Fietsen") << "without shouting";
  EXPECT_EQ(label_of({"foto's", "de foto's", "met foto's"}), "Foto's");
  EXPECT_EQ(label_of({"één-op-één", "dat is één-op-één uitleg", "uitleg dus"}), "Uitleg");
}

TEST(Labels, BeginWithACapitalAsDutchDoes) {
  EXPECT_EQ(label_of({"ijsjes", "de ijsjes"}), "IJsjes");
  EXPECT_EQ(label_of({"écharpes", "de écharpes"}), "Écharpes");
}

TEST(Labels, NeitherBeginNorEndWithAStopWord) {
  const Texts texts = {"wij gaan altijd met de trein op reis", "ik ga met de trein en op de fiets",
                       "altijd met de trein, want dat is beter"};
  EXPECT_EQ(label_of(texts), "Trein");
}

TEST(Labels, DoNotRunAcrossMarks) {
  const std::string label = label_of({"appels, peren", "appels, peren", "appels, peren"});
  EXPECT_EQ(label, "Appels");
}

TEST(Labels, KeepHyphensAndNumbersWithTheirWord) {
  EXPECT_EQ(label_of({"de thee-hoek", "een thee-hoek", "onze thee-hoek"}), "Thee-hoek");
  EXPECT_EQ(label_of({"de sprong naar groep 3", "in groep 3", "vanaf groep 3"}), "Groep 3");
}

TEST(Labels, AreNeverLongerThanTheyMayBe) {
  const std::string long_word(40, 'a');
  const std::string label = label_of({long_word + " kast", long_word + " kast"});
  EXPECT_EQ(label, "Kast");
  EXPECT_EQ(label_of({long_word, long_word}), "") << "nothing fits";
}

TEST(Labels, OfTwoGroupsAreNeverTheSame) {
  const Texts texts = {"regen in de zomer", "regen op zondag", "regen en storm", "de regen", "regen",
                       "altijd de regens",  "Regen!"};
  const auto labels = themes::label_groups({{0, 1}, {2, 3}, {4, 5}, {6}}, themes::PhraseTable(texts));
  std::set<std::string> different(labels.begin(), labels.end());
  different.erase("");
  EXPECT_EQ(std::count(labels.begin(), labels.end(), "Regen"), 1);
  EXPECT_EQ(different.size() + static_cast<std::size_t>(std::count(labels.begin(), labels.end(), "")), 4U);
}

TEST(Labels, GoToTheGroupTheyFitBest) {
  const Texts texts = {
      "de trein en de bus", "de bus", "in de bus en verder", "de bus of de trein", "trein naar zee",
      "zee en strand",      "strand"};
  const auto labels = themes::label_groups({{4, 5, 6}, {0, 1, 2, 3}}, themes::PhraseTable(texts));
  EXPECT_EQ(labels[1], "Bus");
  EXPECT_EQ(labels[0], "Strand");
}

TEST(Labels, FallBackOnHowAnAnswerBegins) {
  EXPECT_EQ(label_of({"dat is het wel", "niet zo"}), "Dat is het wel");
  EXPECT_EQ(label_of({"", "!?"}), "");
}

TEST(Labels, AreTheSameWhateverTheOrderOfArrival) {
  Texts texts = {"soep van verse groente", "groente van de markt", "soep en brood", "brood van de markt"};
  std::sort(texts.begin(), texts.end());
  const std::string label = label_of(texts);
  while (std::next_permutation(texts.begin(), texts.end())) EXPECT_EQ(label_of(texts), label);
}

}  // namespace
