#include "app/sort_answers.h"

#include "themes/stacks.h"

namespace app {

std::vector<std::string> lane_ids(const model::Format& format) {
  std::vector<std::string> ids;
  for (const model::Lane& lane : format.lanes) ids.push_back(lane.id);
  return ids;
}

std::vector<themes::AskedAnswer> ask_about(const model::Format& format,
                                           const std::vector<model::Answer>& answers) {
  std::vector<themes::AskedAnswer> asked;
  for (const model::Answer& answer : answers) {
    asked.push_back(
        {answer.key, answer.text, format.questions.at(static_cast<std::size_t>(answer.question - 1)).lane});
  }
  return asked;
}

model::FamilyLabels label_families(const model::Lexicon& lexicon) {
  model::FamilyLabels labels;
  for (const model::Concept& subject : lexicon.concepts) {
    labels[subject.id] = lexicon.families.at(subject.family).label;
  }
  return labels;
}

std::vector<std::vector<base::Key>> stack_alike(const std::vector<themes::AskedAnswer>& answers) {
  std::vector<std::string> texts;
  for (const themes::AskedAnswer& answer : answers) texts.push_back(answer.text);
  std::vector<std::vector<base::Key>> stacks;
  for (const std::vector<std::size_t>& stack : themes::stack_answers(texts)) {
    if (stack.size() < 2) continue;
    stacks.emplace_back();
    for (const std::size_t place : stack) stacks.back().push_back(answers[place].key);
  }
  return stacks;
}

}  // namespace app
