// Every look of the entry screen at every size, with little and with very much text: nothing cut off, off the
// screen, overlapping, too small to read or too small to press.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "entry_situation.h"
#include "entry_stage.h"

namespace entry {
namespace {

constexpr ui::Size kSizes[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {1920, 1200}, {3840, 2160}};

struct Writing {
  std::string text;
  std::size_t answers = 1;
  std::size_t questions = 5;
};

const std::vector<Writing>& writings() {
  static const std::vector<Writing> all = {
      {"", 1, 5},        {kShortText, 1, 3},    {kLongText, 2, 5},
      {kLongText, 6, 7}, {kVeryLongWord, 3, 7}, {kLongText + kLongText, 6, 3}};
  return all;
}

void fill(Stage& stage, const Writing& writing) {
  const model::Format format = make_format(writing.questions);
  screens::fit_turn(stage.draft.turn, format);
  for (std::size_t question = 0; question < writing.questions; ++question) {
    for (std::size_t i = 0; i < writing.answers; ++i) {
      if (i > 0) screens::add_answer(stage.draft.turn, question);
      stage.draft.turn.answers[question][i].set_text(writing.text);
    }
  }
  stage.settle();
}

class EntryLayout : public testing::TestWithParam<ui::Size> {
 protected:
  void check(Stage& stage, const std::string& where) {
    stage.settle();
    EXPECT_THAT(stage.faults(), testing::IsEmpty()) << where;
  }
  Stage make(std::size_t questions, flow::Turn turn) {
    return Stage(make_state(questions, std::move(turn)), GetParam());
  }
};

TEST_P(EntryLayout, HoldsBeforeATurn) {
  Stage closed = make(5, flow::TurnClosed{});
  check(closed, "closed");
  Stage waiting = make(5, flow::TurnWaiting{});
  flow::in_session(waiting.state).session.answers.resize(3455);
  flow::in_session(waiting.state).session.people = 3;
  check(waiting, "waiting");
}

TEST_P(EntryLayout, HoldsWhileWriting) {
  for (const Writing& writing : writings()) {
    for (const bool keyboard : {false, true}) {
      Stage stage = make(writing.questions, flow::TurnWriting{.last_active = 1000});
      fill(stage, writing);
      stage.draft.keyboard_on_screen = keyboard;
      for (std::size_t question = 0; question < writing.questions; ++question) {
        std::get<flow::TurnWriting>(flow::in_session(stage.state).turn).question = question;
        check(stage, fmt::format("question {} of {}, {} answers of {}, keyboard {}", question + 1,
                                 writing.questions, writing.answers, writing.text.size(), keyboard));
      }
    }
  }
}

TEST_P(EntryLayout, HoldsWhileReviewingSavingAndFailing) {
  for (const Writing& writing : writings()) {
    Stage stage = make(writing.questions, flow::TurnWriting{.reviewing = true, .last_active = 1000});
    fill(stage, writing);
    check(stage, "review");
    flow::in_session(stage.state).turn = flow::TurnSaving{};
    check(stage, "saving");
    flow::in_session(stage.state).turn = flow::TurnNotSaved{{}, {base::ErrorCode::changed_underneath, ""}};
    check(stage, "not saved");
  }
}

TEST_P(EntryLayout, HoldsAfterATurn) {
  Stage thanks = make(5, flow::TurnThanked{{}, 1010});
  check(thanks, "thanks");
  Stage back = make(5, flow::TurnTakingBack{});
  check(back, "taking back");
}

TEST_P(EntryLayout, HoldsUnderEveryDialog) {
  Stage stage = make(5, flow::TurnWriting{.last_active = 1000});
  fill(stage, {kLongText, 2, 5});
  stage.draft.turn.show_promise = true;
  check(stage, "promise");
  stage.draft.turn.show_promise = false;
  stage.draft.turn.ask_to_stop = true;
  check(stage, "stop");
  stage.draft.turn.ask_to_stop = false;
  flow::in_session(stage.state).turn = flow::TurnStillThere{{.last_active = 1000}, 1030};
  check(stage, "still there");
}

INSTANTIATE_TEST_SUITE_P(Sizes, EntryLayout, testing::ValuesIn(kSizes), [](const auto& tested) {
  return fmt::format("{}x{}", tested.param.width, tested.param.height);
});

}  // namespace
}  // namespace entry
