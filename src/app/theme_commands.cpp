#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/commands.h"
#include "app/formats.h"
#include "app/import_answers.h"
#include "app/lexicons.h"
#include "app/locations.h"
#include "app/sort_answers.h"
#include "model/wall.h"
#include "sessions/format_file.h"
#include "store/session_file.h"
#include "themes/arrange.h"
#include "themes/stacks.h"

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

Grouped group(const themes::Judge& judge, const model::Format& format, model::Board board,
              std::vector<themes::AskedAnswer> answers) {
  themes::Memory memory;
  auto arrangement = arrange(judge, std::move(board), answers, lane_ids(format), memory);
  return {std::move(answers), std::move(arrangement)};
}

Grouped group_session(const themes::Judge& judge, const model::Format& format,
                      const model::Session& session) {
  return group(judge, format, session.board, ask_about(format, model::list_shown(session.answers)));
}

std::vector<themes::AskedAnswer> answers_in(const Grouped& grouped, int theme) {
  std::vector<themes::AskedAnswer> answers;
  for (const themes::AskedAnswer& answer : grouped.answers) {
    if (model::placement_of(grouped.arrangement.board, answer.key).theme == theme) answers.push_back(answer);
  }
  return answers;
}

// Of each answer how many say the same, itself among them.
std::vector<std::size_t> count_alike(const std::vector<themes::AskedAnswer>& answers) {
  std::vector<std::string> texts;
  for (const themes::AskedAnswer& answer : answers) texts.push_back(answer.text);
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
    const std::vector<themes::AskedAnswer> members = answers_in(grouped, id);
    const std::vector<std::size_t> alike = count_alike(members);
    for (const themes::AskedAnswer& answer : members) {
      const model::Note& note = grouped.arrangement.notes.at(answer.key);
      json suggestions = json::array();
      for (const model::Suggestion& suggestion : note.suggestions) suggestions.push_back(suggestion.label);
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
  for (const themes::AskedAnswer& answer : answers_in(grouped, id)) ++counts[lane_of(grouped, answer)];
  const model::Theme* theme = model::find_theme(grouped.arrangement.board, id);
  out << fmt::format("{}{}:", indent, theme == nullptr ? "Losse antwoorden" : theme->label);
  for (std::size_t lane = 0; lane < counts.size(); ++lane) {
    if (counts[lane] > 0) out << fmt::format(" {} {}", format.lanes[lane].title, counts[lane]);
  }
  out << '\n';
}

void print_wall(const Grouped& grouped, const model::Format& format, const model::Lexicon& lexicon,
                std::ostream& out) {
  for (const model::Panel& panel : model::lay_out(grouped.arrangement.board, label_families(lexicon))) {
    const bool is_folded = panel.themes.size() > 1;
    if (is_folded) out << fmt::format("{} ({})\n", panel.label, panel.answers);
    for (const int theme : panel.themes) print_theme(grouped, format, theme, is_folded ? "  " : "", out);
  }
  print_theme(grouped, format, model::kLoose, "", out);
}

base::Result<model::Format> format_for(const GroupCommand& command, base::Disk& disk) {
  const auto file = choose_format_file(command.format);
  if (!file) return file.error();
  auto read = sessions::read_format_file(disk, *file);
  if (!read) return read.error();
  return std::move(read->format);
}

}  // namespace

int run(const ThemesCommand& command, Outside outside, Console console) {
  const auto session = store::peek(command.file);
  if (!session) return report_failure(session.error(), console);
  const auto format = read_format_of(*session);
  if (!format) return report_failure(format.error(), console);
  const auto judge = load_judge(*format, outside.disk);
  if (!judge) return report_failure(judge.error(), console);
  const Grouped grouped = group_session(*judge, *format, *session);
  if (console.json) {
    console.out << to_json(grouped, *format).dump(2) << '\n';
  } else if (command.assignments) {
    console.out << "id\ttheme\tkind\ttext\n";
    for (const themes::AskedAnswer& answer : grouped.answers) {
      console.out << fmt::format("{}\t{}\t{}\t{}\n", base::to_hex(answer.key), label_of(grouped, answer),
                                 kind_of(format->lanes[lane_of(grouped, answer)].tone),
                                 on_one_line(answer.text));
    }
  } else {
    print_wall(grouped, *format, judge->lexicon(), console.out);
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
  say_refused(command.answers, *table, console.err);
  std::vector<themes::AskedAnswer> answers;
  for (const sessions::AnswerRow& row : table->accepted) {
    answers.push_back({base::draw_key(outside.random), row.text,
                       format->questions[static_cast<std::size_t>(row.question - 1)].lane});
  }
  const Grouped grouped = group(*judge, *format, {}, std::move(answers));
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
