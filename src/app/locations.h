// Where the program finds what it ships with and keeps what it makes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace app {

// The folder with the shipped formats: beside the program, in its source tree, or in share/ when installed.
std::optional<std::filesystem::path> find_shipped_sessions();

// A format that was named, else the shipped middagsessie. Error: not_found when that is nowhere.
base::Result<std::filesystem::path> choose_format_file(const std::optional<std::string>& named);

// The folder with the shipped lexicons and what was learned from them: beside the program, or in share/ when
// installed.
std::optional<std::filesystem::path> find_shipped_lexicons();

// Where sessions live unless a person chose otherwise: the user's data directory.
std::filesystem::path default_session_folder();

// Where documents go unless a person chose otherwise: the user's documents folder, or home.
std::filesystem::path default_document_folder();

// The session a folder is for.
struct NamedSession {
  std::string_view region;
  std::string_view iso_date;
  std::filesystem::path file = {};  // as propose_session_file named it: tells two of one day apart
};

// The folder in it for the documents of one session: "Middagsessie Twente 2026-03-12", or with " (2)" behind
// it for a second one of that region and day.
std::filesystem::path name_document_folder(const std::filesystem::path& folder, const NamedSession& session);

// A file name for a session of this region and day that does not exist yet: "twente-2026-03-12.sessie".
std::filesystem::path propose_session_file(const std::filesystem::path& folder, std::string_view region,
                                           std::string_view iso_date);

}  // namespace app
