// What the board says at its foot: what was done last, how many answers were not on the wall yet, and why a
// card stands where it does.
#include <fmt/format.h>

#include <algorithm>

#include "base/stable_hash.h"
#include "screens/board_desk.h"
#include "screens/wall.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/notice.h"

namespace screens {
namespace {

using Kind = flow::Deed::Kind;
using ui::Rect;

std::string say_deed(const flow::Deed& deed) {
  const std::string answers = count_of_answers(deed.answers);
  switch (deed.kind) {
    case Kind::moved:
      return deed.theme.empty() ? fmt::format("{} los gezet", answers)
                                : fmt::format("{} naar {}", answers, deed.theme);
    case Kind::pinned:
      return fmt::format("{} vastgezet", answers);
    case Kind::turned:
      return fmt::format("{} naar {}", answers, deed.theme);
    case Kind::hidden:
      return fmt::format("{} verborgen", answers);
    case Kind::split:
      return "antwoord gesplitst";
    case Kind::added:
      return fmt::format("nieuw thema {}", deed.theme);
    case Kind::renamed:
      return fmt::format("thema heet nu {}", deed.theme);
    case Kind::merged:
      return fmt::format("thema samengevoegd met {}", deed.theme);
    case Kind::removed:
      return fmt::format("thema {} weggehaald", deed.theme);
    case Kind::placed:
      return fmt::format("thema {} verplaatst", deed.theme);
    case Kind::laid:
      return fmt::format("praktijk bij {} gelegd", deed.theme);
    case Kind::taken_away:
      return "praktijk weggehaald";
  }
  return "";
}

std::size_t count_unseen(const BoardDesk& desk) {
  std::size_t seen = 0;
  for_each_card(desk.board, [&](const flow::CardView& card, std::size_t, const flow::ThemeView&) {
    if (desk.draft.seen.count(base::stable_hash(card.words)) > 0) seen += card.keys.size();
  });
  return desk.board.answers - seen;
}

std::size_t count_found(const BoardDesk& desk) {
  std::size_t found = 0;
  for (const BoardPage& page : desk.draft.pages.pages) {
    for (const LanePlace& lane : page.sheet) {
      found += static_cast<std::size_t>(
          std::count_if(lane.cards.begin(), lane.cards.end(),
                        [&](const LanePlace::Card& card) { return is_found(desk, card.words); }));
    }
  }
  return found;
}

std::string say_found(const BoardDesk& desk) {
  const std::size_t found = count_found(desk);
  if (found == 0) return fmt::format("Niets gevonden met '{}'. Esc: stoppen met zoeken.", desk.draft.found);
  return fmt::format("'{}' staat op {}. Esc: stoppen met zoeken.", desk.draft.found,
                     found == 1 ? "1 kaart" : fmt::format("{} kaarten", found));
}

std::string say_unseen(std::size_t unseen) {
  if (unseen == 0) return "Alles was te zien";
  return fmt::format("Nog {} niet gezien", unseen);
}

void draw_why(BoardDesk& desk, const Rect& rect) {
  const flow::WhyView& why = *desk.board.why;
  const std::string reason = why.why.empty() ? "Dat weet de app nog niet." : why.why;
  const std::string lane = why.why_lane.empty() ? "" : " " + why.why_lane;
  ui::notice(desk.frame,
             {.rect = rect,
              .words = shorten(desk.frame, reason + lane, smallest_type(desk.frame), rect.w - 120),
              .icon = ui::Icon::help,
              .type = smallest_type(desk.frame)});
}

}  // namespace

bool is_found(const BoardDesk& desk, const std::string& words) {
  return in_small_letters(words).find(desk.draft.found) != std::string::npos;
}

std::string in_small_letters(std::string words) {
  for (char& letter : words) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return words;
}

std::string say_last_deed(const flow::LastDeed& last) {
  std::string words = say_deed(last.deed);
  using Way = flow::LastDeed::Way;
  if (last.way == Way::undone) return "Ongedaan gemaakt: " + words + ".";
  if (last.way == Way::redone) return "Toch gedaan: " + words + ".";
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words + ".";
}

void draw_board_line(BoardDesk& desk, const Rect& rect) {
  if (desk.board.why) return draw_why(desk, rect);
  ui::Frame& frame = desk.frame;
  const ui::Type type = smallest_type(frame);
  Rect line = rect;
  const std::string unseen = say_unseen(count_unseen(desk));
  if (desk.board.answers > 0) {
    const Rect right = line.cut_right(frame.measure_text(unseen, type) + ui::kGap);
    frame.text(right, unseen, {.type = type, .colour = ui::kInkSoft, .align = ui::Align::right});
  }
  std::string words;
  if (!desk.draft.found.empty()) {
    words = say_found(desk);
  } else if (desk.board.last) {
    words = say_last_deed(*desk.board.last);
  } else if (!desk.board.panels.empty()) {
    words = "De app maakte deze indeling. Klopt het?";
  }
  frame.text(line, shorten(frame, words, type, line.w), {.type = type, .colour = ui::kInkSoft});
}

}  // namespace screens
