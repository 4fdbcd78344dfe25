// FolderRisk: why a folder is a poor place for a session. The session file keeps no trace of order or of
// earlier versions, but some filesystems and services keep them all the same; the facilitator is told.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace platform {

enum class FolderRisk {
  keeps_old_versions,  // the filesystem copies on write or snapshots: btrfs, ZFS, ...
  journals_content,    // the filesystem writes content to its journal too: data=journal
  removable,           // a stick or card: may be pulled out, and has no permissions
  network,             // on another machine: file locks are not to be trusted
  synchronised,        // a service copies every version elsewhere: Dropbox, OneDrive, SURFdrive, ...
};

// Where a path is mounted, as /proc/self/mountinfo tells.
struct Mount {
  std::filesystem::path point;
  std::string type;     // "ext4"
  std::string options;  // of the filesystem: "rw,data=journal"
};

// The mount that holds this absolute path, in the text of a mountinfo file. Nothing when none does.
std::optional<Mount> find_mount(std::string_view mountinfo, const std::filesystem::path& path);

// In the order of FolderRisk, each at most once.
std::vector<FolderRisk> judge_folder(const std::filesystem::path& path, const Mount& mount);

// The same for this machine. The folder need not exist yet. What cannot be found out counts as no risk.
std::vector<FolderRisk> find_folder_risks(const std::filesystem::path& folder);

}  // namespace platform
