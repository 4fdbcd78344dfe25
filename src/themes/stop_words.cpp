#include "themes/stop_words.h"

#include <algorithm>
#include <iterator>

namespace themes {
namespace {

// By letter, to be looked up.
constexpr std::string_view kStopWords[] = {
    "aan",       "achter",   "af",        "al",      "aldus",     "alleen",
    "alles",     "als",      "altijd",    "anders",  "behalve",   "ben",
    "bent",      "best",     "bij",       "bijna",   "bijv",      "bijvoorbeeld",
    "binnen",    "blijf",    "blijft",    "blijven", "boven",     "bovendien",
    "buiten",    "d",        "daar",      "daarbij", "daardoor",  "daarmee",
    "daarna",    "daarom",   "daarvan",   "dacht",   "dan",       "dankzij",
    "dat",       "de",       "deed",      "den",     "denk",      "denkt",
    "der",       "des",      "deze",      "die",     "dit",       "doch",
    "doe",       "doen",     "doet",      "door",    "doordat",   "dus",
    "echt",      "een",      "eens",      "eerder",  "eigenlijk", "elkaar",
    "en",        "enz",      "er",        "erg",     "ergens",    "etc",
    "even",      "ga",       "gaan",      "gaat",    "gauw",      "gebeurt",
    "gedaan",    "geef",     "geeft",     "gegaan",  "gegeven",   "gehad",
    "gekregen",  "gemaakt",  "geven",     "geweest", "gewoon",    "geworden",
    "ging",      "gisteren", "graag",     "haar",    "haast",     "had",
    "hadden",    "heb",      "hebben",    "hebt",    "heeft",     "heel",
    "heen",      "heet",     "helaas",    "hem",     "hen",       "het",
    "hier",      "hierdoor", "hij",       "hoe",     "hoeft",     "hoeven",
    "hoewel",    "hopelijk", "hun",       "ie",      "iedereen",  "iemand",
    "iets",      "ik",       "immers",    "in",      "indien",    "ipv",
    "is",        "ivm",      "ja",        "je",      "jij",       "jouw",
    "juist",     "jullie",   "kan",       "kom",     "komen",     "komt",
    "kon",       "konden",   "kreeg",     "krijg",   "krijgen",   "krijgt",
    "kun",       "kunnen",   "kunt",      "kwam",    "laat",      "laten",
    "later",     "liggen",   "ligt",      "lijkt",   "loopt",     "lukt",
    "m",         "maak",     "maakt",     "maar",    "mag",       "maken",
    "mbt",       "me",       "mee",       "meestal", "men",       "met",
    "mij",       "mijn",     "misschien", "mn",      "moest",     "moet",
    "moeten",    "mogen",    "morgen",    "n",       "na",        "naar",
    "naast",     "nadat",    "namens",    "nee",     "nergens",   "niemand",
    "niet",      "noch",     "nog",       "nogal",   "nooit",     "nu",
    "of",        "om",       "omdat",     "omtrent", "ondanks",   "onder",
    "ongeveer",  "ons",      "onze",      "ook",     "op",        "over",
    "overal",    "per",      "richting",  "rond",    "s",         "samen",
    "sinds",     "soms",     "sowieso",   "staan",   "staat",     "steeds",
    "straks",    "t",        "tamelijk",  "te",      "tegen",     "tegenover",
    "tenminste", "tenzij",   "terug",     "terwijl", "tijdens",   "toch",
    "toe",       "toen",     "tot",       "totdat",  "tov",       "trouwens",
    "tussen",    "u",        "uit",       "uw",      "vaak",      "van",
    "vanaf",     "vandaag",  "vanuit",    "vanwege", "verder",    "via",
    "vind",      "vinden",   "vindt",     "volgens", "voor",      "vooral",
    "voordat",   "vrijwel",  "waar",      "waarbij", "waardoor",  "waarin",
    "waarom",    "waarvan",  "wanneer",   "want",    "waren",     "was",
    "wat",       "we",       "weer",      "weet",    "weg",       "wel",
    "welke",     "wellicht", "werd",      "werden",  "werkt",     "weten",
    "wie",       "wij",      "wil",       "willen",  "wilt",      "word",
    "worden",    "wordt",    "wou",       "zal",     "ze",        "zeer",
    "zeg",       "zeggen",   "zegt",      "zelf",    "zich",      "zie",
    "zien",      "ziet",     "zij",       "zijn",    "zit",       "zitten",
    "zn",        "zo",       "zoals",     "zodat",   "zodra",     "zoiets",
    "zon",       "zonder",   "zou",       "zouden",  "zullen",
};

// By letter, to be looked up.
constexpr std::string_view kLeaningWords[] = {
    "alle",         "ander",         "andere",    "beide",      "belangrijk", "belangrijke", "beter",
    "betere",       "dezelfde",      "duidelijk", "duidelijke", "echte",      "eerste",      "eigen",
    "elk",          "elke",          "enkele",    "extra",      "fijn",       "fijne",       "geen",
    "genoeg",       "goed",          "goede",     "groot",      "grote",      "hele",        "hetzelfde",
    "hoeveel",      "ieder",         "iedere",    "juiste",     "klein",      "kleine",      "kort",
    "korte",        "laatste",       "lang",      "lange",      "langzaam",   "lastig",      "lastige",
    "late",         "leuk",          "leuke",     "makkelijk",  "makkelijke", "meer",        "meerdere",
    "minder",       "moeilijk",      "moeilijke", "mooi",       "mooie",      "nieuw",       "nieuwe",
    "onduidelijke", "onvoldoende",   "oud",       "oude",       "paar",       "slecht",      "slechte",
    "snel",         "snelle",        "sommige",   "teveel",     "tweede",     "vast",        "vaste",
    "veel",         "verschillende", "voldoende", "volgende",   "vorige",     "vroeg",       "vroege",
    "weinig",       "zelfde",        "zoveel",
};

static_assert(std::is_sorted(std::begin(kStopWords), std::end(kStopWords)));
static_assert(std::is_sorted(std::begin(kLeaningWords), std::end(kLeaningWords)));

}  // namespace

bool is_stop_word(std::string_view folded_word) {
  return std::binary_search(std::begin(kStopWords), std::end(kStopWords), folded_word);
}

bool is_leaning_word(std::string_view folded_word) {
  return std::binary_search(std::begin(kLeaningWords), std::end(kLeaningWords), folded_word);
}

}  // namespace themes
