// Building one frame of a screen on the CPU, without drawing it on a window. The targets: the entry screen
// with a long answer in it takes less than 1 ms, the board of 500 answers in 40 themes 1 ms and of 2,000 at
// most 4 ms, and no frame more than 50 ms while the board is sorted anew.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "flow/update.h"
#include "screens/draw.h"
#include "sessions/format_file.h"
#include "ui/surface.h"

namespace {

model::Format load_middagsessie() {
  const std::string file = SOURCE_DIR "/sessions/middagsessie.toml";
  std::ifstream in(file);
  const std::string toml{std::istreambuf_iterator<char>(in), {}};
  auto loaded = sessions::load_format(toml, file);
  if (!std::holds_alternative<model::Format>(loaded)) throw std::runtime_error("no middagsessie.toml");
  return std::get<model::Format>(std::move(loaded));
}

class Screen {
 public:
  Screen() : surface_(std::move(ui::Surface::create({1920, 1080})).value()) {
    flow::SessionOpened opened{"bench.sessie", load_middagsessie(), {}};
    opened.session.region = "Twente";
    opened.session.date = {2026, 3, 12};
    while (!opened.format.blocks.at(opened.session.place.block).collects) ++opened.session.place.block;
    state_ = flow::begin(world()).state;
    act(opened);
  }

  void act(const flow::Action& action) { state_ = flow::update(std::move(state_), action, world()).state; }

  void draw() {
    now_ += 1.0 / 60;
    surface_->run(now_, [this](ui::Frame& frame) {
      for (const flow::Action& action : screens::draw(frame, state_, draft_)) act(action);
    });
  }

  screens::Draft& draft() { return draft_; }
  const flow::InSession& running() const { return flow::in_session(state_); }

 private:
  flow::World world() { return {now_, {2026, 3, 12}, 810, random_}; }

  base::SeededRandom random_{1};
  double now_ = 100;
  std::unique_ptr<ui::Surface> surface_;
  flow::State state_;
  screens::Draft draft_;
};

void time_frames(Screen& screen, benchmark::State& state) {
  for (int i = 0; i < 30; ++i) screen.draw();
  for (auto _ : state) screen.draw();
}

void entry_frame_with_a_long_answer(benchmark::State& state) {
  Screen screen;
  screen.act(flow::OpenEntry{});
  screen.act(flow::BeginTurn{});
  screen.act(flow::ShowDisplay{flow::Display::entry});
  screens::fit_turn(screen.draft().turn, screen.running().format);
  std::string answer;
  while (answer.size() < 550) answer += "Vaste overstapmomenten na elke vakantie. ";
  screen.draft().turn.answers.at(0).at(0).set_text(answer);
  time_frames(screen, state);
}
BENCHMARK(entry_frame_with_a_long_answer)->Unit(benchmark::kMicrosecond);

void entry_frame_with_the_keyboard_on_screen(benchmark::State& state) {
  Screen screen;
  screen.act(flow::OpenEntry{});
  screen.act(flow::BeginTurn{});
  screen.act(flow::ShowDisplay{flow::Display::entry});
  screen.draft().keyboard_on_screen = true;
  time_frames(screen, state);
}
BENCHMARK(entry_frame_with_the_keyboard_on_screen)->Unit(benchmark::kMicrosecond);

void room_frame_of_the_questions(benchmark::State& state) {
  Screen screen;
  time_frames(screen, state);
}
BENCHMARK(room_frame_of_the_questions)->Unit(benchmark::kMicrosecond);

// A board of so many answers in forty themes, at the page of its first theme.
class BoardScreen : public Screen {
 public:
  explicit BoardScreen(int answers) {
    while (running().session.place.block + 2 < running().format.blocks.size()) act(flow::NextBlock{});
    flow::SessionOpened opened{"bench.sessie", running().format, running().session};
    fill(opened.session, answers);
    act(flow::LeaveSession{});
    act(flow::SessionSaved{1000});
    act(flow::LeaveSession{});
    act(opened);
    draw();
  }

 private:
  static void fill(model::Session& session, int answers) {
    base::SeededRandom random(7);
    for (int i = 0; i < 40; ++i) model::propose_theme(session.board, "", "Thema " + std::to_string(i));
    for (int i = 0; i < answers; ++i) {
      const std::string text =
          "Vaste overstapmomenten na elke vakantie, met een tolk erbij, nummer " + std::to_string(i);
      session.answers.push_back({base::draw_key(random), i % 5 + 1, text, model::Screening::shown});
      model::propose_placement(session.board, session.answers.back().key,
                               session.board.themes[static_cast<std::size_t>(i % 40)].id, {});
    }
    model::sort_answers(session.answers);
  }
};

void board_frame(benchmark::State& state) {
  BoardScreen screen(static_cast<int>(state.range(0)));
  screen.draft().room.sheet = 1;
  time_frames(screen, state);
}
BENCHMARK(board_frame)->Arg(500)->Arg(2000)->Unit(benchmark::kMicrosecond);

void board_overview_frame(benchmark::State& state) {
  BoardScreen screen(static_cast<int>(state.range(0)));
  time_frames(screen, state);
}
BENCHMARK(board_overview_frame)->Arg(500)->Arg(2000)->Unit(benchmark::kMicrosecond);

// A card moves, so that every page is laid out anew.
void board_frame_after_a_move(benchmark::State& state) {
  BoardScreen screen(static_cast<int>(state.range(0)));
  const model::Session& session = screen.running().session;
  std::size_t at = 0;
  for (auto _ : state) {
    const base::Key key = session.answers[at++ % session.answers.size()].key;
    screen.act(flow::MoveAnswers{{key}, session.board.themes[at % 40].id});
    screen.draw();
  }
}
BENCHMARK(board_frame_after_a_move)->Arg(500)->Arg(2000)->Unit(benchmark::kMicrosecond);

}  // namespace
