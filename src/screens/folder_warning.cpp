#include "screens/folder_warning.h"

#include <algorithm>
#include <array>

namespace screens {
namespace {

using base::FolderRisk;

// What threatens the anonymity goes before what threatens the file.
constexpr std::array kGravestFirst{FolderRisk::synchronised, FolderRisk::keeps_old_versions,
                                   FolderRisk::journals_content, FolderRisk::network, FolderRisk::removable};

std::string say(FolderRisk risk) {
  switch (risk) {
    case FolderRisk::synchronised:
      return "Deze map wordt gekopieerd naar internet. Daar blijven oude versies van de sessie staan.";
    case FolderRisk::keeps_old_versions:
    case FolderRisk::journals_content:
      return "Deze schijf bewaart oude versies. Daaraan is te zien in welke volgorde antwoorden kwamen.";
    case FolderRisk::network:
      return "De sessie staat op een andere computer. Valt de verbinding weg, dan lukt bewaren niet.";
    case FolderRisk::removable:
      return "De sessie staat op een stick. Haal die er niet uit tot je klaar bent.";
  }
  return "";
}

}  // namespace

std::string warn_of_folder(const std::vector<FolderRisk>& risks) {
  for (const FolderRisk risk : kGravestFirst) {
    if (std::find(risks.begin(), risks.end(), risk) == risks.end()) continue;
    return say(risk) + " Zet de sessie liever op de schijf van deze laptop.";
  }
  return "";
}

}  // namespace screens
