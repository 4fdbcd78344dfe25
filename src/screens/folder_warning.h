// What a poor place for a session means for the people in the room, in Dutch.
#pragma once

#include <string>
#include <vector>

#include "base/folder_risk.h"

namespace screens {

// Two or three short sentences about the gravest risk, with what to do; empty when there is none.
std::string warn_of_folder(const std::vector<base::FolderRisk>& risks);

}  // namespace screens
