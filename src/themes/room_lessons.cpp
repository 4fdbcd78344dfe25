#include "themes/room_lessons.h"

namespace themes {
namespace {

// Half of the words that matter are the same.
constexpr float kMuchAlike = 0.5f;

}  // namespace

void RoomLessons::add(const base::Key& key, const SparseVector& content) {
  const model::Placement placement = model::placement_of(board_, key);
  if (!placement.by_room || placement.theme == model::kLoose) return;
  lessons_.push_back({content, placement.theme});
}

std::optional<int> RoomLessons::theme_like(const SparseVector& content) const {
  std::optional<int> theme;
  float best = kMuchAlike;
  for (const Lesson& lesson : lessons_) {
    const float alike = dot(content, lesson.content);
    if (alike < best || (alike == best && theme)) continue;
    best = alike;
    theme = lesson.theme;
  }
  return theme;
}

}  // namespace themes
