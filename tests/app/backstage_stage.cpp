#include "backstage_stage.h"

#include <gtest/gtest.h>

namespace backstage {

base::Result<base::Done> StagedDisk::write_atomically(const std::filesystem::path& file,
                                                      std::string_view bytes) {
  std::unique_lock lock(mutex_);
  freed_.wait(lock, [this] { return !held_; });
  if (writes_++ == refused_) return base::Error{code_, file.string()};
  return SystemDisk::write_atomically(file, bytes);
}

void StagedDisk::hold() {
  const std::lock_guard lock(mutex_);
  held_ = true;
}

void StagedDisk::let_go() {
  {
    const std::lock_guard lock(mutex_);
    held_ = false;
  }
  freed_.notify_all();
}

void StagedDisk::refuse(int number, base::ErrorCode code) {
  const std::lock_guard lock(mutex_);
  writes_ = 0;
  refused_ = number;
  code_ = code;
}

Stage::Stage()
    : play({SOURCE_DIR "/sessions", sessions(), BINARY_DIR "/lexicon", folder / "documenten"}, disk, clock,
           random) {
  std::filesystem::create_directory(sessions());
}

flow::MakeSession Stage::wish(const std::string& region) const {
  return {{terminal::middagsessie_toml(), region, terminal::kToday, {{"Gids", "voorzitter"}}, 24, 90}};
}

void complain_about_report(std::size_t index) {
  ADD_FAILURE() << "another report than expected: alternative " << index << " of flow::Action";
}

}  // namespace backstage
