#include "sessions/read_lexicon.h"

#include <fmt/format.h>

#include <algorithm>

#include "sessions/limits.h"
#include "sessions/nearest_word.h"
#include "sessions/source_text.h"

namespace sessions {
namespace {

constexpr Count kFamilies{1, 12};
constexpr Count kConcepts{1, 80};
constexpr Count kPhrases{0, 200};
constexpr std::size_t kPhraseLetters = 60;

bool is_phrase_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' || c == '*' || c == '_';
}

// Logs a phrase that could match no text, as all texts are compared in small letters without marks.
bool check_phrase(std::string_view phrase, const Spot& spot, FaultLog& log) {
  const bool plain = std::all_of(phrase.begin(), phrase.end(), is_phrase_letter);
  const bool has_word = phrase.find_first_not_of(" *_") != std::string_view::npos;
  const bool open_end = phrase.starts_with('_') || phrase.ends_with('_');
  if (plain && has_word && !open_end) return true;
  log.add(spot, fmt::format("'{}'", shorten(phrase, 40)),
          "woorden in kleine letters zonder accenten en leestekens, met * voor meer letters en _ tussen "
          "woorden");
  return false;
}

std::vector<std::string> read_phrases(TableReader& reader, const TomlValue& table, std::string_view key,
                                      FaultLog& log) {
  std::vector<std::string> phrases = reader.texts(key, kPhrases, kPhraseLetters);
  const TomlValue* list = find(table, key);
  if (list == nullptr) return phrases;
  std::size_t next = 0;  // what is no text gives no phrase
  for (const TomlValue& item : list->items) {
    if (item.kind != TomlValue::Kind::text || next == phrases.size()) continue;
    const std::string& phrase = phrases[next++];
    if (!phrase.empty()) check_phrase(phrase, item.spot, log);
  }
  return phrases;
}

std::vector<model::Family> read_families(TableReader& reader, FaultLog& log) {
  std::vector<model::Family> families;
  std::vector<Named> ids;
  for (const TomlValue& value : reader.tables("families", kFamilies, Need::required)) {
    TableReader family(value, "een familie", log);
    families.push_back({family.id("id"), family.text("label", kNameLetters)});
    ids.push_back({families.back().id, spot_of(value, "id")});
    family.finish();
  }
  check_unique(ids, "het id", log);
  return families;
}

std::size_t find_family(const std::vector<model::Family>& families, const std::string& id, const Spot& spot,
                        FaultLog& log) {
  std::vector<std::string_view> ids;
  for (const model::Family& family : families) ids.push_back(family.id);
  const auto found = std::find(ids.begin(), ids.end(), id);
  if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
  if (!id.empty()) {
    log.add(spot, fmt::format("de onbekende familie '{}'", shorten(id, kIdLetters)),
            fmt::format("een van: {}", fmt::join(ids, ", ")));
  }
  return 0;
}

model::Concept read_concept(const TomlValue& value, const std::vector<model::Family>& families,
                            FaultLog& log) {
  TableReader reader(value, "een begrip", log);
  model::Concept read;
  read.id = reader.id("id");
  read.label = reader.text("label", kNameLetters);
  read.core = reader.text("core", kLineLetters);
  const std::string family = reader.text("family", kIdLetters);
  read.family = find_family(families, family, spot_of(value, "family"), log);
  for (const char* key : {"strong", "typo", "weak"}) {
    const auto weight = key == std::string_view("weak") ? model::Weight::weak : model::Weight::strong;
    for (std::string& phrase : read_phrases(reader, value, key, log)) {
      read.triggers.push_back({std::move(phrase), weight});
    }
  }
  read.blockers = read_phrases(reader, value, "not", log);
  reader.finish();
  return read;
}

std::map<std::string, std::string> read_short_forms(TableReader& root, FaultLog& log) {
  std::map<std::string, std::string> forms;
  const TomlValue* table = root.table("short");
  if (table == nullptr) return forms;
  TableReader reader(*table, "de afkortingen", log);
  for (const TomlMember& member : table->members) {
    const std::string written = reader.text(member.key, kPhraseLetters);
    if (!check_phrase(member.key, member.spot, log) || !check_phrase(written, member.value.spot, log))
      continue;
    forms.emplace(member.key, written);
  }
  return forms;
}

}  // namespace

model::Lexicon read_lexicon(const TomlValue& root, FaultLog& log) {
  TableReader reader(root, "een lexicon", log);
  model::Lexicon lexicon;
  lexicon.title = reader.text("title", kTitleLetters);
  lexicon.loose = read_phrases(reader, root, "loose", log);
  lexicon.whole_words = read_phrases(reader, root, "whole_words", log);
  lexicon.short_parts = read_phrases(reader, root, "short_parts", log);
  lexicon.families = read_families(reader, log);
  std::vector<Named> ids;
  for (const TomlValue& value : reader.tables("concepts", kConcepts, Need::required)) {
    lexicon.concepts.push_back(read_concept(value, lexicon.families, log));
    ids.push_back({lexicon.concepts.back().id, spot_of(value, "id")});
  }
  check_unique(ids, "het id", log);
  lexicon.short_forms = read_short_forms(reader, log);
  reader.finish();
  return lexicon;
}

}  // namespace sessions
