#include "screens/board_pages.h"

#include <bit>

#include "base/stable_hash.h"

namespace screens {
namespace {

// Everything that decides where a card stands, mixed into one number.
class Mixer {
 public:
  void add(std::uint64_t word) { value_ = (value_ ^ word) * 0x9E3779B97F4A7C15u + (value_ >> 29); }
  void add(float length) { add(std::uint64_t{std::bit_cast<std::uint32_t>(length)}); }
  void add(const std::string& words) { add(base::stable_hash(words)); }

  void add(const flow::CardView& card) {
    add(card.words);
    add(card.suggestion);
    add(std::uint64_t{card.keys.size()} * 8 + std::uint64_t{card.strays} * 4 +
        std::uint64_t{card.by_room} * 2 + std::uint64_t{card.two_sides});
  }

  void add(const std::vector<flow::PracticeView>& practices) {
    for (const flow::PracticeView& practice : practices) add(practice.text);
    add(std::uint64_t{practices.size()});
  }

  void add(const flow::ThemeView& theme) {
    add(static_cast<std::uint64_t>(theme.id));
    add(theme.label);
    for (const flow::LaneView& lane : theme.lanes) {
      add(std::uint64_t{lane.cards.size()});
      for (const flow::CardView& card : lane.cards) add(card);
    }
    add(theme.practices);
    add(theme.offered);
  }

  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 1;
};

std::uint64_t number_of(const flow::BoardView& board, const BoardRoom& room, float scale) {
  Mixer mixer;
  for (const float length : {room.cards.x, room.cards.y, room.cards.w, room.cards.h, scale})
    mixer.add(length);
  mixer.add(std::uint64_t{room.correcting});
  for (const flow::PanelView& panel : board.panels) {
    mixer.add(std::uint64_t{panel.themes.size()});
    for (const flow::ThemeView& theme : panel.themes) mixer.add(theme);
  }
  mixer.add(board.loose);
  return mixer.value();
}

void add_pages(ui::Frame& frame, std::span<const flow::ThemeView> themes, const BoardRoom& room,
               BoardPage page, std::vector<BoardPage>& pages) {
  const auto lanes = make_lanes(themes, room.correcting);
  for (BoardSheet& sheet : lay_out_board(frame, lanes, room.cards)) {
    page.sheet = std::move(sheet);
    pages.push_back(page);
    ++page.part;
  }
}

}  // namespace

void follow_board(ui::Frame& frame, const flow::BoardView& board, const BoardRoom& room, BoardPages& pages) {
  const std::uint64_t made_of = number_of(board, room, frame.paint().scale());
  if (!pages.pages.empty() && pages.made_of == made_of) return;
  pages = {made_of, {}};
  if (!board.panels.empty()) pages.pages.push_back({});
  for (std::size_t i = 0; i < board.panels.size(); ++i) {
    add_pages(frame, board.panels[i].themes, room, {BoardPage::Kind::panel, i, 0, {}}, pages.pages);
  }
  if (board.loose.answers > 0 || board.panels.empty()) {
    add_pages(frame, {&board.loose, 1}, room, {BoardPage::Kind::loose, 0, 0, {}}, pages.pages);
  }
}

std::size_t find_page(const BoardPages& pages, BoardPage::Kind kind, std::size_t panel) {
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    if (pages.pages[i].kind == kind && pages.pages[i].panel == panel) return i;
  }
  return 0;
}

}  // namespace screens
