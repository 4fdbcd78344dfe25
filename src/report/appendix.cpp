#include "report/appendix.h"

#include <algorithm>
#include <utility>

#include "base/stable_hash.h"

namespace report {
namespace {

using Texts = std::vector<std::string>;

// Shown answers per question, first question first.
std::vector<Texts> list_shown(const model::Format& format, const model::Session& session) {
  std::vector<Texts> shown(format.questions.size());
  for (const model::Answer& answer : session.answers) {
    if (answer.screening != model::Screening::shown) continue;
    shown.at(static_cast<std::size_t>(answer.question - 1)).push_back(answer.text);
  }
  for (Texts& texts : shown) {
    std::sort(texts.begin(), texts.end(), [](const std::string& a, const std::string& b) {
      return std::pair(base::stable_hash(a), a) < std::pair(base::stable_hash(b), b);
    });
  }
  return shown;
}

void add_lane(Document& document, const model::Format& format, std::size_t lane,
              const std::vector<Texts>& shown) {
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (format.questions[i].lane != lane || shown[i].empty()) continue;
    document.blocks.push_back(Heading{3, format.lanes[lane].title + ": " + format.questions[i].text});
    document.blocks.push_back(BulletList{shown[i]});
  }
}

bool has_any(const std::vector<Texts>& shown) {
  return std::any_of(shown.begin(), shown.end(), [](const Texts& texts) { return !texts.empty(); });
}

}  // namespace

void add_appendix(Document& document, const model::Format& format, const model::Session& session) {
  const std::vector<Texts> shown = list_shown(format, session);
  if (!session.wiped && !has_any(shown)) return;
  document.blocks.push_back(Heading{2, "Bijlage: alle getoonde antwoorden"});
  if (session.wiped) {
    document.blocks.push_back(
        Paragraph{"De losse antwoorden zijn gewist. Alleen de aantallen zijn nog bekend."});
    return;
  }
  document.blocks.push_back(Paragraph{
      "Dit zijn de antwoorden die in de zaal mochten staan. De volgorde zegt niets over wie wat schreef."});
  for (std::size_t lane = 0; lane < format.lanes.size(); ++lane) add_lane(document, format, lane, shown);
}

}  // namespace report
