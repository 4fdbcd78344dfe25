// Stage: a surface without a window and a driver on it, for one test.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "ui/driver.h"
#include "ui/surface.h"

namespace ui_test {

inline std::unique_ptr<ui::Surface> make_surface(ui::Size size) {
  auto surface = ui::Surface::create(size);
  if (!surface) throw std::runtime_error(surface.error().detail);
  return std::move(surface).value();
}

struct Stage {
  explicit Stage(ui::Surface::Draw draw, ui::Size size = {1920, 1080})
      : surface(make_surface(size)), driver(*surface, std::move(draw)) {}

  std::string value(const std::string& name) const {
    const ui::Node* node = driver.find(name);
    return node == nullptr ? "(not there)" : node->value;
  }

  std::unique_ptr<ui::Surface> surface;
  ui::Driver driver;
};

// Passes when what the driver was asked to do could be done.
inline testing::AssertionResult done(const base::Result<base::Done>& result) {
  if (result.ok()) return testing::AssertionSuccess();
  return testing::AssertionFailure() << result.error().detail;
}

}  // namespace ui_test
