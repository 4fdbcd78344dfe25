// Gallery: every widget of the design system on a few pages, alive. For looking at, and for tests that try
// all widgets at all sizes.
#pragma once

#include <string>

#include "ui/frame.h"
#include "ui/text_edit.h"

namespace ui {

struct Gallery {
  enum class Page { controls, forms, entry, board, words, dialog, code, panel };
  static constexpr int kPages = 8;

  Page page = Page::controls;
  TextEdit answer{
      "We zijn gestopt met de lange vergaderingen op dinsdag. In plaats daarvan lopen we elke week één "
      "uur bij elkaar binnen; de coördinatoren kiezen samen de kijkvraag."};
  TextEdit region{"Twente", 60, TextEdit::Lines::one};
  TextEdit date{"", 40, TextEdit::Lines::one};
  bool remember = true;
  bool silent = false;
  std::size_t version = 0;
  std::size_t format = 1;
  int people = 24;
  int pressed = 0;
  std::string code;
};

void draw_gallery(Frame& frame, Gallery& gallery);

}  // namespace ui
