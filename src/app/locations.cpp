#include "app/locations.h"

#include <fmt/format.h>

#include <cctype>
#include <cstdlib>
#include <string>

namespace app {
namespace fs = std::filesystem;
namespace {

fs::path home_folder() {
  const char* home = std::getenv("HOME");
  return home != nullptr && *home != '\0' ? fs::path(home) : fs::current_path();
}

fs::path program_folder() {
  std::error_code fault;
  return fs::read_symlink("/proc/self/exe", fault).parent_path();
}

std::string to_file_name(std::string_view region) {
  std::string name;
  for (const char c : region) {
    if (std::isalnum(static_cast<unsigned char>(c))) {
      name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? "sessie" : name;
}

// " (2)" for "twente-2026-03-12-2.sessie".
std::string number_behind(const NamedSession& session) {
  const std::string stem = session.file.stem().string();
  const std::string before = fmt::format("-{}-", session.iso_date);
  const std::size_t at = stem.rfind(before);
  if (at == std::string::npos) return "";
  const std::string number = stem.substr(at + before.size());
  const bool is_number = !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? fmt::format(" ({})", number) : "";
}

}  // namespace

std::optional<fs::path> find_shipped_sessions() {
  std::error_code fault;
  const fs::path program = program_folder();
  for (const char* place : {"sessions", "../../sessions", "../share/middagsessie/sessions"}) {
    const fs::path folder = (program / place).lexically_normal();
    if (fs::exists(folder / "middagsessie.toml", fault)) return folder;
  }
  return std::nullopt;
}

base::Result<fs::path> choose_format_file(const std::optional<std::string>& named) {
  if (named) return fs::path(*named);
  const auto folder = find_shipped_sessions();
  if (!folder) return base::Error{base::ErrorCode::not_found, "sessions/middagsessie.toml"};
  return *folder / "middagsessie.toml";
}

std::optional<fs::path> find_shipped_lexicons() {
  std::error_code fault;
  for (const char* place : {"lexicon", "../share/middagsessie/lexicon"}) {
    const fs::path folder = (program_folder() / place).lexically_normal();
    if (fs::is_directory(folder, fault)) return folder;
  }
  return std::nullopt;
}

fs::path default_session_folder() {
  const char* data = std::getenv("XDG_DATA_HOME");
  const fs::path base = data != nullptr && *data == '/' ? fs::path(data) : home_folder() / ".local/share";
  return base / "middagsessie";
}

fs::path default_document_folder() {
  std::error_code fault;
  for (const char* name : {"Documenten", "Documents"}) {
    if (fs::is_directory(home_folder() / name, fault)) return home_folder() / name;
  }
  return home_folder();
}

fs::path name_document_folder(const fs::path& folder, const NamedSession& session) {
  std::string name = "Middagsessie ";
  for (const char c : session.region) {
    const bool allowed = static_cast<unsigned char>(c) >= ' ' &&
                         std::string_view("/\\:*?\"<>|").find(c) == std::string_view::npos;
    name += allowed ? c : '-';
  }
  if (session.region.empty()) name.pop_back();
  return folder / fmt::format("{} {}{}", name, session.iso_date, number_behind(session));
}

fs::path propose_session_file(const fs::path& folder, std::string_view region, std::string_view iso_date) {
  const std::string stem = fmt::format("{}-{}", to_file_name(region), iso_date);
  fs::path file = folder / (stem + ".sessie");
  std::error_code fault;
  for (int number = 2; fs::exists(file, fault); ++number)
    file = folder / fmt::format("{}-{}.sessie", stem, number);
  return file;
}

}  // namespace app
