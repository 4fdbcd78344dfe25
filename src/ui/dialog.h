// Dialog: a question that must be answered first. Dims and blocks what lies below, keeps Tab inside. Draw it
// after everything else.
#pragma once

#include "ui/button.h"
#include "ui/frame.h"

namespace ui {

// An empty dialog to draw in while it lives.
class Dialog {
 public:
  struct Look {
    std::string name = {};
    float width = 720;
    float height = 400;
  };
  Dialog(Frame& frame, const Look& look);
  ~Dialog();
  Dialog(const Dialog&) = delete;
  Dialog& operator=(const Dialog&) = delete;

  // The room inside its margins.
  Rect inside() const { return inside_; }

 private:
  Frame& frame_;
  Layer layer_;
  float shown_;
  int mark_ = 0;
  Rect inside_;
};

// A question with one or two answers.
struct Question {
  std::string name = {};
  std::string title = {};
  std::string words = {};
  std::string detail = {};  // smaller, as the list of faults; may be empty
  Icon icon = Icon::none;
  Tone tone = kAccent;
  Button yes = {};  // name, label, kind and icon; the rectangle is set here
  Button no = {};   // without a name there is only one answer; Escape chooses it
};

enum class QuestionResult { open, yes, no };

// Escape is no, or yes when there is only that.
QuestionResult ask(Frame& frame, const Question& question);

}  // namespace ui
