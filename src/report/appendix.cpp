#include "report/appendix.h"

#include <algorithm>
#include <utility>

#include "report/parts.h"
#include "report/wording.h"

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
  for (Texts& texts : shown) shuffle(texts);
  return shown;
}

void add_lane(Document& document, const model::Format& format, std::size_t lane,
              const std::vector<Texts>& shown) {
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (format.questions[i].lane != lane || shown[i].empty()) continue;
    document.blocks.emplace_back(Heading{3, format.lanes[lane].title + ": " + format.questions[i].text});
    document.blocks.emplace_back(BulletList{shown[i]});
  }
}

void add_theme(Document& document, const model::Format& format, const ReportedTheme& theme) {
  bool named = theme.of.empty();
  for (std::size_t lane = 0; lane < theme.lanes.size(); ++lane) {
    if (theme.lanes[lane].empty()) continue;
    document.blocks.emplace_back(Heading{3, theme.label + ": " + format.lanes[lane].title});
    if (!named) {
      document.blocks.emplace_back(Paragraph{"Hieronder vallen: " + join_with_and(theme.of) + "."});
      named = true;
    }
    document.blocks.emplace_back(BulletList{theme.lanes[lane]});
  }
}

// By theme, or by question while nothing stands in one.
void add_answers(Document& document, const model::Format& format, const model::Session& session,
                 const ReportedThemes& themes) {
  if (themes.told.empty() && themes.folded.empty()) {
    const std::vector<Texts> shown = list_shown(format, session);
    for (std::size_t lane = 0; lane < format.lanes.size(); ++lane) add_lane(document, format, lane, shown);
    return;
  }
  for (const ReportedTheme& theme : themes.told) add_theme(document, format, theme);
  Texts loose = list_loose(themes);
  if (loose.empty()) return;
  document.blocks.emplace_back(Heading{3, "Losse antwoorden"});
  document.blocks.emplace_back(BulletList{std::move(loose)});
}

bool has_any_shown(const model::Session& session) {
  return std::any_of(session.answers.begin(), session.answers.end(),
                     [](const model::Answer& answer) { return answer.screening == model::Screening::shown; });
}

}  // namespace

void add_appendix(Document& document, const model::Format& format, const model::Session& session,
                  const ReportedThemes& themes) {
  if (!session.wiped && !has_any_shown(session)) return;
  document.blocks.emplace_back(PageBreak{});
  document.blocks.emplace_back(Heading{2, "Bijlage: alle getoonde antwoorden"});
  if (session.wiped) {
    document.blocks.emplace_back(
        Paragraph{"De losse antwoorden zijn gewist. Alleen de aantallen zijn nog bekend."});
    return;
  }
  document.blocks.emplace_back(Paragraph{
      "Dit zijn de antwoorden die in de zaal mochten staan. De volgorde zegt niets over wie wat schreef."});
  add_answers(document, format, session, themes);
}

}  // namespace report
