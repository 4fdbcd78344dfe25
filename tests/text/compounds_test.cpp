// The two lists are the measure of the method; what it gets wrong is printed.
#include "text/compounds.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <iterator>

namespace {

using Parts = std::vector<std::string>;

text::WordList list_of(std::string_view lines) {
  const auto list = text::WordList::read(text::pack_words(lines));
  EXPECT_TRUE(list.ok());
  return list ? *list : text::WordList();
}

std::string joined(const Parts& parts) {
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? "" : "|") + part;
  return line;
}

std::string split(std::string_view word, const text::WordList& words, const text::CompoundRules& rules = {}) {
  return joined(text::split_compound(word, words, rules));
}

TEST(Compounds, AreSplitWhereTheListHasBothParts) {
  const auto words = list_of("taal\nschool\nbestuur\n");
  EXPECT_EQ(split("taalschool", words), "taal|school");
  EXPECT_EQ(split("schoolbestuur", words), "school|bestuur");
  EXPECT_EQ(split("taalschoolbestuur", words), "taal|school|bestuur");
  EXPECT_EQ(split("schooltas", words), "schooltas");
  EXPECT_EQ(split("pleinschool", words), "pleinschool");
}

TEST(Compounds, LoseTheirLinkSounds) {
  const auto words =
      list_of("overdracht\ngesprek\nkind\nopvang\nleerling\nraad\npaard\nbloem\ngedachte\ngoed");
  EXPECT_EQ(split("overdrachtsgesprek", words), "overdracht|gesprek");
  EXPECT_EQ(split("kinderopvang", words), "kind|opvang");
  EXPECT_EQ(split("leerlingenraad", words), "leerling|raad");
  EXPECT_EQ(split("paardebloem", words), "paard|bloem");
  EXPECT_EQ(split("gedachtengoed", words), "gedachte|goed");
  EXPECT_EQ(split("overdrachtxgesprek", words), "overdrachtxgesprek");
  EXPECT_EQ(split("overdrachts", words), "overdrachts") << "no link at the end";
}

TEST(Compounds, HaveAsFewPartsAsPossible) {
  const auto words = list_of("woord\nschat\nwoordenschat\nkaarten");
  EXPECT_EQ(split("woordenschatkaarten", words), "woordenschat|kaarten");
}

TEST(Compounds, OfAsManyPartsKeepTheShortestLong) {
  const auto words = list_of("klassen\nklas\nsenrooster\nrooster\nklass\nenrooster");
  EXPECT_EQ(split("klassenrooster", words), "klassen|rooster");
  EXPECT_EQ(split("taalspoort", list_of("taal\nspoort\npoort")), "taal|spoort") << "as little link as can be";
}

TEST(Compounds, TakeAnSForALinkAfterWordsThatAlwaysHaveOne) {
  const auto words = list_of("ondersteuning\nteam\nsteam\nleerling\nstatus\nschool");
  EXPECT_EQ(split("ondersteuningsteam", words), "ondersteuning|team");
  EXPECT_EQ(split("leerlingstatus", words), "leerling|status") << "nothing else fits";
  EXPECT_EQ(split("schoolsteam", words), "school|steam");
}

TEST(Compounds, HaveNoPartsThatAreOnlyPiecesOfWords) {
  const auto words =
      list_of("onder\nwerk\nmenselijk\nheid\nmens\nlijk\ndaar\nnaast\nmaal\nalle\nbaar\nweide");
  for (const char* word : {"onderwerk", "menselijkheid", "menslijk", "daarnaast", "allemaal", "weidebaar"}) {
    EXPECT_EQ(split(word, words), word);
  }
  EXPECT_EQ(split("werkmens", words), "werk|mens");
}

TEST(Compounds, ObeyTheRulesOfTheField) {
  const auto words =
      list_of("nieuw\nkomers\nkomer\nschool\nbelang\nrijken\ngroep\nachter\ngrond\nkennis\nmateriaal");
  const text::CompoundRules rules{.always = {"nieuwkomers|school"},
                                  .never = {"belangrijk", "komersgrond"},
                                  .short_parts = {"les", "nt2"}};
  EXPECT_EQ(split("nieuwkomersschool", words), "nieuw|komers|school");
  EXPECT_EQ(split("nieuwkomersschool", words, rules), "nieuwkomers|school");
  EXPECT_EQ(split("belangrijken", words), "belang|rijken");
  EXPECT_EQ(split("belangrijken", words, rules), "belangrijken");
  EXPECT_EQ(split("nieuwkomersgrondkennis", words, rules), "nieuwkomersgrondkennis");
  EXPECT_EQ(split("lesmateriaal", words), "lesmateriaal");
  EXPECT_EQ(split("lesmateriaal", words, rules), "les|materiaal");
  EXPECT_EQ(split("nt2groep", words, rules), "nt2|groep");
}

TEST(Compounds, OfAnythingElseIsTheWordItself) {
  const auto words = list_of("taal\nschool");
  const std::string long_word(5000, 'a');
  for (const std::string& word : {std::string(), std::string("a"), std::string("taal"), std::string("taalen"),
                                  std::string("سلامسلام"), std::string("\xFF\xFEtaalx"), long_word}) {
    EXPECT_EQ(split(word, words), word);
  }
  EXPECT_EQ(split("taalschool", text::WordList()), "taalschool");
}

// The real list, as it is packed while the program is built.
const text::WordList& dutch() {
  static const text::WordList words = [] {
    std::ifstream in("/usr/share/dict/dutch", std::ios::binary);
    EXPECT_TRUE(in.is_open()) << "the package wdutch is needed";
    return list_of(std::string((std::istreambuf_iterator<char>(in)), {}));
  }();
  return words;
}

const text::CompoundRules& field_rules() {
  static const text::CompoundRules rules{
      .always = {"nieuwkomers|school"}, .never = {"belangrijk", "achtergrond"}, .short_parts = {}};
  return rules;
}

// How many come out as written here; the others are printed.
int count_right(const std::vector<std::string>& expected) {
  int right = 0;
  for (const std::string& parts : expected) {
    std::string word = parts;
    std::erase(word, '|');
    std::erase(word, '+');
    std::string wanted;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts[i] == '+') i = parts.find('|', i);
      wanted += parts[i];
    }
    const std::string found = split(word, dutch(), field_rules());
    if (found == wanted) ++right;
    if (found != wanted) std::cout << "  " << wanted << " came out as " << found << "\n";
  }
  return right;
}

// A plus stands before the link sound.
TEST(Compounds, OfTheFieldComeOutRight) {
  const std::vector<std::string> fifty{"leerling|volgsysteem",
                                       "taal|school",
                                       "overdracht+s|gesprek",
                                       "school|bestuur",
                                       "woordenschat|kaarten",
                                       "nieuwkomers|school",
                                       "nieuwkomers|klas",
                                       "nieuwkomers|onderwijs",
                                       "taal|ontwikkeling",
                                       "taal|achterstand",
                                       "ouder|betrokkenheid",
                                       "ouder|gesprek",
                                       "intake|gesprek",
                                       "contact|persoon",
                                       "basis|school",
                                       "schakel|klas",
                                       "thuis|taal",
                                       "moeder|taal",
                                       "overdracht+s|document",
                                       "overdracht+s|formulier",
                                       "leerling|dossier",
                                       "samenwerking+s|verband",
                                       "taal|klas",
                                       "onderwijs|assistent",
                                       "leerplicht|ambtenaar",
                                       "woordenschat|onderwijs",
                                       "reken|onderwijs",
                                       "taal|niveau",
                                       "instroom|toets",
                                       "groep+s|leerkracht",
                                       "vluchtelingen|kinderen",
                                       "asielzoekers|centrum",
                                       "tolken|telefoon",
                                       "expertise|centrum",
                                       "kennis|deling",
                                       "ontwikkeling+s|perspectief",
                                       "uitstroom|profiel",
                                       "vervolg|school",
                                       "taal|ondersteuning",
                                       "begin|situatie",
                                       "voortgang+s|rapportage",
                                       "observatie|lijst",
                                       "plaatsing+s|besluit",
                                       "scholing+s|aanbod",
                                       "netwerk|bijeenkomst",
                                       "ouder|avond",
                                       "zorg|structuur",
                                       "begeleiding+s|plan",
                                       "klassen|bezoek",
                                       "ondersteuning+s|team"};
  ASSERT_EQ(fifty.size(), 50u);
  EXPECT_GE(count_right(fifty), 50);
}

TEST(Compounds, AreNotSeenInWordsThatAreOne) {
  const std::vector<std::string> thirty{
      "belangrijk",   "achtergrond", "verhouding",    "onderwijs",     "onderzoek",
      "leerkracht",   "voorbeeld",   "samenwerking",  "ondersteuning", "wetenschap",
      "maatschappij", "vriendschap", "gemeenschap",   "allemaal",      "helemaal",
      "natuurlijk",   "regelmatig",  "duidelijkheid", "mogelijkheden", "verantwoordelijkheid",
      "begeleiding",  "bijeenkomst", "tevredenheid",  "waardering",    "achterstand",
      "overdracht",   "persoonlijk", "leerlingen",    "vluchtelingen", "nederlands"};
  ASSERT_EQ(thirty.size(), 30u);
  EXPECT_GE(count_right(thirty), 29);
}

// Written after the method was finished, and never used to better it: what to expect of words it has not
// seen.
TEST(Compounds, NotSeenBeforeComeOutRight) {
  const std::vector<std::string> fifty{
      "lees|vaardigheid",     "spreek|vaardigheid",  "school|directeur",    "kern|doelen",
      "klassen|mentor",       "ouder|brief",         "start|gesprek",       "eind|verslag",
      "huiswerk|begeleiding", "reken|methode",       "beeld|woordenboek",   "praat|platen",
      "school|plein",         "taal|maatje",         "wereld|burgerschap",  "kleuter|klas",
      "speel|zaal",           "jeugd|gezondheid",    "onderwijs|inspectie", "gemeente|huis",
      "subsidie|aanvraag",    "werk|druk",           "team|overleg",        "gezin+s|situatie",
      "vlucht|verhaal",       "trauma|verwerking",   "school|vervoer",      "leerlingen|vervoer",
      "thuis|situatie",       "verlof|aanvraag",     "opvang|locatie",      "taal|groep",
      "kennis|bank",          "kwaliteit+s|zorg",    "ontwikkel|lijn",      "toets|resultaten",
      "woorden|boek",         "cultuur|verschillen", "groep+s|plan",        "zorg|coordinator",
      "observatie|verslag",   "doorstroom|advies",   "wacht|lijst",         "school|keuze",
      "inschrijf|formulier",  "lees|boeken",         "plus|klas",           "brug|functionaris",
      "beleid+s|team",        "school|loopbaan"};
  ASSERT_EQ(fifty.size(), 50u);
  EXPECT_GE(count_right(fifty), 49);
}

TEST(Compounds, AreNotSeenInOtherWordsThatAreOne) {
  const std::vector<std::string> thirty{
      "bijzonder",     "tegenwoordig", "uitdaging",      "vergadering",   "verantwoording", "afspraken",
      "voorziening",   "betrokken",    "zichtbaar",      "wekelijks",     "gemakkelijk",    "vanzelfsprekend",
      "tussendoor",    "achteraf",     "uiteindelijk",   "moeilijkheden", "aanspreken",     "volwassenen",
      "verschillende", "gelegenheid",  "bereikbaarheid", "eenvoudig",     "tevoren",        "doorgeven",
      "opstarten",     "betrouwbaar",  "inderdaad",      "ondertussen",   "gedurende",      "hetzelfde"};
  ASSERT_EQ(thirty.size(), 30u);
  EXPECT_GE(count_right(thirty), 29);
}

TEST(Compounds, KeepTheirPrefixAndItsWordTogether) {
  const auto words = list_of("denken\nlopen\nmeel\nopen\nboek\nlees\nleesboek");
  EXPECT_EQ(split("meelopen", words), "meelopen");
  EXPECT_EQ(split("voorleesboek", words), "voorlees|boek");
  EXPECT_EQ(split("verdenken", words), "verdenken");
}

}  // namespace
