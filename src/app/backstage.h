// Backstage: carries the effects of flow out in the world and says how it went. One thread at a time; Worker
// gives it a thread of its own so that no frame ever waits for the disk, the demo and the tests call it
// straight.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "app/sorter.h"
#include "base/clock.h"
#include "base/disk.h"
#include "base/random.h"
#include "flow/action.h"
#include "flow/effect.h"
#include "store/session_file.h"

namespace app {

struct Folders {
  std::filesystem::path formats;    // shipped sessions/*.toml
  std::filesystem::path sessions;   // where new sessions go, and formats of one's own may lie
  std::filesystem::path lexicons;   // what is known of the subjects of formats
  std::filesystem::path documents;  // in which each session gets a folder for its documents
};

class Backstage {
 public:
  Backstage(Folders folders, base::Disk& disk, base::Clock& clock, base::Random& random)
      : folders_(std::move(folders)), disk_(disk), clock_(clock), random_(random) {}

  // The report of the effect; nothing for an effect that needs none. on_way hears how far it is.
  using OnWay = std::function<void(flow::Action)>;
  std::optional<flow::Action> perform(const flow::Effect& effect, const OnWay& on_way = {});

  // What may wait until the report is out: emptying the journal of the session file.
  void settle();

 private:
  flow::Action perform_one(const flow::FindSessions& effect);
  flow::Action perform_one(const flow::MakeSession& effect);
  flow::Action perform_one(const flow::MakePractice& effect);
  flow::Action perform_one(const flow::LoadSession& effect);
  flow::Action perform_one(const flow::SaveSession& effect);
  flow::Action perform_one(const flow::CheckCode& effect);
  flow::Action perform_one(const flow::HashCode& effect);
  flow::Action perform_one(const flow::WriteDocuments& effect);
  flow::Action perform_one(const flow::SeekDocumentFolders& effect);
  flow::Action perform_one(const flow::DrawPages& effect);
  flow::Action perform_one(const flow::ProposeThemes& effect);

  model::FamilyLabels find_families(const model::Format& format);
  flow::Action keep_new(const model::Session& session, std::string_view name);
  flow::Action keep_open(base::Result<store::SessionFile> file, const std::filesystem::path& path);

  Folders folders_;
  base::Disk& disk_;
  base::Clock& clock_;
  base::Random& random_;
  std::optional<store::SessionFile> file_;
  std::optional<Sorter> sorter_;
  OnWay on_way_;  // of the effect being performed
};

}  // namespace app
