#include "app/lexicons.h"

#include <algorithm>
#include <utility>

#include "app/locations.h"
#include "app/sort_answers.h"
#include "sessions/lexicon_file.h"
#include "themes/learned.h"

namespace app {
namespace {

constexpr std::uintmax_t kMaxLearnedBytes = std::uintmax_t{256} << 20;

bool belong_together(const model::Lexicon& lexicon, const themes::Learned& learned) {
  return std::equal(lexicon.concepts.begin(), lexicon.concepts.end(), learned.concepts.begin(),
                    learned.concepts.end(),
                    [](const model::Concept& subject, const std::string& id) { return subject.id == id; });
}

base::Result<std::filesystem::path> find_lexicons() {
  const auto folder = find_shipped_lexicons();
  if (!folder) return base::Error{base::ErrorCode::not_found, "lexicon/dutch.words"};
  return *folder;
}

}  // namespace

base::Result<themes::Judge> load_judge(const model::Format& format, const std::filesystem::path& lexicons,
                                       base::Disk& disk) {
  auto words = text::WordList::open(lexicons / "dutch.words");
  if (!words) return words.error();
  if (format.lexicon.empty()) return themes::Judge(std::move(words).value());
  auto lexicon = sessions::read_lexicon_file(disk, lexicons / (format.lexicon + ".toml"));
  if (!lexicon) return lexicon.error();
  const std::filesystem::path file = lexicons / (format.lexicon + ".learned");
  const auto bytes = disk.read(file, kMaxLearnedBytes);
  if (!bytes) return bytes.error();
  auto learned = themes::read_learned(*bytes);
  if (!learned) return base::Error{learned.error().code, file.string() + ": " + learned.error().detail};
  if (!belong_together(*lexicon, *learned)) {
    return base::Error{base::ErrorCode::damaged_file,
                       file.string() + ": learned from another lexicon; build the program again"};
  }
  return themes::Judge(std::move(lexicon).value(), std::move(learned).value(), std::move(words).value());
}

base::Result<themes::Judge> load_judge(const model::Format& format, base::Disk& disk) {
  const auto folder = find_lexicons();
  if (!folder) return folder.error();
  return load_judge(format, *folder, disk);
}

base::Result<model::FamilyLabels> load_families(const model::Format& format,
                                                const std::filesystem::path& lexicons, base::Disk& disk) {
  if (format.lexicon.empty()) return model::FamilyLabels();
  const auto lexicon = sessions::read_lexicon_file(disk, lexicons / (format.lexicon + ".toml"));
  if (!lexicon) return lexicon.error();
  return label_families(*lexicon);
}

base::Result<model::FamilyLabels> load_families(const model::Format& format, base::Disk& disk) {
  const auto folder = find_lexicons();
  if (!folder) return folder.error();
  return load_families(format, *folder, disk);
}

}  // namespace app
