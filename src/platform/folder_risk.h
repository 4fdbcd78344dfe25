// Places to keep files: which sticks there are, and whether a folder is a poor place for a session.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/folder_risk.h"

namespace platform {

using base::FolderRisk;

// Where a path is mounted, as /proc/self/mountinfo tells.
struct Mount {
  std::filesystem::path point;
  std::string type;     // "ext4"
  std::string options;  // of the filesystem: "rw,data=journal"
};

// The mount that holds this absolute path, in the text of a mountinfo file. Nothing when none does.
std::optional<Mount> find_mount(std::string_view mountinfo, const std::filesystem::path& path);

// A USB stick or card that is plugged in.
struct Stick {
  std::string name;  // as its owner called it: "KINGSTON"
  std::filesystem::path path;
};

// Those that the desktop mounted, by the text of a mountinfo file, in order of name.
std::vector<Stick> list_sticks(std::string_view mountinfo);
// The same for this machine.
std::vector<Stick> find_sticks();

// Whether this absolute path is on a stick that was pulled out: a folder made there now would be on the disk
// of the machine, where nobody looks for it.
bool is_on_missing_stick(std::string_view mountinfo, const std::filesystem::path& path);
// The same for this machine; links and dots in the path are followed.
bool is_on_missing_stick(const std::filesystem::path& path);

// In the order of FolderRisk, each at most once.
std::vector<FolderRisk> judge_folder(const std::filesystem::path& path, const Mount& mount);

// The same for this machine. The folder need not exist yet. What cannot be found out counts as no risk.
std::vector<FolderRisk> find_folder_risks(const std::filesystem::path& folder);

}  // namespace platform
