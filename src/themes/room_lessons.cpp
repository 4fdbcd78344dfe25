#include "themes/room_lessons.h"

#include "themes/stop_words.h"

namespace themes {
namespace {

// Half of the words that matter are the same.
constexpr float kMuchAlike = 0.5f;

SparseVector content_words(const Reading& reading) {
  SparseVector words;
  for (std::size_t i = 0; i < reading.words.size(); ++i) {
    if (!is_stop_word(reading.words[i].folded)) words.push_back({name_of_stems(reading.stems[i]), 1});
  }
  tidy(words);
  scale_to_length(words);
  return words;
}

}  // namespace

void RoomLessons::add(const base::Key& key, std::string_view text) {
  const model::Placement placement = model::placement_of(board_, key);
  if (!placement.by_room || placement.theme == model::kLoose) return;
  lessons_.push_back({content_words(judge_.reader().read(text)), placement.theme});
}

std::optional<int> RoomLessons::theme_like(std::string_view text) const {
  if (lessons_.empty()) return std::nullopt;
  const SparseVector words = content_words(judge_.reader().read(text));
  std::optional<int> theme;
  float best = kMuchAlike;
  for (const Lesson& lesson : lessons_) {
    const float alike = dot(words, lesson.words);
    if (alike < best || (alike == best && theme)) continue;
    best = alike;
    theme = lesson.theme;
  }
  return theme;
}

}  // namespace themes
