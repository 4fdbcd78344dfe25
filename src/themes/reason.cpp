#include "themes/reason.h"

#include <fmt/format.h>

namespace themes {
namespace {

// "'bellen', 'juf' en 'even'"
std::string quote(const ReasonWords& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " en " : ", ";
    text += fmt::format("'{}'", words[i]);
  }
  return text;
}

const model::Concept& first_concept(const Situation& situation) {
  return situation.lexicon.concepts[situation.judgement.ranking.front().subject];
}

std::string say_why_loose(const Situation& situation) {
  const Judgement& judgement = situation.judgement;
  if (judgement.says_nothing) return "Omdat er niets in staat om bij een thema te zetten.";
  if (judgement.belongs_nowhere) return "Omdat het niet over een van de onderwerpen lijkt te gaan.";
  if (judgement.ranking.empty()) return "Omdat het op geen ander antwoord genoeg lijkt.";
  if (judgement.sure) {
    return fmt::format("Omdat de groep het thema {} heeft weggehaald.", first_concept(situation).label);
  }
  return fmt::format("Omdat het niet zeker is. Het lijkt nog het meest op {}.",
                     first_concept(situation).label);
}

}  // namespace

std::string say_why(const Situation& situation) {
  const auto& [board, lexicon, placement, judgement] = situation;
  if (placement.by_room) return "Omdat de groep het hier heeft gezet.";
  if (placement.theme == model::kLoose) return say_why_loose(situation);
  const model::Theme* theme = model::find_theme(board, placement.theme);
  if (theme->concept_id.empty() && theme->also.empty()) {
    return "Omdat het woorden deelt met de andere antwoorden hier.";
  }
  if (judgement.words.empty()) {
    return fmt::format("Omdat het als geheel lijkt op voorbeelden van {}.", theme->label);
  }
  return fmt::format("Omdat er {} in staat.", quote(judgement.words));
}

std::string say_why_lane(const model::Placement& placement, const Judgement& judgement) {
  if (placement.lane) return "Omdat de groep deze baan heeft gekozen.";
  if (!placement.proposed_lane) return {};
  if (judgement.lane_words.empty())
    return "Verplaatst, omdat het antwoord iets anders zegt dan de vraag vroeg.";
  return fmt::format("Verplaatst, omdat er {} in staat.", quote(judgement.lane_words));
}

}  // namespace themes
