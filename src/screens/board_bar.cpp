// While somebody corrects: all themes above, to go to or to move cards to, and below what can be done, each
// with its key.
#include <fmt/format.h>

#include "screens/board_desk.h"
#include "screens/wall.h"
#include "ui/button.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

struct Target {
  std::string name;
  std::string key;
  std::string label;
  bool is_here = false;
};

// A pill with the key in a cap; lights up below what is dragged. True when it is pressed or something is
// dropped on it.
struct TargetUse {
  bool pressed = false;
  bool dropped = false;
};
TargetUse draw_target(BoardDesk& desk, const Rect& rect, const Target& target) {
  ui::Frame& frame = desk.frame;
  const ui::Touch touch = frame.region({.name = target.name, .rect = rect, .label = target.label});
  leave_keys_to_board(frame, touch);
  const bool over = !desk.draft.dragged.empty() && rect.contains(frame.pointer());
  const bool lit = over || touch.hovered || target.is_here;
  frame.paint().fill(rect, lit ? ui::kTealSoft : ui::kCard, ui::kRadiusKey);
  frame.paint().outline(rect,
                        {over || target.is_here ? ui::kTeal : ui::kLine, over ? 4.0f : 2.0f, ui::kRadiusKey});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusKey);
  Rect words = rect.inset(12, 0);
  const Type heavy = strong(smallest_type(frame));
  const float cap = frame.measure_text(target.key, heavy);
  frame.text(words.cut_left(cap), target.key, {.type = heavy, .colour = ui::kAccent.text});
  words.cut_left(10);
  const Type type = smallest_type(frame);
  frame.text(words, cut_to_fit(frame, target.label, type, words.w), {.type = type});
  return {touch.clicked, over && !frame.interaction().pointer_down()};
}

// A button with its key.
struct Tool {
  const char* name;
  const char* key;
  const char* label;
  void (*use)(BoardDesk&);
};

constexpr Tool kCardTools[] = {
    {"board.follow", "Enter", "Voorstel of kies", follow_suggestions},
    {"board.new", "+", "Nieuw thema",
     [](BoardDesk& desk) { start_typing(desk, BoardTyping::For::new_theme); }},
    {"board.turn", "Spatie", "Andere baan", turn_lane},
    {"board.hide", "Del", "Verberg", hide_ticked},
    {"board.split", "/", "Splits", split_ticked},
    {"board.cover", "#", "Dek af", cover_word},
    {"board.why", "?", "Waarom", ask_why},
    {"board.pin", "!", "Klopt", pin_ticked},
};
constexpr Tool kThemeTools[] = {
    {"board.rename", "F2", "Naam", [](BoardDesk& desk) { start_typing(desk, BoardTyping::For::rename); }},
    {"board.merge", "M", "Voeg samen", [](BoardDesk& desk) { start_typing(desk, BoardTyping::For::merge); }},
    {"board.new", "+", "Nieuw thema",
     [](BoardDesk& desk) { start_typing(desk, BoardTyping::For::new_theme); }},
    {"board.remove", "Ctrl+Del", "Haal weg", remove_theme},
    {"board.earlier", "<", "Eerder", [](BoardDesk& desk) { shift_theme(desk, -1); }},
    {"board.later", ">", "Later", [](BoardDesk& desk) { shift_theme(desk, 1); }},
};
constexpr Tool kBoardTools[] = {
    {"board.new", "+", "Nieuw thema",
     [](BoardDesk& desk) { start_typing(desk, BoardTyping::For::new_theme); }},
    {"board.search", "Ctrl+F", "Zoek", [](BoardDesk& desk) { start_typing(desk, BoardTyping::For::search); }},
    {"board.undo", "Ctrl+Z", "Maak ongedaan", [](BoardDesk& desk) { desk.act(flow::Undo{}); }},
    {"board.redo", "Ctrl+Y", "Toch wel", [](BoardDesk& desk) { desk.act(flow::Redo{}); }},
    {"board.done", "C", "Klaar met corrigeren", toggle_correcting},
};

std::span<const Tool> tools_for(const BoardDesk& desk) {
  if (!desk.draft.ticked.empty()) return kCardTools;
  if (theme_on_wall(desk) != model::kLoose) return kThemeTools;
  return kBoardTools;
}

float measure_tool(ui::Frame& frame, const Tool& tool) {
  return frame.measure_text(tool.key, strong(smallest_type(frame))) +
         frame.measure_text(tool.label, smallest_type(frame)) + 2 * 12 + 10 + 6;
}

// In two rows, the numbers along the first and then along the second.
Rect place_target(const Rect& rect, std::size_t at, std::size_t count) {
  const std::size_t in_row = (count + 1) / 2;
  const Rect row = rect.row(static_cast<int>(at / in_row), 2, 10);
  return row.column(static_cast<int>(at % in_row), static_cast<int>(in_row), 10);
}

}  // namespace

void draw_board_strip(BoardDesk& desk, const Rect& rect) {
  const auto& panels = desk.board.panels;
  const std::size_t count = panels.size() + 1;
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const bool here = desk.on_wall().kind == BoardPage::Kind::panel && desk.on_wall().panel == i;
    const Target target{fmt::format("board.target.{}", i + 1), fmt::format("{}", i + 1), panels[i].label,
                        here};
    const TargetUse use = draw_target(desk, place_target(rect, i, count), target);
    if (use.dropped) {
      drop_on_panel(desk, i);
    } else if (use.pressed) {
      use_panel(desk, i);
    }
  }
  const bool here = desk.on_wall().kind == BoardPage::Kind::loose;
  const TargetUse use = draw_target(desk, place_target(rect, count - 1, count),
                                    {"board.target.0", "0", "Losse antwoorden", here});
  if (use.dropped) {
    drop_on_loose(desk);
  } else if (use.pressed) {
    use_loose(desk);
  }
}

void draw_board_bar(BoardDesk& desk, const Rect& rect) {
  ui::Frame& frame = desk.frame;
  Rect line = rect;
  if (!desk.draft.ticked.empty()) {
    const std::string ticked = fmt::format("{}", desk.draft.ticked.size());
    const Rect badge = line.cut_left(64).centered(56, 56);
    frame.paint().fill(badge, ui::kTeal, 28);
    frame.text(badge, ticked, {.type = Type::lead_strong, .colour = ui::kOnDark, .align = ui::Align::center});
    line.cut_left(ui::kGapTiny);
  }
  for (const Tool& tool : tools_for(desk)) {
    const float width = std::min(measure_tool(frame, tool), line.w);
    if (width < 60) break;
    const Rect place = line.cut_left(width).centered(width, 60);
    line.cut_left(10);
    if (draw_target(desk, place, {tool.name, tool.key, tool.label}).pressed) tool.use(desk);
  }
}

}  // namespace screens
