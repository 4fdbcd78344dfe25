// FolderRisk: why a folder is a poor place for a session. The session file keeps no trace of order or of
// earlier versions, but some filesystems and services keep them all the same; the facilitator is told.
#pragma once

namespace base {

enum class FolderRisk {
  keeps_old_versions,  // the filesystem copies on write or snapshots: btrfs, ZFS, ...
  journals_content,    // the filesystem writes content to its journal too: data=journal
  removable,           // a stick or card: may be pulled out, and has no permissions
  network,             // on another machine: file locks are not to be trusted
  synchronised,        // a service copies every version elsewhere: Dropbox, OneDrive, SURFdrive, ...
};

}  // namespace base
