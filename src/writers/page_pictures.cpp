#include "writers/page_pictures.h"

#include <cairo.h>

#include <cmath>
#include <cstring>
#include <memory>

#include "writers/printed_document.h"

namespace writers {
namespace {

struct Destroy {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

// cairo keeps a pixel in a word of 0x00RRGGBB, whatever the order of the bytes.
base::Picture copy_pixels(cairo_surface_t* surface) {
  base::Picture picture{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
  picture.rgb.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 3);
  const unsigned char* row = cairo_image_surface_get_data(surface);
  for (int y = 0; y < picture.height; ++y, row += cairo_image_surface_get_stride(surface)) {
    for (int x = 0; x < picture.width; ++x) {
      std::uint32_t pixel = 0;
      std::memcpy(&pixel, row + 4 * x, sizeof pixel);
      for (const int shift : {16, 8, 0}) picture.rgb.push_back(static_cast<std::uint8_t>(pixel >> shift));
    }
  }
  return picture;
}

base::Result<base::Picture> draw(const PrintedDocument& printed, std::size_t page, int height) {
  const double scale = height / paper::kHeight;
  const std::unique_ptr<cairo_surface_t, Destroy> surface(cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(paper::kWidth * scale)), height));
  const std::unique_ptr<cairo_t, Destroy> cairo(cairo_create(surface.get()));
  cairo_set_source_rgb(cairo.get(), 1, 1, 1);
  cairo_paint(cairo.get());
  cairo_scale(cairo.get(), scale, scale);
  printed.draw(cairo.get(), page);
  cairo_surface_flush(surface.get());
  if (const cairo_status_t status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS) {
    return base::Error{base::ErrorCode::internal, std::string("page: ") + cairo_status_to_string(status)};
  }
  return copy_pixels(surface.get());
}

}  // namespace

base::Result<std::vector<base::Picture>> draw_pages(const report::Document& document, int height) {
  const auto printed = PrintedDocument::print(document);
  if (!printed) return printed.error();
  std::vector<base::Picture> pictures;
  for (std::size_t page = 0; page < (*printed)->paper().pages.size(); ++page) {
    auto picture = draw(**printed, page, height);
    if (!picture) return picture.error();
    pictures.push_back(std::move(picture).value());
  }
  return pictures;
}

}  // namespace writers
