#include "ui/text_layout.h"

#include <optional>

namespace ui {
namespace {

// Lines are built one code point at a time; break_ is the last place in the open line where it may end.
class LineBreaker {
 public:
  LineBreaker(std::u32string_view text, std::span<const float> advances, float width)
      : text_(text), advances_(advances), width_(width) {}

  std::vector<TextLine> run() {
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (text_[i] == U'\n') {
        close(i, false);
        begin_ = i + 1;
      } else {
        add(i);
      }
    }
    close(text_.size(), false);
    return std::move(lines_);
  }

 private:
  void add(std::size_t i) {
    while (!is_blank(text_[i]) && i > begin_ && run_width_ + advances_[i] > width_ + kSlack) wrap(i);
    run_width_ += advances_[i];
    if (may_break_after(i)) break_ = i + 1;
  }

  void wrap(std::size_t i) {
    const std::size_t at = break_.value_or(i);
    close(at, true);
    begin_ = at;
    for (std::size_t k = at; k < i; ++k) run_width_ += advances_[k];
  }

  void close(std::size_t end, bool soft) {
    std::size_t last = end;
    while (soft && last > begin_ && is_blank(text_[last - 1])) --last;
    float width = 0;
    for (std::size_t k = begin_; k < last; ++k) width += advances_[k];
    lines_.push_back({begin_, end, soft, width});
    run_width_ = 0;
    break_.reset();
  }

  bool may_break_after(std::size_t i) const {
    const char32_t c = text_[i];
    if (is_blank(c)) return true;
    const bool begins_word = i == begin_ || is_blank(text_[i - 1]);
    return (c == U'-' || c == 0x2013 || c == U'/') && !begins_word;
  }

  static constexpr float kSlack = 0.01f;  // sums of widths differ in the last bit
  std::u32string_view text_;
  std::span<const float> advances_;
  float width_;
  std::vector<TextLine> lines_;
  std::size_t begin_ = 0;
  std::optional<std::size_t> break_;
  float run_width_ = 0;
};

}  // namespace

bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0x3000;
}

std::vector<TextLine> break_lines(std::u32string_view text, std::span<const float> advances, float width) {
  return LineBreaker(text, advances, width).run();
}

}  // namespace ui
