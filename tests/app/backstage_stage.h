// A backstage to play on: a folder that goes away, a clock that stands still, a disk that can be held up.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>

#include "app/backstage.h"
#include "support/temporary_folder.h"
#include "terminal.h"

namespace backstage {

// The real disk, of which writing can wait or fail; the session file itself does not pass here.
class StagedDisk : public base::SystemDisk {
 public:
  base::Result<base::Done> write_atomically(const std::filesystem::path& file,
                                            std::string_view bytes) override;

  // Writes wait until let_go().
  void hold();
  void let_go();
  // The write with this number fails, counted from 0; -1: none.
  void refuse(int number, base::ErrorCode code);

 private:
  std::mutex mutex_;
  std::condition_variable freed_;
  bool held_ = false;
  int writes_ = 0;
  int refused_ = -1;
  base::ErrorCode code_ = base::ErrorCode::disk_full;
};

class Stage {
 public:
  Stage();

  // The report of an effect, which must be of this kind.
  template <class Report>
  Report perform(const flow::Effect& effect);

  flow::MakeSession wish(const std::string& region = "Twente") const;
  std::filesystem::path sessions() const { return folder / "sessies"; }

  support::TemporaryFolder folder;
  StagedDisk disk;
  terminal::StandingClock clock;
  base::SeededRandom random{3};
  app::Backstage play;
};

void complain_about_report(std::size_t index);

template <class Report>
Report Stage::perform(const flow::Effect& effect) {
  const auto report = play.perform(effect);
  const Report* found = report ? std::get_if<Report>(&*report) : nullptr;
  if (found != nullptr) return *found;
  complain_about_report(report ? report->index() : 0);
  return Report{};
}

}  // namespace backstage
