// What the summary tells of the themes: enough to work with, and never so much that it points at someone.
#include <gtest/gtest.h>

#include "report/compose.h"
#include "report/outline.h"
#include "support/sample_format.h"

namespace {

using model::Screening;
using support::make_answer;

constexpr const char* kAppendix = "Bijlage: alle getoonde antwoorden";

class Themes : public testing::Test {
 protected:
  // So many shown answers to the first question in one theme, with the label as their text.
  int add(const char* label, int answers, const char* concept_id = "") {
    const int theme = model::propose_theme(session_.board, concept_id, label);
    for (int i = 0; i < answers; ++i) {
      const int number = static_cast<int>(session_.answers.size()) + 1;
      const std::string text = std::string(label) + " nummer " + std::to_string(i);
      session_.answers.push_back(make_answer(number, 1, text.c_str(), Screening::shown));
      model::propose_placement(session_.board, session_.answers.back().key, theme, std::nullopt);
    }
    return theme;
  }

  std::string read(const std::string& section) const {
    return outline::of_section(report::compose_summary(format_, session_, families_), section);
  }

  model::Format format_ = support::make_format();
  model::Session session_ = support::make_session();
  model::FamilyLabels families_;
};

TEST_F(Themes, TellWhatWorksAndWhereItHurts) {
  add("Overdracht", 6);
  model::choose_lane(session_.board, {session_.answers[0].key, session_.answers[1].key}, 1);
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Thema | Wat werkt | Waar het schuurt"), std::string::npos) << themes;
  EXPECT_NE(themes.find("Overdracht | 4 antwoorden"), std::string::npos) << themes;
  EXPECT_NE(themes.find("| 2 antwoorden"), std::string::npos) << themes;
  EXPECT_NE(themes.find("Wat werkt 4 < Overdracht > 2 Waar het schuurt"), std::string::npos) << themes;
  const std::string appendix = read(kAppendix);
  EXPECT_NE(appendix.find("=== Overdracht: Waar het schuurt"), std::string::npos) << appendix;
}

TEST_F(Themes, QuoteAtMostTwoAnswersAndNoneTwice) {
  add("Overdracht", 6);
  for (auto& answer : session_.answers) answer.text = "Steeds hetzelfde";
  EXPECT_NE(read("Thema's").find("Overdracht | 6 antwoorden\n“Steeds hetzelfde” |"), std::string::npos)
      << read("Thema's");
  for (std::size_t i = 0; i < 6; ++i) session_.answers[i].text = "Zo gaat het " + std::to_string(i);
  std::size_t quotes = 0;
  const std::string themes = read("Thema's");
  for (std::size_t at = 0; (at = themes.find("“", at)) != std::string::npos; ++at) ++quotes;
  EXPECT_EQ(quotes, 2u) << themes;
}

TEST_F(Themes, OfFewAnswersAreNamedWithoutCountOrQuote) {
  add("Overdracht", 6);
  add("Tolken", 4);
  add("Vervoer", 1);
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("gedragen: Tolken en Vervoer."), std::string::npos) << themes;
  EXPECT_EQ(themes.find("Tolken nummer"), std::string::npos);
  const std::string appendix = read(kAppendix);
  EXPECT_EQ(appendix.find("=== Tolken"), std::string::npos);
  EXPECT_NE(appendix.find("=== Losse antwoorden"), std::string::npos);
  EXPECT_NE(appendix.find("- Tolken nummer 0"), std::string::npos) << "each shown answer is there once";
}

TEST_F(Themes, FoldTheSmallestOtherOneWhenSubtractingWouldTellOfAFewAnswers) {
  add("Overdracht", 9);
  add("Ouders", 6);
  add("Tolken", 3);
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Overdracht | 9 antwoorden"), std::string::npos) << themes;
  EXPECT_NE(themes.find("gedragen: Ouders en Tolken."), std::string::npos) << themes;
  EXPECT_EQ(themes.find("6 antwoorden"), std::string::npos);
}

TEST_F(Themes, OfOneFamilyAreToldTogetherWhenEachIsSmall) {
  families_ = {
      {"dossier", "Overdracht en contact"}, {"bellen", "Overdracht en contact"}, {"tolk", "Kind en ouders"}};
  add("Dossier", 3, "dossier");
  add("Tolken", 4, "tolk");
  add("Bellen", 2, "bellen");
  add("Van de zaal", 2);
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Overdracht en contact | 5 antwoorden"), std::string::npos) << themes;
  EXPECT_NE(themes.find("gedragen: Tolken en Van de zaal."), std::string::npos) << themes;
  EXPECT_NE(
      read(kAppendix).find("=== Overdracht en contact: Wat werkt\nHieronder vallen: Dossier en Bellen.\n"),
      std::string::npos)
      << read(kAppendix);
}

TEST_F(Themes, OfAFamilyWithAThemeOfTheSameNameAreToldApart) {
  families_ = {{"ouders", "Ouders"}, {"tolk", "Ouders"}, {"brief", "Ouders"}};
  add("Ouders", 8, "ouders");
  add("Tolken", 3, "tolk");
  add("Brief", 3, "brief");
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Ouders | 8 antwoorden"), std::string::npos) << themes;
  EXPECT_NE(themes.find("Ouders (overig) | 6 antwoorden"), std::string::npos) << themes;
}

TEST_F(Themes, AreEightLinesAtMostAndTheSmallestStandUnderTheirFamily) {
  for (int i = 0; i < 12; ++i) {
    const std::string id = "thema-" + std::to_string(i);
    families_[id] = i < 6 ? "Overdracht" : "Kind en ouders";
    add(("Thema " + std::to_string(i)).c_str(), 5 + i, id.c_str());
  }
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Overdracht | 35 antwoorden"), std::string::npos) << themes;
  EXPECT_LT(themes.find("Thema 11 | 16 antwoorden"), themes.find("Thema 5 | 10 antwoorden")) << themes;
  EXPECT_EQ(themes.find("Thema 0 |"), std::string::npos) << themes;
  EXPECT_NE(
      themes.find("Daarbinnen het vaakst genoemd: Thema 4 (9), Thema 3 (8), Thema 2 (7), Thema 1 (6) en "
                  "Thema 0 (5)."),
      std::string::npos)
      << themes;
  EXPECT_NE(themes.find("Wat werkt 35 < Overdracht > 0 Waar het schuurt"), std::string::npos) << themes;
  const std::string appendix = read(kAppendix);
  EXPECT_NE(appendix.find("=== Thema 0: Wat werkt"), std::string::npos) << "there each has its own place";
}

TEST_F(Themes, OfOneFamilyStandInOneLineOnceSomeOfThemDo) {
  for (int i = 0; i < 12; ++i) {
    const std::string id = "thema-" + std::to_string(i);
    families_[id] = i < 5 ? "Overdracht" : "Kind en ouders";
    const int answers = i < 3 ? 4 : 5 + i;  // three are small and told together from the start
    add(("Thema " + std::to_string(i)).c_str(), answers, id.c_str());
  }
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Overdracht | 29 antwoorden"), std::string::npos) << themes;
  EXPECT_EQ(themes.find("(overig)"), std::string::npos) << themes;
}

TEST_F(Themes, OfNoFamilyAreTheRestWhenThereAreTooMany) {
  for (int i = 0; i < 10; ++i) add(("Thema " + std::to_string(i)).c_str(), 5 + i);
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Overige thema's | 18 antwoorden"), std::string::npos) << themes;
  EXPECT_LT(themes.find("Thema 3 | 8 antwoorden"), themes.find("Overige thema's |")) << "the rest is last";
}

TEST_F(Themes, OfAFamilyWithAThemeOfTheSameNameAreToldApartInTheTableToo) {
  families_["ouders"] = "Ouders";
  add("Ouders", 30, "ouders");
  for (int i = 0; i < 9; ++i) {
    const std::string id = "thema-" + std::to_string(i);
    families_[id] = i < 3 ? "Ouders" : "Overdracht " + std::to_string(i);
    add(("Thema " + std::to_string(i)).c_str(), 5 + i, id.c_str());
  }
  const std::string themes = read("Thema's");
  EXPECT_NE(themes.find("Ouders | 30 antwoorden"), std::string::npos) << themes;
  EXPECT_NE(themes.find("Ouders (overig) | 18 antwoorden"), std::string::npos) << themes;
}

TEST_F(Themes, OfWhichOnlyChancesWereNamedHaveNoEmptyLine) {
  format_.lanes.push_back({"kansen", "Kansen", model::Tone::chance});
  add("Overdracht", 6);
  const int theme = add("Zomerschool", 7);
  model::choose_lane(session_.board, model::answers_of(session_.board, theme), 2);
  const std::string themes = read("Thema's");
  EXPECT_EQ(themes.find("Zomerschool |"), std::string::npos) << themes;
  EXPECT_NE(themes.find("Alleen bij kansen of rollen genoemd: Zomerschool (7)."), std::string::npos)
      << themes;
}

TEST_F(Themes, AreNotEvenNamedWhenThatWouldTellWhatVeryFewAnswersSay) {
  add("Tolken", 3);
  EXPECT_EQ(read("Thema's"), "");
  EXPECT_NE(read(kAppendix).find("- Tolken nummer 0"), std::string::npos);
  add("Ouders", 2);
  EXPECT_NE(read("Thema's").find("gedragen: Tolken en Ouders."), std::string::npos) << read("Thema's");
}

TEST_F(Themes, AreNotToldOnceTheAnswersAreWiped) {
  add("Overdracht", 6);
  model::wipe_answers(session_, 3);
  EXPECT_EQ(read("Thema's"), "");
}

TEST_F(Themes, HaveTheGoodPracticesBesideThemThatTheRoomLaidThere) {
  format_.practices = {{"tas", "Burgum", "Een starttasje", {}}, {"brief", "Enschede", "Een brandbrief", {}}};
  EXPECT_EQ(read("Good practices"), "");
  model::lay_practice(session_.board, "tas", add("Welkom", 6));
  const std::string practices = read("Good practices");
  EXPECT_NE(practices.find("- Burgum: Een starttasje (bij Welkom)\n"), std::string::npos) << practices;
  EXPECT_NE(practices.find("Vraag het hun gerust"), std::string::npos);
  EXPECT_EQ(practices.find("brandbrief"), std::string::npos);
}

TEST_F(Themes, ThatTheRoomChoseAreNamed) {
  session_.votes = {model::VoteStand::open,
                    model::VoteMethod::hands,
                    20,
                    {{1, "Overdracht", 12}, {2, "Tolken", 0}, {3, "Ouders", 4}}};
  EXPECT_EQ(read("In het kort").find("koos"), std::string::npos) << "as long as the vote is open";
  session_.votes.stand = model::VoteStand::closed;
  EXPECT_NE(read("In het kort").find("De zaal koos vooral voor Overdracht en Ouders."), std::string::npos)
      << read("In het kort");
}

}  // namespace
