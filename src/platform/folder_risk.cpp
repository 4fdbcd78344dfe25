#include "platform/folder_risk.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>

#include "base/utf8.h"

namespace platform {
namespace fs = std::filesystem;
namespace {

template <std::size_t count>
bool is_one_of(std::string_view word, const std::array<std::string_view, count>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_below(const fs::path& path, const fs::path& folder) {
  const fs::path rest = path.lexically_relative(folder);
  return !rest.empty() && *rest.begin() != "..";
}

bool keeps_old_versions(const Mount& mount) {
  return is_one_of(mount.type, std::array<std::string_view, 4>{"btrfs", "zfs", "bcachefs", "nilfs2"});
}

bool journals_content(const Mount& mount) {
  return ("," + mount.options + ",").find(",data=journal,") != std::string::npos;
}

// Where desktops mount what a person plugs in.
bool is_among_sticks(const fs::path& path) {
  return (is_below(path, "/media") && path != "/media") ||
         (is_below(path, "/run/media") && path != "/run/media");
}

bool is_removable(const Mount& mount) {
  constexpr std::array<std::string_view, 6> kTypes{"vfat", "exfat", "msdos", "ntfs", "ntfs3", "fuseblk"};
  return is_one_of(mount.type, kTypes) || is_among_sticks(mount.point);
}

bool is_on_network(const Mount& mount) {
  constexpr std::array<std::string_view, 9> kTypes{"nfs", "nfs4", "cifs",  "smb3", "9p",
                                                   "afs", "ceph", "davfs", "fuse"};
  return is_one_of(mount.type, kTypes) || mount.type.starts_with("fuse.");
}

// "OneDrive - De Linde" and "onedrive" are the same service.
bool is_name_of_service(const std::string& component) {
  constexpr std::array<std::string_view, 13> kBeginnings{
      "dropbox",     "onedrive",  "nextcloud", "owncloud",  "googledrive",   "gdrive", "icloud",
      "pclouddrive", "syncthing", "megasync",  "surfdrive", "researchdrive", "seafile"};
  std::string name;
  for (const char c : component) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte)) name += static_cast<char>(std::tolower(byte));
  }
  return name == "sync" || std::any_of(kBeginnings.begin(), kBeginnings.end(),
                                       [&](std::string_view service) { return name.starts_with(service); });
}

bool is_synchronised(const fs::path& path) {
  return std::any_of(path.begin(), path.end(),
                     [](const fs::path& component) { return is_name_of_service(component.string()); });
}

bool is_octal(std::string_view digits) {
  return digits.size() == 3 && digits.find_first_not_of("01234567") == std::string_view::npos;
}

// mountinfo writes a space as \040.
std::string unescape(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view digits = text.substr(i + 1, 3);
    if (text[i] == '\\' && is_octal(digits)) {
      plain += static_cast<char>((digits[0] - '0') * 64 + (digits[1] - '0') * 8 + (digits[2] - '0'));
      i += 3;
    } else {
      plain += text[i];
    }
  }
  return plain;
}

// "36 35 98:0 /root /point rw,noatime [optional ...] - ext4 /dev/sda1 rw,data=journal", see proc(5).
std::optional<Mount> parse_mount(const std::string& line) {
  std::istringstream words(line);
  const std::vector<std::string> fields{std::istream_iterator<std::string>(words), {}};
  const auto dash = std::find(fields.begin(), fields.end(), "-");
  if (dash - fields.begin() < 6 || fields.end() - dash < 4) return std::nullopt;
  return Mount{unescape(fields[4]), dash[1], dash[3]};
}

std::vector<Mount> read_mounts(std::string_view mountinfo) {
  std::istringstream lines{std::string(mountinfo)};
  std::vector<Mount> mounts;
  for (std::string line; std::getline(lines, line);) {
    if (auto mount = parse_mount(line)) mounts.push_back(std::move(*mount));
  }
  return mounts;
}

// Without links and dots; the folder need not exist.
fs::path find_real_path(const fs::path& folder) {
  std::error_code fault;
  return fs::weakly_canonical(fs::absolute(folder, fault), fault);
}

std::string read_mountinfo() {
  std::ifstream file("/proc/self/mountinfo");
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

std::optional<Mount> find_mount(std::string_view mountinfo, const fs::path& path) {
  std::optional<Mount> found;
  for (Mount& mount : read_mounts(mountinfo)) {
    if (!is_below(path, mount.point)) continue;
    const bool nearer = !found || is_below(mount.point, found->point);
    if (nearer) found = std::move(mount);
  }
  return found;
}

std::vector<Stick> list_sticks(std::string_view mountinfo) {
  std::vector<Stick> sticks;
  for (const Mount& mount : read_mounts(mountinfo)) {
    const std::string name = mount.point.filename().string();
    if (is_among_sticks(mount.point) && !base::find_text_fault(name)) sticks.push_back({name, mount.point});
  }
  std::sort(sticks.begin(), sticks.end(), [](const Stick& a, const Stick& b) { return a.name < b.name; });
  return sticks;
}

std::vector<Stick> find_sticks() {
  return list_sticks(read_mountinfo());
}

bool is_on_missing_stick(std::string_view mountinfo, const fs::path& path) {
  if (!is_among_sticks(path)) return false;
  const auto mount = find_mount(mountinfo, path);
  return !mount || !is_among_sticks(mount->point);
}

bool is_on_missing_stick(const fs::path& path) {
  return is_on_missing_stick(read_mountinfo(), find_real_path(path));
}

std::vector<FolderRisk> judge_folder(const fs::path& path, const Mount& mount) {
  std::vector<FolderRisk> risks;
  if (keeps_old_versions(mount)) risks.push_back(FolderRisk::keeps_old_versions);
  if (journals_content(mount)) risks.push_back(FolderRisk::journals_content);
  if (is_removable(mount)) risks.push_back(FolderRisk::removable);
  if (is_on_network(mount)) risks.push_back(FolderRisk::network);
  if (is_synchronised(path)) risks.push_back(FolderRisk::synchronised);
  return risks;
}

std::vector<FolderRisk> find_folder_risks(const fs::path& folder) {
  const fs::path path = find_real_path(folder);
  return judge_folder(path, find_mount(read_mountinfo(), path).value_or(Mount{}));
}

}  // namespace platform
