#include "ui/tokens.h"

#include <array>
#include <cstddef>

namespace ui {
namespace {

// In the order of Type.
constexpr std::array<TypeStyle, 11> kStyles{{
    {Face::medium, 26, 1.36f, 0},
    {Face::semi_bold, 26, 1.36f, 0},
    {Face::regular, 30, 1.36f, 0},
    {Face::semi_bold, 30, 1.36f, 0},
    {Face::regular, 34, 1.36f, 0},
    {Face::semi_bold, 34, 1.36f, 0},
    {Face::display_semi_bold, 44, 1.2f, -0.2f},
    {Face::display_semi_bold, 64, 1.16f, -0.6f},
    {Face::display_semi_bold, 96, 1.1f, -1.4f},
    {Face::display_bold, 48, 1.1f, 0},
    {Face::display_bold, 132, 1.05f, -1},
}};

}  // namespace

const TypeStyle& style_of(Type type) {
  return kStyles[static_cast<std::size_t>(type)];
}

float line_height(Type type) {
  return style_of(type).size * style_of(type).line_height;
}

}  // namespace ui
