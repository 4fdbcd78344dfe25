// What the form for a new session asks for. Pure.
#include <algorithm>

#include "base/utf8.h"
#include "screens/start_parts.h"

namespace screens {
namespace {

constexpr std::size_t kMaxName = 60;

ui::TextEdit make_line(std::string_view text = "") {
  return ui::TextEdit(text, kMaxName, ui::TextEdit::Lines::one);
}

std::string trimmed(const ui::TextEdit& edit) {
  const std::string text = edit.text();
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

// A row with only a role is a guide who is called by that role.
std::vector<model::Guide> collect_guides(const NewSessionDraft& draft) {
  std::vector<model::Guide> guides;
  for (std::size_t i = 0; i < draft.guide_names.size(); ++i) {
    const std::string name = trimmed(draft.guide_names[i]), role = trimmed(draft.guide_roles[i]);
    if (!name.empty()) guides.push_back({name, role});
    if (name.empty() && !role.empty()) guides.push_back({role, ""});
  }
  return guides;
}

// Letters of Western Europe, as regions are written with.
char32_t in_small_letter(char32_t letter) {
  const bool plain = letter >= U'A' && letter <= U'Z';
  const bool accented = letter >= 0xC0 && letter <= 0xDE && letter != 0xD7;
  return plain || accented ? letter + 0x20 : letter;
}

std::u32string in_small_letters(std::string_view text) {
  std::u32string letters = base::to_code_points(text);
  std::transform(letters.begin(), letters.end(), letters.begin(), in_small_letter);
  return letters;
}

}  // namespace

void add_guide(NewSessionDraft& draft) {
  draft.guide_names.push_back(make_line());
  draft.guide_roles.push_back(make_line());
}

void remove_guide(NewSessionDraft& draft, std::size_t index) {
  draft.guide_names.erase(draft.guide_names.begin() + static_cast<std::ptrdiff_t>(index));
  draft.guide_roles.erase(draft.guide_roles.begin() + static_cast<std::ptrdiff_t>(index));
}

void fill_in(NewSessionDraft& draft, const base::Date& today) {
  draft.region = make_line();
  draft.date = make_line(base::to_dutch(today));
  add_guide(draft);
}

FormFaults find_faults(const NewSessionDraft& draft, const base::Date& today) {
  FormFaults faults;
  if (trimmed(draft.region).empty()) faults.region = "Vul de naam van de regio in.";
  const auto date = base::parse_date(trimmed(draft.date));
  if (!date) {
    faults.date = "Schrijf de datum zo: " + base::to_dutch(today) + ".";
  } else if (*date < today) {
    faults.date = "Deze datum ligt in het verleden. Kies een andere.";
  }
  return faults;
}

const flow::RecentSession* find_unfinished(const NewSessionDraft& draft,
                                           const std::vector<flow::RecentSession>& recent) {
  const std::u32string region = in_small_letters(trimmed(draft.region));
  const flow::RecentSession* newest = nullptr;
  for (const flow::RecentSession& session : recent) {
    if (session.practice || session.unfinished == 0 || in_small_letters(session.region) != region) continue;
    if (newest == nullptr || newest->date < session.date) newest = &session;
  }
  return newest;
}

flow::CreateSession to_create(const NewSessionDraft& draft, const flow::AtStart& start) {
  const flow::FormatChoice& format = start.formats.at(draft.format);
  flow::CreateSession create;
  create.format_file = format.file;
  create.region = trimmed(draft.region);
  create.date = base::parse_date(trimmed(draft.date)).value_or(base::Date{});
  create.guides = collect_guides(draft);
  create.people = draft.people;
  create.version_minutes = format.versions.at(draft.version);
  const flow::RecentSession* unfinished = find_unfinished(draft, start.recent);
  if (draft.continues && unfinished != nullptr) create.continues = unfinished->file;
  return create;
}

}  // namespace screens
