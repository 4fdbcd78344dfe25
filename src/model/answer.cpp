#include "model/answer.h"

#include <algorithm>
#include <tuple>

namespace model {

void sort_answers(std::vector<Answer>& answers) {
  std::sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) {
    return std::tie(a.question, a.key) < std::tie(b.question, b.key);
  });
}

std::vector<Answer> list_shown(const std::vector<Answer>& answers) {
  std::vector<Answer> shown;
  for (const Answer& answer : answers) {
    if (answer.screening == Screening::shown) shown.push_back(answer);
  }
  return shown;
}

std::set<base::Key> list_shown_keys(const std::vector<Answer>& answers) {
  std::set<base::Key> shown;
  for (const Answer& answer : answers) {
    if (answer.screening == Screening::shown) shown.insert(answer.key);
  }
  return shown;
}

}  // namespace model
