// The theme board as a room reads it and as somebody corrects it: by keys alone, and by hand.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using base::KeyCode;
using testing::ElementsAre;

// Thirty answers over four themes, three of them loose.
flow::State make_board(std::size_t answers = 30, std::size_t themes = 4) {
  flow::State state = make_state(support::kBoard);
  add_answers(state, answers, model::Screening::shown);
  add_themes(state, themes);
  return state;
}

const model::Board& board(Afternoon& stage) {
  return stage.session().board;
}

// The key of the card with this letter on the page.
base::Key key_at(Afternoon& stage, char letter) {
  stage.type(std::string(1, letter));
  const base::Key key = *stage.draft.room.board.ticked.begin();
  stage.type(std::string(1, letter));
  return key;
}

int theme_of(Afternoon& stage, const base::Key& key) {
  return model::placement_of(board(stage), key).theme;
}

TEST(ThemeBoard, ShowsAllThemesAtAGlanceWithTheirCounts) {
  Afternoon stage(make_board());
  for (int i = 1; i <= 4; ++i) {
    EXPECT_TRUE(stage.shows(fmt::format("Thema {}", i)));
    EXPECT_TRUE(stage.has(fmt::format("board.panel.{}", i)));
  }
  EXPECT_TRUE(stage.shows("De app maakte deze indeling. Klopt het?"));
}

TEST(ThemeBoard, GoesToAThemeByItsNumberAndBack) {
  Afternoon stage(make_board());
  stage.type("3");
  EXPECT_TRUE(stage.shows("Thema 3"));
  EXPECT_FALSE(stage.shows("Thema 2"));
  EXPECT_TRUE(stage.shows("Wat werkt"));
  EXPECT_TRUE(stage.shows("Waar het schuurt"));
  stage.key(KeyCode::home);
  EXPECT_TRUE(stage.shows("Thema 2"));
  stage.type("0");
  EXPECT_TRUE(stage.shows("Losse antwoorden"));
}

TEST(ThemeBoard, HasEveryAnswerOnOneOfItsPagesAndCountsWhatIsNotSeenYet) {
  Afternoon stage(make_board());
  EXPECT_TRUE(stage.shows("Nog 30 niet gezien"));
  std::string all;
  for (std::size_t i = 1; i < stage.draft.room.sheets; ++i) {
    stage.key(KeyCode::down);
    all += stage.text() + "\n";
  }
  for (const model::Answer& answer : stage.session().answers) {
    EXPECT_NE(all.find(answer.text + "\n"), std::string::npos) << answer.text;
  }
  EXPECT_TRUE(stage.shows("Alles was te zien"));
}

TEST(ThemeBoard, ReadsItselfSilentlyToTheEnd) {
  Afternoon stage(make_board());
  stage.type("s");
  std::size_t furthest = 0;
  for (int i = 0; i < 1000 && stage.draft.room.board.turns_at > 0; ++i) {
    stage.wait(2);
    furthest = std::max(furthest, stage.draft.room.sheet);
  }
  EXPECT_EQ(furthest + 1, stage.draft.room.sheets);
  EXPECT_EQ(stage.draft.room.sheet, 0u) << "back at all themes";
  EXPECT_TRUE(stage.shows("Alles was te zien"));
}

TEST(ThemeBoard, AsksTheRoomWhereNothingWorksYet) {
  flow::State state = make_state(support::kBoard);
  flow::InSession& running = flow::in_session(state);
  running.session.answers = {support::make_answer(1, 2, "tolk is duur", model::Screening::shown),
                             support::make_answer(2, 2, "geen tolk", model::Screening::shown)};
  add_themes(state, 1);
  Afternoon stage(state);
  stage.type("1");
  EXPECT_TRUE(stage.shows("Hier werkt nog niets: wie heeft dit opgelost?"));
}

TEST(ThemeBoard, MovesACardWithItsLetterAndTheNumberOfATheme) {
  Afternoon stage(make_board());
  stage.type("1");
  stage.type("c");
  const base::Key key = key_at(stage, 'a');
  const int before = theme_of(stage, key);
  stage.type("a2");
  EXPECT_NE(theme_of(stage, key), before);
  EXPECT_EQ(theme_of(stage, key), board(stage).themes[1].id);
  EXPECT_TRUE(stage.shows("1 antwoord naar Thema 2."));
  stage.key(KeyCode::z, {.ctrl = true});
  EXPECT_EQ(theme_of(stage, key), before);
  EXPECT_TRUE(stage.shows("Ongedaan gemaakt: 1 antwoord naar Thema 2."));
  stage.key(KeyCode::y, {.ctrl = true});
  EXPECT_EQ(theme_of(stage, key), board(stage).themes[1].id);
}

TEST(ThemeBoard, MovesSeveralCardsAtOnce) {
  Afternoon stage(make_board());
  stage.type("1c");
  stage.type("ade0");
  EXPECT_EQ(stage.count<flow::MoveAnswers>(), 1u);
  EXPECT_EQ(stage.last<flow::MoveAnswers>().keys.size(), 3u);
  EXPECT_TRUE(stage.draft.room.board.ticked.empty());
}

TEST(ThemeBoard, DoesEveryOtherThingToACardInAtMostThreeKeys) {
  Afternoon stage(make_board());
  stage.type("1c");
  stage.type("a ");
  EXPECT_EQ(stage.count<flow::ChooseLane>(), 1u);
  stage.type("a!");
  EXPECT_EQ(stage.count<flow::PinAnswers>(), 1u);
  stage.type("a");
  stage.key(KeyCode::del);
  EXPECT_EQ(stage.count<flow::HideAnswers>(), 1u);
  stage.type("a?");
  EXPECT_EQ(stage.count<flow::AskWhy>(), 1u);
  stage.type("?");
  stage.type("a#a");
  EXPECT_EQ(stage.count<flow::MaskWord>(), 1u);
}

TEST(ThemeBoard, MakesRenamesMergesAndRemovesThemesByKeys) {
  Afternoon stage(make_board());
  stage.type("1c");
  stage.type("ad+");
  stage.type("Van de zaal");
  stage.key(KeyCode::enter);
  EXPECT_EQ(board(stage).themes.back().label, "Van de zaal");
  EXPECT_EQ(model::answers_of(board(stage), board(stage).themes.back().id).size(), 2u);
  stage.key(KeyCode::f2);
  stage.key(KeyCode::a, {.ctrl = true});
  stage.type("Overdracht");
  stage.key(KeyCode::enter);
  EXPECT_EQ(board(stage).themes[0].label, "Overdracht");
  stage.type("m1");
  EXPECT_EQ(board(stage).themes.size(), 4u);
  EXPECT_EQ(stage.count<flow::MergeThemes>(), 1u);
  stage.type("1");
  stage.key(KeyCode::del);
  EXPECT_EQ(stage.count<flow::RemoveTheme>(), 0u) << "held a little too long it would take them all";
  stage.key(KeyCode::del, {.ctrl = true});
  EXPECT_EQ(stage.count<flow::RemoveTheme>(), 1u);
  EXPECT_EQ(board(stage).themes.size(), 3u);
}

TEST(ThemeBoard, PutsAThemeEarlierOrLaterOnTheWall) {
  Afternoon stage(make_board());
  const int first = board(stage).themes[0].id;
  stage.type("1c>");
  EXPECT_EQ(board(stage).themes[1].id, first);
  stage.type("<");
  EXPECT_EQ(board(stage).themes[0].id, first);
}

TEST(ThemeBoard, StaysAtItsThemeWhenCardsLeaveIt) {
  Afternoon stage(make_board());
  stage.type("3c");
  stage.type("a1");
  EXPECT_EQ(stage.draft.room.board.at.theme, board(stage).themes[2].id);
}

TEST(ThemeBoard, FindsAnAnswerByAWord) {
  Afternoon stage(make_board());
  stage.key(KeyCode::f, {.ctrl = true});
  stage.type("KENNEN");
  stage.key(KeyCode::enter);
  EXPECT_TRUE(stage.shows("We kennen elkaar"));
  EXPECT_TRUE(stage.shows("'kennen' staat op 4 kaarten. Esc: stoppen met zoeken."));
  stage.key(KeyCode::escape);
  EXPECT_TRUE(stage.draft.room.board.found.empty());
}

TEST(ThemeBoard, MovesACardThatIsDraggedToATheme) {
  Afternoon stage(make_board());
  stage.type("1c");
  const base::Key key = key_at(stage, 'a');
  stage.drag("board.card." + base::to_hex(key), "board.target.3");
  EXPECT_EQ(theme_of(stage, key), board(stage).themes[2].id);
  EXPECT_TRUE(stage.draft.room.board.dragged.empty());
}

TEST(ThemeBoard, AsksWhichThemeWhenACardIsDraggedToSeveralTogether) {
  Afternoon stage(make_board(60, 12));
  stage.type("1c");
  const base::Key key = key_at(stage, 'a');
  stage.drag("board.card." + base::to_hex(key), "board.target.8");
  EXPECT_TRUE(stage.shows("Naar welk thema?"));
  EXPECT_EQ(stage.count<flow::MoveAnswers>(), 0u);
  stage.type("2");
  EXPECT_EQ(stage.count<flow::MoveAnswers>(), 1u);
  EXPECT_EQ(stage.last<flow::MoveAnswers>().keys, std::vector<base::Key>{key});
}

TEST(ThemeBoard, LaysAPracticeOfACaseBesideThePitfallItAnswers) {
  flow::State state = make_state(support::kBoard);
  flow::InSession& running = flow::in_session(state);
  running.session.answers = {support::make_answer(1, 2, "geen overdracht", model::Screening::shown),
                             support::make_answer(2, 2, "dossier kwijt", model::Screening::shown)};
  const model::CasePractice& practice = running.format.practices.at(0);
  const int theme = model::propose_theme(running.session.board, practice.concepts.at(0), "Overdracht");
  for (const auto& answer : running.session.answers) {
    model::propose_placement(running.session.board, answer.key, theme, std::nullopt);
  }
  Afternoon stage(state);
  stage.type("1");
  EXPECT_FALSE(stage.shows(practice.text)) << "only offered while somebody corrects";
  stage.type("ca");
  stage.type("c");
  EXPECT_TRUE(stage.shows(practice.text));
  EXPECT_TRUE(stage.shows("Uit " + practice.from));
}

TEST(ThemeBoard, DoesNothingWhileTheWallIsFrozenOrThePanelIsOpen) {
  Afternoon stage(make_board());
  stage.type("1c");
  stage.key(KeyCode::f);
  const model::Board before = board(stage);
  stage.type("a2");
  EXPECT_EQ(board(stage), before);
  stage.key(KeyCode::f);
  stage.type("a2");
  EXPECT_NE(board(stage), before);
}

TEST(ThemeBoard, StaysAtItsStepWhenSpaceIsStruckWithNothingTicked) {
  Afternoon stage(make_board());
  stage.type("1c");
  const model::Place place = stage.session().place;
  stage.type(" ");
  EXPECT_EQ(stage.session().place, place);
}

TEST(ThemeBoard, RenamesTheThemeOfATickedCardWhereSeveralStandTogether) {
  Afternoon stage(make_board(60, 12));
  stage.type("8c");
  stage.key(KeyCode::f2);
  EXPECT_FALSE(stage.draft.room.board.typing) << "which of them is not known";
  const int theme = theme_of(stage, key_at(stage, 'a'));
  stage.type("a");
  stage.key(KeyCode::f2);
  stage.key(KeyCode::a, {.ctrl = true});
  stage.type("Nieuwe naam");
  stage.key(KeyCode::enter);
  EXPECT_EQ(model::find_theme(board(stage), theme)->label, "Nieuwe naam");
}

TEST(ThemeBoard, GivesSpaceToTheTickedCardAfterAPressByHand) {
  Afternoon stage(make_board());
  stage.type("1c");
  const base::Key key = key_at(stage, 'a');
  stage.press("board.card." + base::to_hex(key));
  stage.type(" ");
  EXPECT_EQ(stage.count<flow::ChooseLane>(), 1u);
}

TEST(ThemeBoard, ChangesNothingByHandWhileTheWallIsFrozen) {
  Afternoon stage(make_board());
  stage.type("1c");
  const base::Key key = key_at(stage, 'a');
  stage.type("a");
  stage.key(KeyCode::f);
  const model::Board before = board(stage);
  stage.press("board.target.2");
  EXPECT_EQ(board(stage), before);
  stage.key(KeyCode::f);
  EXPECT_EQ(theme_of(stage, key), model::placement_of(before, key).theme);
}

TEST(ThemeBoard, KeepsTypedLettersFromTheWallWhenSomebodyPressesBesideTheField) {
  Afternoon stage(make_board());
  stage.type("1c");
  const std::string card = "board.card." + base::to_hex(key_at(stage, 'a'));
  stage.key(KeyCode::f2);
  stage.press(card);
  stage.key(KeyCode::b);
  EXPECT_FALSE(stage.running().blank);
}

TEST(ThemeBoard, KeepsTheSafetyKeysWhileCorrecting) {
  Afternoon stage(make_board());
  stage.type("1c");
  stage.key(KeyCode::b);
  EXPECT_TRUE(stage.running().blank);
  EXPECT_TRUE(stage.draft.room.board.ticked.empty());
}

// Where each card is, by its name.
std::map<std::string, ui::Rect> places_of_cards(const Afternoon& stage) {
  std::map<std::string, ui::Rect> places;
  for (const ui::Node& node : stage.nodes()) {
    if (node.name.starts_with("board.card.")) places[node.name] = node.rect;
  }
  return places;
}

// Cards that were neither where they came from nor where they went, right after the first one was hidden.
int count_gliding(bool reduced_motion) {
  Afternoon stage(make_board());
  stage.type("1c");
  const base::Key first = key_at(stage, 'a');
  stage.settle();
  stage.set_reduced_motion(reduced_motion);
  const auto before = places_of_cards(stage);
  stage.happen_now(flow::HideAnswers{{first}});
  const auto during = places_of_cards(stage);
  stage.settle();
  int gliding = 0;
  for (const auto& [name, after] : places_of_cards(stage)) {
    const auto was = before.find(name), is = during.find(name);
    if (was == before.end() || is == during.end()) continue;
    gliding += is->second.y != after.y && was->second.y != after.y ? 1 : 0;
  }
  return gliding;
}

TEST(ThemeBoard, LetsCardsGlideToTheirPlaceUnlessMotionIsReduced) {
  EXPECT_GT(count_gliding(false), 0);
  EXPECT_EQ(count_gliding(true), 0);
}

class BoardLayouts : public testing::TestWithParam<ui::Size> {};

TEST_P(BoardLayouts, HoldAtEveryPageWhateverIsDone) {
  for (const std::size_t themes : {1u, 3u, 8u, 20u}) {
    flow::State state = make_hostile(7);
    flow::in_session(state).session.place = support::kBoard;
    add_answers(state, 60, model::Screening::shown);
    add_themes(state, themes, true);
    Afternoon stage(state, GetParam());
    const auto check = [&](const std::string& what) {
      EXPECT_THAT(stage.faults(kOnTheWall), ElementsAre()) << what << ", " << themes << " themes";
    };
    check("overview");
    stage.type("c");
    check("overview, correcting");
    for (std::size_t i = 1; i < stage.draft.room.sheets; ++i) {
      stage.key(KeyCode::down);
      check(fmt::format("page {}", i));
    }
    stage.type("1a");
    check("ticked");
    stage.key(KeyCode::enter);
    check("choosing");
    stage.key(KeyCode::escape);
    stage.type("#");
    check("covering");
    stage.key(KeyCode::escape);
    stage.type("+");
    check("typing");
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, BoardLayouts,
                         testing::Values(ui::Size{1280, 720}, ui::Size{1920, 1080}, ui::Size{1280, 800},
                                         ui::Size{1024, 768}));

}  // namespace
}  // namespace afternoon
