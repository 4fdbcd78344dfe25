// Desktop: the program in a real window. Sleeps until a person, the disk or the clock has something to say,
// and draws only when that changes what is to be seen. Keys: F11 full screen or a window.
#pragma once

#include <optional>
#include <string>

#include "app/backstage.h"
#include "app/command_line.h"
#include "base/random.h"
#include "base/result.h"

namespace app {

// Runs until somebody stops the program. Errors: no_display, not_found when a font is missing.
base::Result<base::Done> run_desktop(const OpenCommand& command, Backstage& backstage, base::Clock& clock,
                                     base::Random& random);

}  // namespace app
