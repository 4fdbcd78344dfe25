// The field for a label or a search, the list of all themes, and the words of an answer to cover one of.
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "screens/board_desk.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/text_field.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;
using For = BoardTyping::For;

constexpr std::size_t kMostChoices = 9;

const char* title_of(For what) {
  switch (what) {
    case For::search:
      return "Zoek op een woord";
    case For::new_theme:
      return "Hoe heet het nieuwe thema?";
    case For::rename:
      return "Hoe heet dit thema?";
    case For::move:
      return "Naar welk thema?";
    case For::merge:
      return "Met welk thema samenvoegen?";
  }
  return "";
}

std::string trimmed(const std::string& words) {
  const std::size_t begin = words.find_first_not_of(' ');
  if (begin == std::string::npos) return "";
  return words.substr(begin, words.find_last_not_of(' ') + 1 - begin);
}

void stop_typing(BoardDesk& desk) {
  desk.draft.typing.reset();
  desk.frame.focus("");
}

// The next page on which a card has the words, after the last the first again.
void go_to_found(BoardDesk& desk) {
  const auto& pages = desk.draft.pages.pages;
  for (std::size_t step = 1; step <= pages.size(); ++step) {
    const std::size_t i = (desk.page + step) % pages.size();
    for (const LanePlace& lane : pages[i].sheet) {
      for (const LanePlace::Card& card : lane.cards) {
        if (!is_found(desk, card.words)) continue;
        desk.page = i;
        return;
      }
    }
  }
}

void finish_label(BoardDesk& desk, const BoardTyping& typing) {
  const std::string words = trimmed(typing.text.text());
  if (typing.what == For::search) {
    desk.draft.found = in_small_letters(words);
    if (!words.empty()) go_to_found(desk);
  } else if (model::find_label_fault(words)) {
    return;
  } else if (typing.what == For::new_theme) {
    desk.act(flow::AddTheme{words, ticked_keys(desk)});
    desk.draft.ticked.clear();
  } else {
    desk.act(flow::RenameTheme{typing.theme, words});
  }
  stop_typing(desk);
}

struct Choice {
  int theme = 0;
  std::string label;
};

// Themes whose name has the typed letters, those that begin with them first.
std::vector<Choice> list_choices(const BoardDesk& desk, const BoardTyping& typing) {
  const std::string typed = in_small_letters(trimmed(typing.text.text()));
  std::vector<Choice> begins, holds;
  for (std::size_t i = 0; i < desk.board.panels.size(); ++i) {
    if (typing.panel && *typing.panel != i) continue;
    for (const flow::ThemeView& theme : desk.board.panels[i].themes) {
      if (typing.what == For::merge && theme.id == typing.theme) continue;
      const std::size_t at = in_small_letters(theme.label).find(typed);
      if (at == 0) begins.push_back({theme.id, theme.label});
      if (at != 0 && at != std::string::npos) holds.push_back({theme.id, theme.label});
    }
  }
  begins.insert(begins.end(), holds.begin(), holds.end());
  if (begins.size() > kMostChoices) begins.resize(kMostChoices);
  return begins;
}

void choose(BoardDesk& desk, int theme) {
  const BoardTyping& typing = *desk.draft.typing;
  if (typing.what == For::move) {
    move_ticked(desk, theme);
  } else {
    desk.act(flow::MergeThemes{typing.theme, theme});
  }
  stop_typing(desk);
}

// Typing the number of a choice chooses it.
std::optional<std::size_t> typed_number(const std::string& typed) {
  if (typed.size() != 1 || typed[0] < '1' || typed[0] > '9') return std::nullopt;
  return static_cast<std::size_t>(typed[0] - '1');
}

// A row that can be pressed, its number first; the first one is what Enter takes.
bool draw_choice(BoardDesk& desk, const Rect& rect, std::size_t number, const std::string& label) {
  ui::Frame& frame = desk.frame;
  const ui::Touch touch =
      frame.region({.name = fmt::format("board.choice.{}", number), .rect = rect, .label = label});
  const bool lit = number == 1 || touch.hovered;
  frame.paint().fill(rect, lit ? ui::kTealSoft : ui::kCard, ui::kRadiusKey);
  frame.paint().outline(rect, {lit ? ui::kTeal : ui::kLine, 2, ui::kRadiusKey});
  if (touch.show_focus) ui::draw_focus_ring(frame, rect, ui::kRadiusKey);
  Rect words = rect.inset(ui::kGapSmall, 0);
  frame.text(words.cut_left(48), fmt::format("{}", number),
             {.type = Type::lead_strong, .colour = ui::kAccent.text});
  frame.text(words, cut_to_fit(frame, label, Type::lead, words.w), {.type = Type::lead});
  return touch.clicked;
}

void draw_choices(BoardDesk& desk, Rect rect, bool entered) {
  BoardTyping& typing = *desk.draft.typing;
  const auto number = typed_number(typing.text.text());
  if (number) typing.text.set_text("");
  const std::vector<Choice> choices = list_choices(desk, typing);
  std::optional<int> chosen;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const bool pressed = draw_choice(desk, rect.cut_top(60), i + 1, choices[i].label);
    rect.cut_top(6);
    if (pressed || number == i || (entered && i == 0)) chosen = choices[i].theme;
  }
  if (chosen) choose(desk, *chosen);
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::optional<std::string> text_of(const BoardDesk& desk, const base::Key& key) {
  std::optional<std::string> text;
  for_each_card(desk.board, [&](const flow::CardView& card, std::size_t, const flow::ThemeView&) {
    if (card.keys.front() == key) text = card.words;
  });
  return text;
}

void draw_words(BoardDesk& desk, const std::vector<std::string>& words, Rect rect) {
  const float left = rect.x;
  Rect place{left, rect.y, 0, 60};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char letter = static_cast<char>('a' + i % 26);
    const std::string label =
        i < 26 ? fmt::format("{}  {}", static_cast<char>(letter - 'a' + 'A'), words[i]) : words[i];
    place.w = std::min(desk.frame.measure_text(label, Type::lead_strong) + 48, rect.w);
    if (place.x > left && place.right() > rect.right()) place = {left, place.y + 68, place.w, 60};
    if (place.bottom() > rect.bottom()) break;
    const ui::Button button{.name = fmt::format("board.word.{}", i),
                            .rect = place,
                            .label = label,
                            .kind = ui::ButtonKind::secondary};
    const bool by_key = i < 26 && desk.frame.typed(static_cast<char32_t>(letter));
    if (ui::button(desk.frame, button) || by_key) {
      desk.act(flow::MaskWord{*desk.draft.covering, i});
      desk.draft.covering.reset();
      desk.draft.ticked.clear();
      return;
    }
    place.x = place.right() + 10;
  }
}

void ask_which_word(BoardDesk& desk) {
  const auto text = text_of(desk, *desk.draft.covering);
  if (!text) {
    desk.draft.covering.reset();
    return;
  }
  const ui::Dialog dialog(desk.frame, {.name = "board.words", .width = 1500, .height = 700});
  Rect inside = dialog.inside();
  desk.frame.text(inside.cut_top(64), "Welk woord dek je af? Dat kan niet terug.", {.type = Type::title});
  const Rect foot = inside.cut_bottom(ui::kButtonHeight);
  draw_words(desk, words_of(*text), inside.inset(0, ui::kGapSmall));
  const bool escape = desk.frame.shortcut(base::KeyCode::escape);
  if (ui::button(desk.frame, {.name = "board.words.no",
                              .rect = Rect(foot).cut_left(320),
                              .label = "Annuleren",
                              .kind = ui::ButtonKind::secondary}) ||
      escape) {
    desk.draft.covering.reset();
  }
}

void ask_which_theme(BoardDesk& desk) {
  BoardTyping& typing = *desk.draft.typing;
  const ui::Dialog dialog(desk.frame, {.name = "board.choose", .width = 1100, .height = 1000});
  Rect inside = dialog.inside();
  Rect title = inside.cut_top(60);
  const float width = desk.frame.text(title, title_of(typing.what), {.type = Type::title});
  const flow::ThemeView* merged = find_theme(desk.board, typing.theme);
  if (typing.what == For::merge && merged != nullptr) {
    title.cut_left(width + ui::kGap);
    desk.frame.text(title, cut_to_fit(desk.frame, merged->label, Type::lead, title.w),
                    {.type = Type::lead, .colour = ui::kInkSoft, .align = ui::Align::right});
  }
  const ui::TextField field{.name = "board.text",
                            .rect = inside.cut_top(ui::kFieldHeight),
                            .placeholder = "Typ een paar letters of het cijfer.",
                            .lines = ui::TextEdit::Lines::one};
  inside.cut_top(ui::kGapSmall);
  const bool entered = ui::text_field(desk.frame, field, typing.text).entered;
  Rect foot = inside.cut_bottom(ui::kButtonHeight);
  const bool stopped = ui::button(desk.frame, {.name = "board.choose.no",
                                               .rect = foot.cut_left(320),
                                               .label = "Annuleren",
                                               .kind = ui::ButtonKind::secondary});
  draw_choices(desk, inside, entered);
  if (stopped) stop_typing(desk);
  if (desk.draft.typing && desk.frame.shortcut(base::KeyCode::escape)) stop_typing(desk);
}

}  // namespace

bool is_choice(For what) {
  return what == For::move || what == For::merge;
}

void draw_board_typing(BoardDesk& desk, const Rect& rect) {
  BoardTyping& typing = *desk.draft.typing;
  ui::Frame& frame = desk.frame;
  if (frame.focused().empty()) frame.focus("board.text");
  Rect line = rect;
  const Rect title = line.cut_left(frame.measure_text(title_of(typing.what), Type::lead_strong) + ui::kGap);
  frame.text(title, title_of(typing.what), {.type = Type::lead_strong});
  const Rect stop = line.cut_right(240);
  line.cut_right(ui::kGapSmall);
  const ui::TextField field{.name = "board.text", .rect = line, .lines = ui::TextEdit::Lines::one};
  const bool entered = ui::text_field(frame, field, typing.text).entered;
  const bool stopped = ui::button(frame, {.name = "board.text.no",
                                          .rect = stop.centered(stop.w, ui::kButtonHeight),
                                          .label = "Annuleren",
                                          .kind = ui::ButtonKind::secondary}) ||
                       frame.shortcut(base::KeyCode::escape);
  if (entered) {
    finish_label(desk, BoardTyping(typing));
  } else if (stopped) {
    stop_typing(desk);
  }
}

void draw_board_questions(BoardDesk& desk) {
  if (desk.draft.typing && is_choice(desk.draft.typing->what)) ask_which_theme(desk);
  if (desk.draft.covering) ask_which_word(desk);
}

}  // namespace screens
