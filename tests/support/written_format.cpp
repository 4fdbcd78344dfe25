#include "support/written_format.h"

#include <fmt/format.h>

namespace support {
namespace {

constexpr const char* kHead = R"(id = "eigen"
title = "Eigen sessie"
versions = [60]
dots = 3
[[follow_ups]]
title = "Eerste check"
days = 42

[[lanes]]
id = "werkt"
title = "Wat werkt"
tone = "works"

[[lanes]]
id = "schuurt"
title = "Waar het schuurt"
tone = "hurts"
)";

constexpr const char* kBlocks = R"(
[[blocks]]
id = "welkom"
title = "Welkom"
minutes = [10]

[[blocks.slides]]
layout = "welcome"
title = "Welkom"

[[blocks]]
id = "vragen"
title = "De vragen"
minutes = [20]
collects = true

[[blocks.steps]]
id = "invoeren"
title = "Invoeren"
instruction = "Om de beurt aan het scherm."
minutes = [20]
shows = "waiting"

[[blocks]]
id = "bord"
title = "Bord en acties"
minutes = [20]

[[blocks.steps]]
id = "lezen"
title = "Lezen"
instruction = "Iedereen leest."
minutes = [10]
shows = "board"

[[blocks.steps]]
id = "acties"
title = "Acties"
instruction = "Wat doen we?"
minutes = [10]
shows = "plan"

[[blocks]]
id = "einde"
title = "Einde"
minutes = [10]

[[blocks.slides]]
layout = "closing"
title = "Dit spreken we af"

[[practices]]
id = "starttasje"
from = "Burgum"
text = "Een starttasje mee."
concepts = ["warme-overdracht", "taalsteun-maatwerk"]

[[practices]]
id = "brandbrief"
from = "Enschede"
text = "Een brandbrief en een gesprek."
concepts = ["regie-verantwoordelijkheid"]

[[holidays]]
name = "Zomervakantie Noord"
from = "2026-07-04"
to = "2026-08-16"

[[holidays]]
name = "Zomervakantie Zuid"
from = "2026-07-11"
to = "2026-08-23"
)";

}  // namespace

std::string write_format(int questions) {
  std::string text = kHead;
  for (int i = 1; i <= questions; ++i) {
    text += fmt::format("\n[[questions]]\ntext = \"Vraag {}?\"\nlane = \"{}\"\n", i,
                        i % 2 == 1 ? "werkt" : "schuurt");
  }
  return text + kBlocks;
}

}  // namespace support
