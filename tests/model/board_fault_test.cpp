// What a board may not be, and that its own functions never make it so.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.h"
#include "model/sample_board.h"
#include "model/session.h"
#include "support/sample_format.h"

namespace {

using model::Board;
using model::Screening;
using sample_board::key;
using sample_board::keys;
using sample_board::make_answers;
using sample_board::make_board;
using testing::HasSubstr;

std::string fault_of(const Board& board) {
  return model::find_board_fault(board, make_answers(), 2).value_or("none");
}

TEST(Label, IsOneLineOfAtMostSixtyLetters) {
  EXPECT_EQ(model::find_label_fault("Tijd"), std::nullopt);
  std::string longest;
  for (int i = 0; i < 60; ++i) longest += "é";
  EXPECT_EQ(model::find_label_fault(longest), std::nullopt);
  EXPECT_EQ(model::find_label_fault(longest + "x"), "61 letters, at most 60");
  EXPECT_EQ(model::find_label_fault(""), "nothing in it");
  EXPECT_EQ(model::find_label_fault("   "), "nothing in it");
  EXPECT_EQ(model::find_label_fault("geheim\nrest"), "more than one line");
  for (const char* bad : {"geheim\xff", "geheim\x1b", "geheim\u202Egnp"}) {
    ASSERT_TRUE(model::find_label_fault(bad));
    EXPECT_THAT(*model::find_label_fault(bad), testing::Not(HasSubstr("geheim")));
  }
}

TEST(Fault, IsNotInABoardThatOnlyItsFunctionsMade) {
  EXPECT_EQ(fault_of(make_board()), "none");
  EXPECT_EQ(fault_of(Board()), "none");
}

struct Spoilt {
  const char* reason;
  void (*spoil)(Board&);
};

TEST(Fault, IsFoundInEveryPartOfABoard) {
  const Spoilt spoilt[] = {
      {"next id", [](Board& b) { b.next_id = 0; }},
      {"next id", [](Board& b) { b.next_id = model::kThemeIdLimit + 1; }},
      {"theme 3, id 3, expected 1 to 2", [](Board& b) { b.next_id = 3; }},
      {"theme 1, id 0", [](Board& b) { b.themes[0].id = 0; }},
      {"theme 2, an id that comes twice", [](Board& b) { b.themes[1].id = 1; }},
      {"theme 1, label: nothing", [](Board& b) { b.themes[0].label = ""; }},
      {"theme 1, a concept with a name", [](Board& b) { b.themes[0].concept_id = "Tijd"; }},
      {"theme 1, a concept with a name", [](Board& b) { b.themes[0].concept_id = std::string(101, 'x'); }},
      {"theme 1, a concept with a name", [](Board& b) { b.themes[0].also = {""}; }},
      {"theme 2, a concept that comes twice", [](Board& b) { b.themes[1].concept_id = "tijd"; }},
      {"theme 3, a concept that comes twice",
       [](Board& b) {
         b.themes[2].also = {"a", "tijd"};
       }},
      {"theme 3, merged concepts out of order",
       [](Board& b) {
         b.themes[2].also = {"b", "a"};
       }},
      {"theme that is not there", [](Board& b) { b.themes.pop_back(); }},
      {"not shown", [](Board& b) { b.placements[key(7)] = {}; }},
      {"lane 3 of 2", [](Board& b) { b.placements[key(6)].lane = 2; }},
      {"lane 3 of 2", [](Board& b) { b.placements[key(6)].proposed_lane = 2; }},
  };
  for (const Spoilt& one : spoilt) {
    Board board = make_board();
    one.spoil(board);
    EXPECT_THAT(fault_of(board), HasSubstr(one.reason));
  }
}

TEST(Fault, IsAPlacementOfAnAnswerThatIsNotShown) {
  for (const Screening screening : {Screening::unreleased, Screening::waiting, Screening::hidden}) {
    std::vector<model::Answer> answers = make_answers();
    answers[2].screening = screening;
    EXPECT_EQ(model::find_board_fault(make_board(), answers, 2),
              "a placement of an answer that is not shown");
  }
}

TEST(Fault, OfTheBoardMakesASessionNoneOfItsFormat) {
  model::Session session = support::make_session();
  session.answers = make_answers();
  session.board = make_board();
  EXPECT_EQ(model::find_mismatch(support::make_format(), session), std::nullopt);
  model::choose_lane(session.board, keys({1}), 2);
  EXPECT_EQ(model::find_mismatch(support::make_format(), session), "an answer placed in lane 3 of 2");
}

// ---- whatever is done

class AnyBoard : public testing::TestWithParam<int> {
 protected:
  int draw(int below) {
    return static_cast<int>(base::draw_below(random_, static_cast<std::uint64_t>(below)));
  }
  int theme() { return draw(board_.next_id + 1); }
  std::vector<base::Key> some() { return keys({1 + draw(6), 1 + draw(6)}); }

  void change() {
    switch (draw(9)) {
      case 0:
        return void(model::add_theme(board_, "Van de zaal"));
      case 1:
        return model::merge_themes(board_, theme(), theme());
      case 2:
        return void(model::split_theme(board_, theme(), some(), "Gesplitst"));
      case 3:
        return draw(3) == 0 ? model::remove_theme(board_, theme()) : pin();
      case 4:
        return model::move_theme(board_, theme(), static_cast<std::size_t>(draw(9)));
      case 5:
        return model::choose_lane(board_, some(), static_cast<std::size_t>(draw(2)));
      case 6:
        return model::forget_answers(board_, some());
      case 7:
        return move();
      default:
        return propose();
    }
  }

  void pin() { model::pin_answers(board_, some()); }
  void move() { model::move_answers(board_, some(), theme()); }

  // Everything again, as when new answers came in; nothing of the room may change.
  void propose() {
    const Board before = board_;
    const std::string concepts[] = {"tijd", "korte-lijnen", ""};
    for (int i = 1; i <= 6; ++i) {
      const int proposed = model::propose_theme(board_, concepts[draw(3)], "Voorstel");
      model::propose_placement(board_, key(i), proposed, static_cast<std::size_t>(draw(2)));
    }
    for (const auto& [answer, placement] : before.placements) {
      if (placement.by_room) {
        EXPECT_EQ(model::placement_of(board_, answer), placement);
      }
      EXPECT_EQ(model::placement_of(board_, answer).lane, placement.lane);
    }
    for (std::size_t i = 0; i < before.themes.size(); ++i) EXPECT_EQ(board_.themes[i], before.themes[i]);
  }

  Board board_ = make_board();
  base::SeededRandom random_{static_cast<std::uint64_t>(GetParam())};
};

TEST_P(AnyBoard, HasNoFaultAndKeepsWhatTheRoomDid) {
  for (int i = 0; i < 300 && !HasFailure(); ++i) {
    change();
    EXPECT_EQ(fault_of(board_), "none") << "after " << i << " changes";
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyBoard, testing::Range(1, 21));

}  // namespace
