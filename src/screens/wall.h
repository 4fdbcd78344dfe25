// What the slides of the room screen share: their part of the wall, type that is as large as fits, numbered
// and dotted lines, things that come in one after another. Nothing on the wall is smaller than 1/36 of
// its height, also on a 16:10 projector.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "flow/room_view.h"
#include "model/format.h"
#include "ui/frame.h"

namespace screens {

// The part of the wall a slide draws on, and which of its sheets: what does not fit goes on to a next sheet.
struct Sheet {
  ui::Rect rect;
  std::size_t number = 0;
};

// One function per layout; each draws this sheet and says how many there are.
std::size_t draw_welcome_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_statement_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_bullets_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_cards_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_sentence_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_own_text_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_questions_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_waiting_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_votes_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_plan_wall(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);
std::size_t draw_closing_slide(ui::Frame& frame, const flow::RoomView& view, const Sheet& sheet);

// The smallest type that may stand on this wall, body or lead; and the heavy one of that size.
ui::Type smallest_type(const ui::Frame& frame);
ui::Type strong(ui::Type type);

// The colours of a lane.
const ui::Tone& tone_of(model::Tone tone);
ui::Icon icon_of(model::Tone tone);

// Title and lead of a slide; takes what it needs off the top of rect.
void draw_slide_head(ui::Frame& frame, ui::Rect& rect, const std::string& title, const std::string& lead);

// Lines with a mark in front, as many as fit on a sheet.
struct Lines {
  std::span<const std::string> words;
  bool numbered = false;
  ui::Type largest = ui::Type::title;  // or display
};
// The number of sheets the lines take.
std::size_t draw_lines(ui::Frame& frame, const Sheet& sheet, const Lines& lines);

// The largest of these types in which all words, one paragraph below the other, fit in the rectangle; the
// last when none does.
struct Stack {
  std::span<const std::string> words;
  float gap = 0;
};
ui::Type largest_that_fits(ui::Frame& frame, const Stack& stack, const ui::Rect& rect,
                           std::span<const ui::Type> types);

// The words cut off after a whole word, with "..." behind, when they are wider than this; the first word
// itself when that alone is wider.
std::string shorten(ui::Frame& frame, std::string_view words, ui::Type type, float width);

// The same, cut off inside the word where that says more: for names that begin alike.
std::string cut_to_fit(ui::Frame& frame, std::string_view words, ui::Type type, float width);

// While it lives, what is drawn fades in and rises a little the first time this name is on the screen.
class Appear {
 public:
  Appear(ui::Frame& frame, const std::string& name, std::size_t index = 0);
  ~Appear();
  Appear(const Appear&) = delete;
  Appear& operator=(const Appear&) = delete;

 private:
  ui::Frame& frame_;
  float arrived_;
  int mark_;
};

}  // namespace screens
