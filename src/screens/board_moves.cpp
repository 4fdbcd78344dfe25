#include <algorithm>
#include <utility>

#include "model/board.h"
#include "screens/board_desk.h"
#include "screens/plan_from_theme.h"

namespace screens {
namespace {

template <class Use>
void for_each_ticked(const BoardDesk& desk, const Use& use) {
  for_each_card(desk.board, [&](const flow::CardView& card, std::size_t lane, const flow::ThemeView& theme) {
    if (desk.draft.ticked.count(card.keys.front()) > 0) use(card, lane, theme);
  });
}

// The single ticked card's answer; nothing when there are more, or none.
std::optional<base::Key> only_ticked(const BoardDesk& desk) {
  if (desk.draft.ticked.size() != 1) return std::nullopt;
  return *desk.draft.ticked.begin();
}

void act_on_ticked(BoardDesk& desk, flow::Action action) {
  desk.act(std::move(action));
  desk.draft.ticked.clear();
}

std::size_t lane_with(const flow::ThemeView& theme, model::Tone tone, std::size_t otherwise) {
  for (std::size_t i = 0; i < theme.lanes.size(); ++i) {
    if (theme.lanes[i].tone == tone) return i;
  }
  return otherwise;
}

}  // namespace

std::vector<base::Key> ticked_keys(const BoardDesk& desk) {
  std::vector<base::Key> keys;
  for_each_ticked(desk, [&](const flow::CardView& card, std::size_t, const flow::ThemeView&) {
    keys.insert(keys.end(), card.keys.begin(), card.keys.end());
  });
  return keys;
}

void go_to_page(BoardDesk& desk, BoardPage::Kind kind, std::size_t panel) {
  desk.page = find_page(desk.draft.pages, kind, panel);
  desk.draft.turns_at = 0;
}

void move_ticked(BoardDesk& desk, int theme) {
  act_on_ticked(desk, flow::MoveAnswers{ticked_keys(desk), theme});
}

void use_panel(BoardDesk& desk, std::size_t panel) {
  if (panel >= desk.board.panels.size()) return;
  if (desk.draft.ticked.empty()) return go_to_page(desk, BoardPage::Kind::panel, panel);
  const auto& themes = desk.board.panels[panel].themes;
  if (themes.size() == 1) return move_ticked(desk, themes.front().id);
  start_typing(desk, BoardTyping::For::move);
  desk.draft.typing->panel = panel;
}

void drop_on_panel(BoardDesk& desk, std::size_t panel) {
  desk.draft.ticked.clear();
  desk.draft.ticked.insert(desk.draft.dragged.begin(), desk.draft.dragged.end());
  desk.draft.dragged.clear();
  use_panel(desk, panel);
}

void drop_on_loose(BoardDesk& desk) {
  act_on_ticked(desk, flow::MoveAnswers{std::exchange(desk.draft.dragged, {}), model::kLoose});
}

void use_loose(BoardDesk& desk) {
  if (desk.draft.ticked.empty()) {
    if (desk.board.loose.answers > 0) go_to_page(desk, BoardPage::Kind::loose);
  } else {
    move_ticked(desk, model::kLoose);
  }
}

void follow_suggestions(BoardDesk& desk) {
  if (desk.draft.ticked.empty()) return;
  bool all = true;
  for_each_ticked(desk, [&](const flow::CardView& card, std::size_t, const flow::ThemeView&) {
    all = all && !card.suggestion.empty();
  });
  if (!all) return start_typing(desk, BoardTyping::For::move);
  act_on_ticked(desk, flow::FollowSuggestion{ticked_keys(desk)});
}

// What works and where it hurts change places; from another lane a card goes to what works.
void turn_lane(BoardDesk& desk) {
  std::vector<std::vector<base::Key>> to;  // by lane
  for_each_ticked(desk, [&](const flow::CardView& card, std::size_t lane, const flow::ThemeView& theme) {
    const bool works = theme.lanes[lane].tone == model::Tone::works;
    const std::size_t other = lane_with(theme, works ? model::Tone::hurts : model::Tone::works, lane);
    to.resize(std::max(to.size(), other + 1));
    to[other].insert(to[other].end(), card.keys.begin(), card.keys.end());
  });
  for (std::size_t lane = 0; lane < to.size(); ++lane) {
    if (!to[lane].empty()) desk.act(flow::ChooseLane{to[lane], lane});
  }
  desk.draft.ticked.clear();
}

void hide_ticked(BoardDesk& desk) {
  act_on_ticked(desk, flow::HideAnswers{ticked_keys(desk)});
}

void remove_theme(BoardDesk& desk) {
  const int theme = theme_on_wall(desk);
  if (theme == model::kLoose) return;
  desk.act(flow::RemoveTheme{theme});
  desk.draft.ticked.clear();
}

void split_ticked(BoardDesk& desk) {
  if (const auto key = only_ticked(desk)) act_on_ticked(desk, flow::SplitAnswer{*key});
}

void pin_ticked(BoardDesk& desk) {
  act_on_ticked(desk, flow::PinAnswers{ticked_keys(desk)});
}

void ask_why(BoardDesk& desk) {
  if (desk.board.why) {
    desk.act(flow::AskWhy{});
  } else if (const auto key = only_ticked(desk)) {
    act_on_ticked(desk, flow::AskWhy{*key});
  }
}

void cover_word(BoardDesk& desk) {
  if (const auto key = only_ticked(desk)) desk.draft.covering = *key;
}

void shift_theme(BoardDesk& desk, int by) {
  const int theme = theme_on_wall(desk);
  std::vector<int> order;  // of the panels; folded themes stand elsewhere on the board
  for (const flow::PanelView& panel : desk.board.panels) order.push_back(panel.themes.front().id);
  const auto at = std::find(order.begin(), order.end(), theme);
  const auto to = (at - order.begin()) + by;
  if (at == order.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(order.size())) return;
  desk.act(flow::PlaceTheme{theme, order[static_cast<std::size_t>(to)]});
}

void start_typing(BoardDesk& desk, BoardTyping::For what) {
  BoardTyping typing{what, 0, {}, ui::TextEdit("", model::kMaxLabelLetters, ui::TextEdit::Lines::one)};
  const bool of_theme = what == BoardTyping::For::rename || what == BoardTyping::For::merge;
  if (of_theme) {
    typing.theme = theme_on_wall(desk);
    if (typing.theme == model::kLoose) return;
    desk.draft.ticked.clear();
  }
  if (what == BoardTyping::For::rename) typing.text.set_text(find_theme(desk.board, typing.theme)->label);
  desk.draft.typing = std::move(typing);
  desk.draft.turns_at = 0;
  desk.frame.focus("board.text");
}

void toggle_correcting(BoardDesk& desk) {
  desk.draft.correcting = !desk.draft.correcting;
  if (!desk.draft.correcting) desk.act(flow::TidyWall{});
  desk.draft.ticked.clear();
  desk.draft.turns_at = 0;
}

void toggle_silent_reading(BoardDesk& desk) {
  if (desk.draft.turns_at > 0) {
    desk.draft.turns_at = 0;
    return;
  }
  if (desk.page + 1 == desk.draft.pages.pages.size()) desk.page = 0;
  desk.draft.reading = desk.draft.pages.pages.size();
  desk.draft.turns_at = desk.frame.now();
}

}  // namespace screens
