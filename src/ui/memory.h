// Memory: what a widget remembers from one frame to the next (how far an animation is, where a list is
// scrolled to), by name. Holds no typed text. What is not asked for in a frame is forgotten.
#pragma once

#include <any>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ui {

class Memory {
 public:
  // The T kept under this name; a fresh one the first time.
  template <class T>
  T& recall(const std::string& name) {
    Slot& slot = slots_[name];
    slot.seen = frame_;
    if (T* kept = std::any_cast<T>(&slot.value)) return *kept;
    return slot.value.template emplace<T>();
  }

  // Drops what was not recalled since the last call.
  void end_frame() {
    std::erase_if(slots_, [this](const auto& slot) { return slot.second.seen != frame_; });
    ++frame_;
  }

 private:
  struct Slot {
    std::any value;
    std::uint64_t seen = 0;
  };
  std::unordered_map<std::string, Slot> slots_;
  std::uint64_t frame_ = 0;
};

}  // namespace ui
