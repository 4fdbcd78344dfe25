#include "screens/wall_lanes.h"

#include <fmt/format.h>

namespace screens {
namespace {

std::string say_chip(const flow::CardView& card, const flow::ThemeView& theme, bool folded) {
  if (!card.suggestion.empty()) return fmt::format("Past dit bij {}?", card.suggestion);
  return folded ? theme.label : "";
}

std::string say_remark(const flow::CardView& card, bool correcting) {
  if (card.keys.size() > 1) return fmt::format("{} keer", card.keys.size());
  if (card.strays && !card.by_room) return "verplaatst";
  return correcting && card.two_sides ? "twee kanten" : "";
}

WallCard make_card(const flow::CardView& card, const flow::ThemeView& theme, bool folded, bool correcting) {
  WallCard made;
  made.theme = theme.id;
  made.keys = card.keys;
  made.words = card.words;
  made.chip = say_chip(card, theme, folded);
  made.remark = say_remark(card, correcting);
  return made;
}

WallCard make_card(const flow::PracticeView& practice, int theme, WallCard::Kind kind) {
  WallCard made;
  made.kind = kind;
  made.theme = theme;
  made.practice = practice.id;
  made.words = practice.text;
  made.chip = (kind == WallCard::Kind::offer ? "Erbij leggen? Uit " : "Uit ") + practice.from;
  return made;
}

void add_practices(const flow::ThemeView& theme, bool correcting, WallLane& lane) {
  for (const flow::PracticeView& practice : theme.practices) {
    lane.cards.push_back(make_card(practice, theme.id, WallCard::Kind::practice));
  }
  if (!correcting) return;
  for (const flow::PracticeView& practice : theme.offered) {
    lane.cards.push_back(make_card(practice, theme.id, WallCard::Kind::offer));
  }
}

}  // namespace

std::vector<WallLane> make_lanes(std::span<const flow::ThemeView> themes, bool correcting) {
  std::vector<WallLane> lanes;
  for (const flow::ThemeView& theme : themes) {
    lanes.resize(theme.lanes.size());
    bool has_practices = true;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
      lanes[i].title = theme.lanes[i].title;
      lanes[i].tone = theme.lanes[i].tone;
      lanes[i].answers += theme.lanes[i].answers;
      for (const flow::CardView& card : theme.lanes[i].cards) {
        lanes[i].cards.push_back(make_card(card, theme, themes.size() > 1, correcting));
      }
      if (has_practices && lanes[i].tone == model::Tone::works) {
        add_practices(theme, correcting, lanes[i]);
        has_practices = false;
      }
    }
  }
  return lanes;
}

}  // namespace screens
