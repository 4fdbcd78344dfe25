#include "model/answer.h"

#include <algorithm>
#include <tuple>

namespace model {

void sort_answers(std::vector<Answer>& answers) {
  std::sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) {
    return std::tie(a.question, a.key) < std::tie(b.question, b.key);
  });
}

}  // namespace model
