#include "app/commands.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "app/documents.h"
#include "app/formats.h"
#include "app/import_answers.h"
#include "app/lexicons.h"
#include "app/locations.h"
#include "screens/error_text.h"
#include "sessions/format_file.h"
#include "sessions/lexicon_file.h"
#include "store/session_file.h"

namespace app {
namespace fs = std::filesystem;
namespace {

using nlohmann::json;

void finish(Console console, const json& result, const std::string& sentence) {
  if (console.json) {
    console.out << result.dump(2) << '\n';
  } else {
    console.out << sentence << '\n';
  }
}

base::Result<flow::CreateSession> complete(const NewCommand& command, Outside outside) {
  const auto format = choose_format_file(command.format);
  if (!format) return format.error();
  flow::CreateSession wanted;
  wanted.format_file = format->string();
  wanted.region = command.region;
  wanted.date = command.date.value_or(outside.clock.today());
  wanted.people = command.people;
  wanted.version_minutes = command.version.value_or(0);
  return wanted;
}

// Reads a session and its format for a command that changes or reads it.
struct OpenedSession {
  store::SessionFile file;
  model::Format format;
};

base::Result<OpenedSession> open_session(const std::string& path) {
  auto file = store::SessionFile::open(path);
  if (!file) return file.error();
  auto format = read_format_of(file->content());
  if (!format) return format.error();
  return OpenedSession{std::move(file).value(), *format};
}

json list_refused(const sessions::AnswerTable& table) {
  json refused = json::array();
  for (const sessions::RefusedRow& row : table.refused) {
    refused.push_back({{"line", row.line}, {"reason", row.reason}});
  }
  return refused;
}

// A lexicon stands beside a folder of its own name with its examples; a format does not.
bool is_lexicon(const fs::path& path) {
  std::error_code fault;
  return fs::is_directory(fs::path(path).replace_extension(), fault);
}

base::Result<base::Done> check_lexicon(const fs::path& path, base::Disk& disk) {
  const auto lexicon = sessions::read_lexicon_file(disk, path);
  if (!lexicon) return lexicon.error();
  const auto examples = sessions::read_example_files(disk, path, *lexicon);
  return examples ? base::Result<base::Done>(base::Done{}) : examples.error();
}

base::Result<base::Done> check_file(const fs::path& path, base::Disk& disk) {
  if (path.extension() == ".toml" && is_lexicon(path)) return check_lexicon(path, disk);
  if (path.extension() == ".toml") {
    const auto format = sessions::read_format_file(disk, path);
    return format ? base::Result<base::Done>(base::Done{}) : format.error();
  }
  if (path.extension() != ".sessie") {
    return base::Error{base::ErrorCode::foreign_file, path.string() + ": neither .sessie nor .toml"};
  }
  const auto session = store::peek(path);
  if (!session) return session.error();
  const auto format = read_format_of(*session);
  return format ? base::Result<base::Done>(base::Done{}) : format.error();
}

// The documents can do without a lexicon, but whoever asked for them should know.
model::FamilyLabels find_families(const model::Format& format, base::Disk& disk, Console console) {
  auto families = load_families(format, disk);
  if (families) return std::move(families).value();
  console.err << fmt::format(
      fmt::runtime(
          say(console.language, {"Let op: zonder woordenlijst ({}) staat elk klein thema apart.\n",
                                 "Note: without the lexicon ({}) every small theme stands apart.\n"})),
      families.error().detail);
  return {};
}

}  // namespace

int report_failure(const base::Error& error, Console console) {
  if (console.language == Language::english) {
    console.err << "middagsessie: " << error.detail << '\n';
  } else {
    const screens::ErrorText text = screens::describe(error);
    console.err << text.what << ' ' << text.safe << ' ' << text.todo << '\n' << error.detail << '\n';
  }
  return 1;
}

int run(const NewCommand& command, Outside outside, Console console) {
  const auto wanted = complete(command, outside);
  if (!wanted) return report_failure(wanted.error(), console);
  const auto session = make_session(*wanted, outside.disk, outside.random);
  if (!session) return report_failure(session.error(), console);
  const auto file = store::SessionFile::create(command.file, *session);
  if (!file) return report_failure(file.error(), console);
  finish(console, {{"file", command.file}},
         fmt::format(fmt::runtime(say(console.language, {"Gemaakt: {}", "Made: {}"})), command.file));
  return 0;
}

int run(const ImportCommand& command, Outside outside, Console console) {
  auto opened = open_session(command.file);
  if (!opened) return report_failure(opened.error(), console);
  model::Session session = opened->file.content();
  if (session.wiped)
    return report_failure({base::ErrorCode::answers_wiped, command.file + ": the answers are wiped"},
                          console);
  const auto table = read_answer_file(command.answers, opened->format, outside.disk);
  if (!table) return report_failure(table.error(), console);
  add_answers(session, table->accepted,
              command.screened ? model::Screening::shown : model::Screening::unreleased, outside.random);
  if (const auto written = opened->file.write(session); !written) {
    return report_failure(written.error(), console);
  }
  say_refused(command.answers, *table, console.err);
  finish(console, {{"added", table->accepted.size()}, {"refused", list_refused(*table)}},
         fmt::format(fmt::runtime(say(console.language, {"{} antwoorden toegevoegd, {} geweigerd.",
                                                         "{} answers added, {} refused."})),
                     table->accepted.size(), table->refused.size()));
  return table->accepted.empty() && !table->refused.empty() ? 1 : 0;
}

int run(const CheckCommand& command, Outside outside, Console console) {
  int status = 0;
  json results = json::array();
  for (const std::string& path : command.paths) {
    const auto checked = check_file(path, outside.disk);
    results.push_back({{"file", path}, {"good", checked.ok()}});
    if (!checked) {
      results.back()["fault"] = checked.error().detail;
      status = report_failure(checked.error(), console);
    } else if (!console.json) {
      console.out << fmt::format(fmt::runtime(say(console.language, {"{}: goed\n", "{}: good\n"})), path);
    }
  }
  if (console.json) console.out << results.dump(2) << '\n';
  return status;
}

int run(const ExportCommand& command, Outside outside, Console console) {
  const auto opened = open_session(command.file);
  if (!opened) return report_failure(opened.error(), console);
  const model::FamilyLabels families = find_families(opened->format, outside.disk, console);
  const auto written = write_documents({opened->format, opened->file.content(), families},
                                       {command.folder, command.formats}, outside.disk);
  if (!written) return report_failure(written.error(), console);
  finish(console,
         {{"folder", command.folder}, {"files", written->files}, {"summary_kept", written->summary_kept}},
         fmt::format(fmt::runtime(say(console.language, {"Bewaard in {}: {}", "Saved in {}: {}"})),
                     command.folder, fmt::join(written->files, ", ")));
  return 0;
}

int run(const WipeCommand& command, Outside, Console console) {
  auto opened = open_session(command.file);
  if (!opened) return report_failure(opened.error(), console);
  model::Session session = opened->file.content();
  const std::size_t wiped = session.answers.size();
  if (!session.wiped) {
    session.entry_open = false;
    model::wipe_answers(session, opened->format.questions.size());
    if (const auto written = opened->file.write(session); !written)
      return report_failure(written.error(), console);
  }
  finish(
      console, {{"wiped", wiped}},
      std::string(say(console.language, {"De losse antwoorden zijn gewist.", "The raw answers are wiped."})));
  return 0;
}

}  // namespace app
