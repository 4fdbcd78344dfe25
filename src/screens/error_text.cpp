#include "screens/error_text.h"

#include <fmt/format.h>

#include <cassert>
#include <sstream>

#include "base/utf8.h"

namespace screens {
namespace {

constexpr const char* kHandedInIsSafe = "Alles wat is ingeleverd, is er nog.";
constexpr const char* kFileUntouched = "Het bestand is niet veranderd.";
constexpr const char* kNothingLost = "Er is niets kwijt.";

ErrorText describe_disk(base::ErrorCode code) {
  using base::ErrorCode;
  switch (code) {
    case ErrorCode::name_taken:
      return {"Er is al een bestand met deze naam.", kFileUntouched, "Kies een andere naam."};
    case ErrorCode::not_found:
      return {"Dit bestand of deze map bestaat niet.", kNothingLost,
              "Kijk of de naam klopt en of de USB-stick erin zit."};
    case ErrorCode::no_access:
      return {"Deze map of dit bestand is op slot.", kNothingLost, "Kies een andere map."};
    case ErrorCode::disk_full:
      return {"Bewaren lukt niet. De schijf is vol.", kHandedInIsSafe,
              "Maak ruimte vrij en probeer het opnieuw."};
    case ErrorCode::changed_underneath:
      return {"Het sessiebestand is verplaatst of veranderd.", kHandedInIsSafe,
              "Zet het bestand terug of open de sessie opnieuw."};
    default:
      return {"Lezen of bewaren lukt niet.", kHandedInIsSafe, "Controleer de schijf en probeer het opnieuw."};
  }
}

ErrorText describe_session_file(base::ErrorCode code) {
  using base::ErrorCode;
  switch (code) {
    case ErrorCode::foreign_file:
      return {"Dit is geen sessie van deze app.", kFileUntouched, "Kies een bestand dat eindigt op .sessie."};
    case ErrorCode::newer_file:
      return {"Deze sessie komt uit een nieuwere versie van de app.", kFileUntouched,
              "Open de sessie met de nieuwste versie."};
    case ErrorCode::answers_wiped:
      return {"De antwoorden van deze sessie zijn gewist.", "Er is niets toegevoegd aan de sessie.",
              "Begin een nieuwe sessie voor nieuwe antwoorden."};
    case ErrorCode::already_open:
      return {"Deze sessie is al open. De app draait al op deze computer.", kFileUntouched,
              "Ga naar het andere venster, of sluit dat eerst."};
    default:
      return {"Deze sessie gaat niet open. Het bestand is beschadigd.", kFileUntouched,
              "Open een kopie van het bestand, of begin een nieuwe sessie."};
  }
}

ErrorText describe_made_file(base::ErrorCode code) {
  using base::ErrorCode;
  switch (code) {
    case ErrorCode::bad_format_file:
      return {"In het sessiebestand klopt iets niet.", kFileUntouched,
              "Pas aan wat hierbij staat en probeer het opnieuw."};
    case ErrorCode::bad_answers_file:
      return {"Dit bestand met antwoorden is niet te lezen.", "Er is niets toegevoegd aan de sessie.",
              "Pas aan wat hierbij staat en probeer het opnieuw."};
    default:
      return {"In deze tekst staan tekens die niet kunnen.", kFileUntouched,
              "Bewaar de tekst als UTF-8 en probeer het opnieuw."};
  }
}

}  // namespace

ErrorText describe(const base::Error& error) {
  using base::ErrorCode;
  switch (error.code) {
    case ErrorCode::bad_usage:
      return {"Deze opdracht klopt niet.", "Er is niets gedaan.", "Bekijk de uitleg met --help."};
    case ErrorCode::name_taken:
    case ErrorCode::not_found:
    case ErrorCode::no_access:
    case ErrorCode::disk_full:
    case ErrorCode::io_failed:
    case ErrorCode::changed_underneath:
      return describe_disk(error.code);
    case ErrorCode::foreign_file:
    case ErrorCode::damaged_file:
    case ErrorCode::newer_file:
    case ErrorCode::answers_wiped:
    case ErrorCode::already_open:
      return describe_session_file(error.code);
    case ErrorCode::bad_format_file:
    case ErrorCode::bad_answers_file:
    case ErrorCode::bad_text:
      return describe_made_file(error.code);
    case ErrorCode::no_display:
      return {"Er is geen scherm om op te tekenen.", kNothingLost,
              "Start de app op een computer met een scherm."};
    case ErrorCode::missing_part:
      return {"De app mist een onderdeel, zoals de letters voor de PDF.", kHandedInIsSafe,
              "Installeer de app opnieuw of start haar met ./run."};
    case ErrorCode::internal:
      return {"Er ging iets mis in de app.", kHandedInIsSafe,
              "Probeer het opnieuw. Start de app anders opnieuw."};
  }
  assert(false && "an ErrorCode without a sentence");
  return {};
}

bool has_useful_detail(const base::Error& error) {
  using base::ErrorCode;
  return error.code == ErrorCode::bad_format_file || error.code == ErrorCode::bad_answers_file ||
         error.code == ErrorCode::bad_text;
}

std::string shorten_detail(const std::string& detail) {
  constexpr std::size_t kLines = 6, kLineLength = 100;
  std::istringstream stream(detail);
  std::string shown, line;
  std::size_t lines = 0;
  for (; std::getline(stream, line); ++lines) {
    if (lines >= kLines) continue;
    std::u32string letters = base::to_code_points(line);
    if (letters.size() > kLineLength) letters = letters.substr(0, kLineLength) + U"...";
    shown += (lines == 0 ? "" : "\n") + base::to_utf8(letters);
  }
  if (lines > kLines) shown += fmt::format("\nEn nog {} regels.", lines - kLines);
  return shown;
}

}  // namespace screens
