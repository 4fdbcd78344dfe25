#include "writers/paper.h"

#include <algorithm>

namespace writers {

double Column::height() const {
  double height = 0;
  for (const Lines& text : texts) height += text.height();
  return height;
}

double Row::height() const {
  double tallest = chart ? chart->height() : 0;
  for (const Column& column : columns) tallest = std::max(tallest, column.height());
  return pad_top + tallest + pad_bottom;
}

}  // namespace writers
