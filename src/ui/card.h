// Card: an answer or a thing as a sheet of paper, with a coloured edge, a chip and a remark at its foot. A
// card is as high as measure_card says.
#pragma once

#include "ui/frame.h"

namespace ui {

struct Card {
  std::string name = {};  // noted with the words as label; may be empty
  std::string words = {};
  Tone tone = kCalm;
  std::string chip = {};
  std::string remark = {};  // right of the foot
  Icon remark_icon = Icon::none;
  Type type = Type::body;
  bool dense = false;  // less room around the words, for a wall full of them
};

float measure_card(Frame& frame, const Card& card, float width);

void draw_card(Frame& frame, const Rect& rect, const Card& card);

}  // namespace ui
