#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/formats.h"
#include "app/import_answers.h"
#include "app/lexicons.h"
#include "app/locations.h"
#include "sessions/format_file.h"
#include "store/session_file.h"
#include "themes/arrange.h"
#include "themes/stacks.h"
#include "themes/wall.h"

namespace app {
namespace {

using nlohmann::json;

// The word for what an answer is, by the tone of its lane.
const char* kind_of(model::Tone tone) {
  switch (tone) {
    case model::Tone::works:
      return "succesfactor";
    case model::Tone::hurts:
      return "valkuil";
    case model::Tone::chance:
      return "kans";
    case model::Tone::help:
      return "behoefte";
    case model::Tone::role:
      return "rol";
  }
  return "";
}

std::vector<std::string> lane_ids(const model::Format& format) {
  std::vector<std::string> ids;
  for (const model::Lane& lane : format.lanes) ids.push_back(lane.id);
  return ids;
}

struct Grouped {
  std::vector<themes::AskedAnswer> answers;
  themes::Arrangement arrangement;
};

std::size_t lane_of(const Grouped& grouped, const themes::AskedAnswer& answer) {
  return model::lane_of(model::placement_of(grouped.arrangement.board, answer.key), answer.lane);
}

std::string label_of(const Grouped& grouped, const themes::AskedAnswer& answer) {
  const model::Placement placement = model::placement_of(grouped.arrangement.board, answer.key);
  const model::Theme* theme = model::find_theme(grouped.arrangement.board, placement.theme);
  return theme == nullptr ? "-" : theme->label;
}

std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return text;
}

base::Result<Grouped> group_session(const std::string& file, base::Disk& disk, model::Format& format) {
  const auto session = store::peek(file);
  if (!session) return session.error();
  const auto read = read_format_of(*session);
  if (!read) return read.error();
  format = *read;
  const auto judge = load_judge(format, disk);
  if (!judge) return judge.error();
  Grouped grouped;
  for (const model::Answer& answer : session->answers) {
    if (answer.screening != model::Screening::shown) continue;
    const auto question = static_cast<std::size_t>(answer.question - 1);
    grouped.answers.push_back({answer.key, answer.text, format.questions[question].lane});
  }
  themes::Memory memory;
  grouped.arrangement = arrange(*judge, session->board, grouped.answers, lane_ids(format), memory);
  return grouped;
}

// Of each answer in a theme how many there say the same, itself among them.
std::vector<std::size_t> count_alike(const Grouped& grouped, int theme) {
  std::vector<std::string> texts;
  for (const themes::AskedAnswer& answer : grouped.answers) {
    if (model::placement_of(grouped.arrangement.board, answer.key).theme == theme)
      texts.push_back(answer.text);
  }
  std::vector<std::size_t> counts(texts.size());
  for (const std::vector<std::size_t>& stack : themes::stack_answers(texts)) {
    for (const std::size_t place : stack) counts[place] = stack.size();
  }
  return counts;
}

json to_json(const Grouped& grouped, const model::Format& format) {
  json themes = json::array();
  const auto describe = [&](int id, const std::string& label) {
    json answers = json::array();
    const std::vector<std::size_t> alike = count_alike(grouped, id);
    for (const themes::AskedAnswer& answer : grouped.answers) {
      const model::Placement placement = model::placement_of(grouped.arrangement.board, answer.key);
      if (placement.theme != id) continue;
      const themes::Note& note = grouped.arrangement.notes.at(answer.key);
      json suggestions = json::array();
      for (const themes::Suggestion& suggestion : note.suggestions) suggestions.push_back(suggestion.label);
      answers.push_back({{"text", answer.text},
                         {"lane", format.lanes[lane_of(grouped, answer)].id},
                         {"why", note.why},
                         {"why_lane", note.why_lane},
                         {"two_sides", note.turns.has_value()},
                         {"alike", alike[answers.size()]},
                         {"suggestions", suggestions}});
    }
    themes.push_back({{"label", label}, {"answers", answers}});
  };
  for (const model::Theme& theme : grouped.arrangement.board.themes) describe(theme.id, theme.label);
  describe(model::kLoose, "-");
  return themes;
}

void print_theme(const Grouped& grouped, const model::Format& format, int id, std::string_view indent,
                 std::ostream& out) {
  std::vector<std::size_t> counts(format.lanes.size());
  for (const themes::AskedAnswer& answer : grouped.answers) {
    const model::Placement placement = model::placement_of(grouped.arrangement.board, answer.key);
    if (placement.theme == id) ++counts[lane_of(grouped, answer)];
  }
  const model::Theme* theme = model::find_theme(grouped.arrangement.board, id);
  out << fmt::format("{}{}:", indent, theme == nullptr ? "Losse antwoorden" : theme->label);
  for (std::size_t lane = 0; lane < counts.size(); ++lane) {
    if (counts[lane] > 0) out << fmt::format(" {} {}", format.lanes[lane].title, counts[lane]);
  }
  out << '\n';
}

void print_wall(const Grouped& grouped, const model::Format& format, const model::Lexicon& lexicon,
                std::ostream& out) {
  for (const themes::Panel& panel : themes::lay_out(grouped.arrangement.board, lexicon)) {
    const bool is_folded = panel.themes.size() > 1;
    if (is_folded) out << fmt::format("{} ({})\n", panel.label, panel.answers);
    for (const int theme : panel.themes) print_theme(grouped, format, theme, is_folded ? "  " : "", out);
  }
  print_theme(grouped, format, model::kLoose, "", out);
}

base::Result<model::Format> format_for(const GroupCommand& command, base::Disk& disk) {
  std::filesystem::path file;
  if (command.format) {
    file = *command.format;
  } else {
    const auto folder = find_shipped_sessions();
    if (!folder) return base::Error{base::ErrorCode::not_found, "sessions/middagsessie.toml"};
    file = *folder / "middagsessie.toml";
  }
  auto read = sessions::read_format_file(disk, file);
  if (!read) return read.error();
  return std::move(read->format);
}

}  // namespace

int run(const ThemesCommand& command, Outside outside, Console console) {
  model::Format format;
  const auto grouped = group_session(command.file, outside.disk, format);
  if (!grouped) return report_failure(grouped.error(), console);
  if (console.json) {
    console.out << to_json(*grouped, format).dump(2) << '\n';
  } else if (command.assignments) {
    console.out << "id\ttheme\tkind\ttext\n";
    for (const themes::AskedAnswer& answer : grouped->answers) {
      console.out << fmt::format("{}\t{}\t{}\t{}\n", base::to_hex(answer.key), label_of(*grouped, answer),
                                 kind_of(format.lanes[lane_of(*grouped, answer)].tone),
                                 on_one_line(answer.text));
    }
  } else {
    const auto judge = load_judge(format, outside.disk);
    if (!judge) return report_failure(judge.error(), console);
    print_wall(*grouped, format, judge->lexicon(), console.out);
  }
  return 0;
}

int run(const GroupCommand& command, Outside outside, Console console) {
  const auto format = format_for(command, outside.disk);
  if (!format) return report_failure(format.error(), console);
  const auto judge = load_judge(*format, outside.disk);
  if (!judge) return report_failure(judge.error(), console);
  const auto table = read_answer_file(command.answers, *format, outside.disk);
  if (!table) return report_failure(table.error(), console);
  for (const sessions::RefusedRow& row : table->refused) {
    console.err << fmt::format("{}:{}: {}\n", command.answers, row.line, row.reason);
  }
  Grouped grouped;
  for (const sessions::AnswerRow& row : table->accepted) {
    const auto question = static_cast<std::size_t>(row.question - 1);
    grouped.answers.push_back({base::draw_key(outside.random), row.text, format->questions[question].lane});
  }
  themes::Memory memory;
  grouped.arrangement = arrange(*judge, {}, grouped.answers, lane_ids(*format), memory);
  console.out << "id\ttheme\tkind\n";
  for (std::size_t i = 0; i < grouped.answers.size(); ++i) {
    const sessions::AnswerRow& row = table->accepted[i];
    console.out << fmt::format("{}\t{}\t{}\n", row.id.empty() ? fmt::format("{}", row.line) : row.id,
                               label_of(grouped, grouped.answers[i]),
                               kind_of(format->lanes[lane_of(grouped, grouped.answers[i])].tone));
  }
  return table->accepted.empty() && !table->refused.empty() ? 1 : 0;
}

}  // namespace app
