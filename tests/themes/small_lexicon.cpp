#include "themes/small_lexicon.h"

#include <optional>
#include <utility>

#include "themes/learn.h"

namespace themes_test {
namespace {

struct Line {
  const char* asked;
  const char* lane;
  const char* text;
};

constexpr const char* kW = "werkt";
constexpr const char* kS = "schuurt";

const std::vector<Line> kPhoneLines{
    {kW, kW, "Even bellen met de juf werkt heel goed"},
    {kW, kW, "Fijn dat we elkaar bellen bij vragen"},
    {kW, kW, "Een telefoontje vooraf is prettig"},
    {kW, kW, "Bellen met de vorige school gaat goed"},
    {kW, kW, "We bellen elke week met elkaar, dat is fijn"},
    {kW, kW, "Een kort telefoontje met de leerkracht werkt prettig"},
    {kS, kS, "Niemand neemt de telefoon op, dat is lastig"},
    {kS, kS, "Er wordt te weinig gebeld, dat gaat vaak mis"},
    {kS, kS, "Terugbellen gebeurt helaas niet"},
    {kS, kS, "De telefoon wordt niet opgenomen, jammer"},
    {kW, kS, "Bellen gaat mis, niemand neemt op"},
    {kS, kW, "Bellen met de juf gaat juist heel goed"},
};

const std::vector<Line> kFolderLines{
    {kW, kW, "De overdrachtsmap is duidelijk en werkt goed"},
    {kW, kW, "Een map met het dossier gaat mee, heel fijn"},
    {kW, kW, "Het dossier in de map is prettig om te lezen"},
    {kW, kW, "Alles staat in een map, dat werkt goed"},
    {kW, kW, "De map van het kind komt mee met het dossier"},
    {kW, kW, "Goed gevulde dossiers zijn fijn"},
    {kS, kS, "De map is vaak leeg, dat is lastig"},
    {kS, kS, "Het dossier ontbreekt helaas vaak"},
    {kS, kS, "Dossiers raken kwijt, dat gaat vaak mis"},
    {kS, kS, "De overdrachtsmap komt te laat, jammer"},
    {kW, kS, "Het dossier gaat mis en raakt kwijt"},
    {kS, kW, "De map werkt juist heel goed"},
};

const std::vector<Line> kMoneyLines{
    {kW, kW, "Genoeg geld voor materiaal is fijn"},  {kW, kW, "De subsidie van de gemeente werkt goed"},
    {kW, kW, "Het budget is ruim, dat is prettig"},  {kW, kW, "Subsidie voor extra boeken gaat goed"},
    {kW, kW, "Er is geld voor boeken en materiaal"}, {kW, kW, "Goed dat er budget en subsidie is"},
    {kS, kS, "Er is te weinig geld, dat is lastig"}, {kS, kS, "De subsidie stopt helaas"},
    {kS, kS, "Het budget is te klein, jammer"},      {kS, kS, "Geld komt te laat, dat gaat vaak mis"},
    {kW, kS, "Het geld gaat mis en raakt op"},       {kS, kW, "De subsidie gaat juist heel goed"},
};

const std::vector<Line> kTimeLines{
    {kW, kW, "Genoeg tijd voor de kinderen is fijn"},
    {kW, kW, "Extra uren in het rooster werken goed"},
    {kW, kW, "Tijd om rustig te starten is prettig"},
    {kW, kW, "De uren voor begeleiding gaan goed"},
    {kW, kW, "Een rooster met genoeg tijd en uren"},
    {kW, kW, "Goed dat er uren zijn in het rooster"},
    {kS, kS, "Geen tijd in het rooster, dat is lastig"},
    {kS, kS, "Te weinig uren, helaas"},
    {kS, kS, "De tijd is altijd te kort, jammer"},
    {kS, kS, "Uren vallen weg uit het rooster, dat gaat vaak mis"},
    {kW, kS, "De uren gaan mis, de tijd raakt op"},
    {kS, kW, "Het rooster werkt juist heel goed"},
};

const std::vector<Line> kInterpreterLines{
    {kW, kW, "Een tolk bij het gesprek met ouders werkt goed"},
    {kW, kW, "De tolken zijn fijn voor ouders"},
    {kW, kW, "Een tolk die vertaalt is prettig"},
    {kW, kW, "Vertalen door de tolk gaat goed"},
    {kW, kW, "Ouders begrijpen het door de tolk"},
    {kW, kW, "Goed dat een tolk vertaalt voor de ouders"},
    {kS, kS, "Er is geen tolk voor ouders, dat is lastig"},
    {kS, kS, "Tolken komen helaas te laat"},
    {kS, kS, "Zonder tolk begrijpen ouders ons niet, jammer"},
    {kS, kS, "Vertalen zonder tolk gaat vaak mis"},
    {kW, kS, "De tolk vertaalt verkeerd, dat gaat mis"},
    {kS, kW, "De tolk helpt juist heel goed"},
};

const std::vector<Line> kNowhereLines{
    {kW, kW, "Lekkere koffie vandaag"},
    {kW, kW, "De zon schijnt zo mooi"},
    {kW, kW, "Bedankt voor de lekkere lunch"},
    {kS, kS, "Het regent buiten alweer"},
    {kW, kW, "De koffie en de lunch zijn top"},
    {kS, kS, "De stoelen zitten hard"},
    {kW, kW, "Wat een mooie zaal"},
    {kS, kS, "De zaal is koud vandaag"},
    {kW, kW, "Koffie met taart"},
    {kS, kS, "Buiten is het koud en het regent"},
    {kW, kW, "Mooie zon buiten"},
    {kS, kS, "De lunch was koud"},
};

const std::vector<Line> kLaneLines{
    {kW, kW, "Dat werkt goed en is fijn"},
    {kS, kS, "Dat is lastig en gaat vaak mis"},
    {kW, kS, "Het gaat helaas vaak mis"},
    {kS, kW, "Het gaat juist heel goed"},
    {kW, kS, "Jammer en lastig, het gaat vaak mis"},
    {kS, kW, "Het is juist heel fijn en prettig"},
    {kW, kS, "Helaas lastig, dat gaat vaak mis"},
    {kS, kW, "Dat werkt juist heel goed"},
};

model::Concept make_concept(const char* id, const char* label, std::size_t family,
                            const std::vector<const char*>& strong) {
  model::Concept made;
  made.id = id;
  made.label = label;
  made.family = family;
  for (const char* phrase : strong) made.triggers.push_back({phrase, model::Weight::strong});
  return made;
}

void add_lines(const std::vector<Line>& lines, std::optional<std::size_t> subject,
               std::vector<model::Example>& examples) {
  for (const Line& line : lines) examples.push_back({subject, line.asked, line.lane, line.text});
}

}  // namespace

model::Lexicon small_lexicon() {
  model::Lexicon lexicon;
  lexicon.title = "Klein";
  lexicon.families = {{"contact", "Contact"}, {"middelen", "Middelen"}};
  lexicon.concepts = {make_concept("bellen", "Even bellen", 0, {"bellen", "*telefoon*", "gebeld"}),
                      make_concept("map", "De map gaat mee", 0, {"*map", "dossier*"}),
                      make_concept("geld", "Geld", 1, {"geld", "subsidie*", "budget"}),
                      make_concept("tijd", "Tijd en uren", 1, {"tijd", "uren", "rooster*"}),
                      make_concept("tolk", "Een tolk erbij", 1, {"tolk*", "vertal*", "vertaalt"})};
  lexicon.short_forms = {{"tel", "telefoon"}};
  lexicon.loose = {"nvt", "geen idee"};
  return lexicon;
}

std::vector<model::Example> small_examples() {
  std::vector<model::Example> examples;
  add_lines(kPhoneLines, kPhone, examples);
  add_lines(kFolderLines, kFolder, examples);
  add_lines(kMoneyLines, kMoney, examples);
  add_lines(kTimeLines, kTime, examples);
  add_lines(kInterpreterLines, kInterpreter, examples);
  add_lines(kNowhereLines, kNowhere, examples);
  add_lines(kLaneLines, std::nullopt, examples);
  return examples;
}

const themes::Judge& small_judge() {
  static const themes::Judge judge(small_lexicon(), themes::learn(small_lexicon(), small_examples()));
  return judge;
}

const themes::Judge& cautious_judge() {
  static const themes::Judge judge = [] {
    themes::Learned learned = themes::learn(small_lexicon(), small_examples());
    for (float& bias : learned.concept_weights.bias) bias -= 0.5F;
    return themes::Judge(small_lexicon(), std::move(learned));
  }();
  return judge;
}

base::Key key_of(int number) {
  base::Key key;
  key.bytes[0] = static_cast<std::uint8_t>(number / 256);
  key.bytes[1] = static_cast<std::uint8_t>(number % 256);
  return key;
}

std::vector<themes::AskedAnswer> ask(const std::vector<std::string>& texts, int first_key, std::size_t lane) {
  std::vector<themes::AskedAnswer> answers;
  for (const std::string& text : texts) answers.push_back({key_of(first_key++), text, lane});
  return answers;
}

std::vector<themes::AskedAnswer> join(std::vector<themes::AskedAnswer> first,
                                      const std::vector<themes::AskedAnswer>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

int theme_of(const themes::Arrangement& arranged, int key) {
  return model::placement_of(arranged.board, key_of(key)).theme;
}

std::string concept_of(const themes::Arrangement& arranged, int key) {
  const model::Theme* theme = model::find_theme(arranged.board, theme_of(arranged, key));
  return theme == nullptr ? "los" : theme->concept_id;
}

Sorted sort_out(const themes::Arrangement& arranged, const std::vector<themes::AskedAnswer>& answers) {
  Sorted all;
  for (const model::Theme& theme : arranged.board.themes) {
    all.push_back({theme.label, {}});
    for (const themes::AskedAnswer& answer : answers) {
      if (model::placement_of(arranged.board, answer.key).theme == theme.id)
        all.back().second.insert(answer.text);
    }
  }
  return all;
}

}  // namespace themes_test
