// One action of the plan as a card on the wall: what is done and why on the left, who, when and from which
// theme on the right, everything else that was filled in below, and at the foot what is still missing.
#pragma once

#include <string>
#include <vector>

#include "model/plan.h"
#include "ui/frame.h"

namespace screens {

class PlanWallCard {
 public:
  // How wide it is, how high it may be at most, and the type of its words. Only where the words would make it
  // higher than that are they cut short.
  struct Room {
    float width = 0;
    float most = 0;
    ui::Type type = ui::Type::body;
  };
  PlanWallCard(ui::Frame& frame, const model::PlanAction& action, const Room& room);

  float height() const { return height_; }
  void draw(const ui::Rect& rect, std::size_t number) const;

 private:
  struct Fact {
    std::string label;
    std::string words;
  };
  struct Line {  // right on the card: an icon and words
    ui::Icon icon;
    std::string words;
    ui::Colour mark;
    ui::Colour ink;
    ui::Type type;
  };

  void say_all(std::size_t most_lines);
  std::vector<Line> list_lines() const;
  ui::Rect words_of(const ui::Rect& card) const;
  float side_width() const;
  float measure_left() const;
  float measure_right() const;
  float measure_facts_row(std::size_t row) const;
  float measure_facts() const;
  float measure() const;
  void draw_number(const ui::Rect& badge, std::size_t number) const;
  void draw_left(ui::Rect rect) const;
  void draw_right(ui::Rect rect) const;
  void draw_facts(ui::Rect rect) const;
  void draw_missing(const ui::Rect& rect) const;

  ui::Frame& frame_;
  const model::PlanAction& action_;
  Room room_;
  std::string title_, goal_, missing_;
  std::vector<Line> lines_;
  std::vector<Fact> facts_;
  float height_ = 0;
};

}  // namespace screens
