// Press: letters on paper. Knows the fonts of the documents and how a text becomes lines of them. All lengths
// are points, 1/72 inch.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "writers/hyphenation.h"

struct _PangoLayout;
struct _PangoContext;
struct _PangoFontMap;

namespace writers {

struct Ink {
  double red = 0;
  double green = 0;
  double blue = 0;
};

struct Type {
  double size = 10;
  double leading = 14;  // from one line to the next
  int weight = 400;     // 400 regular, 600 semi-bold
  Ink ink = {};
  bool hyphenate = false;

  Type scaled(double factor) const;
};

// A text as lines of a width, or a part of those lines.
struct Lines {
  struct Link {
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
    std::string target;
  };
  std::shared_ptr<_PangoLayout> layout;
  Type type;
  int first = 0;
  int count = 0;
  std::vector<Link> links;

  double height() const { return count * type.leading; }
  // The same text with only these of its lines.
  Lines part(int from, int lines) const;
};

struct Setting {
  Type type;
  double width = 100;
  bool links = false;  // web and mail addresses may be pressed
};

class Press {
 public:
  // Error: missing_part when the letters (Debian: fonts-inter) are not there.
  static base::Result<std::unique_ptr<Press>> set_up();
  ~Press();
  Press(const Press&) = delete;
  Press& operator=(const Press&) = delete;

  // A word that is longer than the line goes on in the next.
  Lines set(std::string_view text, const Setting& setting) const;

 private:
  Press() = default;
  std::shared_ptr<_PangoLayout> lay_out(const std::string& text, const Setting& setting) const;
  std::string keep_used_hyphens(const std::string& text, _PangoLayout* layout) const;

  _PangoFontMap* fonts_ = nullptr;
  _PangoContext* context_ = nullptr;
  Hyphenation hyphenation_;
};

}  // namespace writers
