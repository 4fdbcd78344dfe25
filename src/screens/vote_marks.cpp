#include "screens/vote_marks.h"

namespace screens {
namespace {

struct Mark {
  ui::Icon icon;
  const char* words;
  ui::Tone tone;
};
constexpr Mark kTied{ui::Icon::equal, "Gelijk", ui::kCalm};
constexpr Mark kSplit{ui::Icon::fork, "De zaal is verdeeld", ui::kWarn};

void draw_mark(ui::Frame& frame, ui::Rect& line, const Mark& mark, ui::Type type) {
  const float size = ui::style_of(type).size;
  ui::Rect place = line.cut_right(frame.measure_text(mark.words, type) + 1.5f * size);
  const ui::Rect icon = place.cut_left(1.5f * size);
  frame.paint().icon(mark.icon, {icon.x + 0.6f * size, icon.center().y}, {1.2f * size, mark.tone.mark});
  frame.text(place, mark.words, {.type = type, .colour = mark.tone.text});
  line.cut_right(ui::kGap);
}

}  // namespace

void draw_vote_marks(ui::Frame& frame, ui::Rect& line, const flow::VoteView& option, ui::Type type) {
  if (option.split) draw_mark(frame, line, kSplit, type);
  if (option.tied) draw_mark(frame, line, kTied, type);
}

}  // namespace screens
