#include "report/harvest.h"

#include <fmt/format.h>

#include "support/sample_format.h"

namespace harvest {
namespace {

using model::Screening;

// Adds so many shown answers to a question and gives their keys.
std::vector<base::Key> add_answers(model::Session& session, int question, const std::string& about,
                                   int count) {
  std::vector<base::Key> keys;
  for (int i = 1; i <= count; ++i) {
    const int number = static_cast<int>(session.answers.size()) + 1;
    const std::string text = fmt::format("{} {}", about, i);
    session.answers.push_back(support::make_answer(number, question, text.c_str(), Screening::shown));
    keys.push_back(session.answers.back().key);
  }
  return keys;
}

}  // namespace

model::Session make_session() {
  model::Session session = support::make_session();
  model::Board& board = session.board;
  const int large = model::add_theme(board, "Warme overdracht");
  model::move_answers(board, add_answers(session, 1, "overdracht loopt", 4), large);
  model::move_answers(board, add_answers(session, 2, "overdracht hapert", 2), large);
  const int small = model::add_theme(board, "Ouders");
  model::move_answers(board, add_answers(session, 2, "ouders bereiken", 2), small);
  const int first_of_family = model::propose_theme(board, "toetsen", "Toetsen");
  model::move_answers(board, add_answers(session, 2, "toets te lang", 3), first_of_family);
  const int second_of_family = model::propose_theme(board, "boeken", "Boeken");
  model::move_answers(board, add_answers(session, 3, "boek gedeeld", 2), second_of_family);
  add_answers(session, 3, "los", 4);
  int number = 900;
  for (const std::string& text : list_not_shown()) {
    const Screening screening[] = {Screening::hidden, Screening::waiting, Screening::unreleased};
    session.answers.push_back(support::make_answer(number, 1, text.c_str(), screening[number % 3]));
    ++number;
  }
  return session;
}

model::FamilyLabels make_families() {
  return {{"toetsen", "Les en materiaal"}, {"boeken", "Les en materiaal"}};
}

std::vector<std::string> list_shown() {
  std::vector<std::string> texts;
  for (const model::Answer& answer : model::list_shown(make_session().answers)) texts.push_back(answer.text);
  return texts;
}

std::vector<std::string> list_not_shown() {
  return {"Verborgen over Jan", "Wacht nog op de begeleider", "Nog niet vrij"};
}

}  // namespace harvest
