#include "app/formats.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/import_answers.h"
#include "sessions/format_file.h"
#include "store/session_file.h"

namespace app {
namespace fs = std::filesystem;
namespace {

constexpr const char* kPracticeFormat = "oefensessie.toml";
constexpr const char* kPracticeAnswers = "oefensessie.tsv";

void add_problem(std::optional<base::Error>& problem, const base::Error& error) {
  if (!problem) {
    problem = error;
  } else {
    problem->detail += "\n" + error.detail;
  }
}

model::Session start_session(const sessions::FormatFile& file) {
  model::Session session;
  session.format_source = file.source;
  session.version_minutes = file.format.versions.front();
  return session;
}

// Never 0, which is that of a file of before there were numbers.
int draw_number(base::Random& random) {
  return static_cast<int>(base::draw_below(random, model::kSessionNumberLimit - 1)) + 1;
}

}  // namespace

FoundFormats find_formats(const std::vector<fs::path>& folders, base::Disk& disk) {
  FoundFormats found;
  for (const fs::path& folder : folders) {
    for (const fs::path& file : disk.list(folder, ".toml")) {
      if (file.filename() == kPracticeFormat) continue;
      const auto read = sessions::read_format_file(disk, file);
      if (read) {
        found.choices.push_back({file.string(), read->format.title, read->format.versions});
      } else {
        add_problem(found.problem, read.error());
      }
    }
  }
  return found;
}

base::Result<model::Session> make_session(const flow::CreateSession& wanted, base::Disk& disk,
                                          base::Random& random) {
  const auto file = sessions::read_format_file(disk, wanted.format_file);
  if (!file) return file.error();
  if (wanted.region.empty()) return base::Error{base::ErrorCode::bad_usage, "the region has no name"};
  model::Session session = start_session(*file);
  session.number = draw_number(random);
  if (wanted.version_minutes != 0) {
    const std::vector<int>& versions = file->format.versions;
    if (std::find(versions.begin(), versions.end(), wanted.version_minutes) == versions.end()) {
      return base::Error{base::ErrorCode::bad_usage,
                         fmt::format("no version of {} minutes, only {}", wanted.version_minutes,
                                     fmt::join(versions, ", "))};
    }
    session.version_minutes = wanted.version_minutes;
  }
  session.region = wanted.region;
  session.date = wanted.date;
  session.guides = wanted.guides;
  session.people = wanted.people;
  session.moments = model::propose_moments(file->format, wanted.date);
  if (!wanted.continues.empty()) {
    const auto before = store::peek(wanted.continues);
    if (!before) return before.error();
    session.plan = model::list_unfinished(before->plan);
    session.next_action_id = static_cast<int>(session.plan.size()) + 1;
  }
  return session;
}

base::Result<model::Session> make_practice_session(const fs::path& formats, const base::Date& today,
                                                   base::Disk& disk, base::Random& random) {
  const auto file = sessions::read_format_file(disk, formats / kPracticeFormat);
  if (!file) return file.error();
  const auto answers = read_answer_file(formats / kPracticeAnswers, file->format, disk);
  if (!answers) return answers.error();
  model::Session session = start_session(*file);
  session.region = "Oefenregio";
  session.date = today;
  session.people = 24;
  session.practice = true;
  session.number = draw_number(random);
  session.moments = model::propose_moments(file->format, today);
  add_answers(session, answers->accepted, model::Screening::unreleased, random);
  return session;
}

base::Result<model::Format> read_format_of(const model::Session& session) {
  auto loaded = sessions::load_format(session.format_source, "sessie");
  if (const auto* faults = std::get_if<sessions::Faults>(&loaded)) {
    return base::Error{base::ErrorCode::damaged_file, sessions::to_error(*faults).detail};
  }
  model::Format format = std::get<model::Format>(std::move(loaded));
  if (const auto mismatch = model::find_mismatch(format, session)) {
    return base::Error{base::ErrorCode::damaged_file, *mismatch};
  }
  return format;
}

}  // namespace app
