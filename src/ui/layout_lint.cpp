#include "ui/layout_lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "ui/painter.h"

namespace ui {
namespace {

constexpr float kTouching = 3;  // pixels two things may share through rounding

struct Lint {
  const std::vector<Node>& nodes;
  Rect window;
  float scale;
  LintRules rules;
  std::vector<std::string> faults;

  void add(const Node& node, const std::string& what) {
    const std::string who = node.name.empty() ? "\"" + node.label + "\"" : node.name;
    faults.push_back(fmt::format("{} {} at {:.0f},{:.0f} {:.0f}x{:.0f}", who, what, node.rect.x / scale,
                                 node.rect.y / scale, node.rect.w / scale, node.rect.h / scale));
  }
};

bool is_clipped_by_area(const Node& node, const Rect& window) {
  return node.clip.h < window.h || node.clip.w < window.w;
}

Rect visible(const Node& node) {
  return intersect(node.rect, node.clip);
}

bool overlap(const Rect& a, const Rect& b) {
  const Rect shared = intersect(a, b);
  return shared.w > kTouching && shared.h > kTouching;
}

void check_place(Lint& lint, const Node& node) {
  if (is_clipped_by_area(node, lint.window)) return;
  const Rect& window = lint.window;
  const bool outside = node.rect.x < window.x - 1 || node.rect.y < window.y - 1 ||
                       node.rect.right() > window.right() + 1 || node.rect.bottom() > window.bottom() + 1;
  if (outside) lint.add(node, "is off the screen");
}

void check_text(Lint& lint, const Node& node) {
  if (!node.text_fits) lint.add(node, "has text that does not fit");
  const bool small = node.text_size > 0 && node.text_size < lint.rules.smallest_text * lint.scale - 0.5f;
  if (small) lint.add(node, fmt::format("has text of {:.0f} units", node.text_size / lint.scale));
}

void check_target(Lint& lint, const Node& node) {
  if (!is_pressable(node.role)) return;
  const float least = lint.rules.smallest_target * lint.scale - 1;
  if (node.rect.w < least || node.rect.h < least) lint.add(node, "is too small for a finger");
}

// Text over text is unreadable; so is text below something pressed that was drawn after it. The tight height
// of a line is less than its line height, so neighbouring lines may share a little.
Rect body_of(const Node& node) {
  if (node.role != Role::text) return visible(node);
  const float slack = node.text_size * 0.12f;
  const Rect shown = visible(node);
  return {shown.x, shown.y + slack, shown.w, std::max(0.0f, shown.h - 2 * slack)};
}

bool may_clash(const Node& below, const Node& above) {
  if (below.layer != above.layer) return false;
  const bool texts = below.role == Role::text && above.role == Role::text;
  const bool targets = is_pressable(below.role) && is_pressable(above.role);
  return texts || targets || (below.role == Role::text && is_pressable(above.role));
}

void check_pairs(Lint& lint) {
  for (std::size_t i = 0; i < lint.nodes.size(); ++i) {
    for (std::size_t k = i + 1; k < lint.nodes.size(); ++k) {
      const Node& below = lint.nodes[i];
      const Node& above = lint.nodes[k];
      if (!may_clash(below, above) || !overlap(body_of(below), body_of(above))) continue;
      lint.add(above, "lies over \"" + (below.name.empty() ? below.label : below.name) + "\"");
    }
  }
}

void check_names(Lint& lint) {
  std::set<std::string> seen;
  for (const Node& node : lint.nodes) {
    if (is_pressable(node.role) && node.name.empty()) lint.add(node, "can be pressed but has no name");
    if (!node.name.empty() && !seen.insert(node.name).second) lint.add(node, "shares its name");
  }
}

}  // namespace

std::vector<std::string> lint(const std::vector<Node>& nodes, Size size, const LintRules& rules) {
  Lint lint{nodes,
            {0, 0, static_cast<float>(size.width), static_cast<float>(size.height)},
            scale_of(size),
            rules,
            {}};
  for (const Node& node : nodes) {
    if (visible(node).empty()) {
      if (!is_clipped_by_area(node, lint.window)) check_place(lint, node);
      continue;
    }
    check_place(lint, node);
    check_text(lint, node);
    check_target(lint, node);
  }
  check_pairs(lint);
  check_names(lint);
  return lint.faults;
}

}  // namespace ui
