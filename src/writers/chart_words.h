// What a chart of themes says in words, for who cannot see it.
#pragma once

#include <string>

#include "report/document.h"

namespace writers {

// "Overdracht: Wat werkt 6, Waar het schuurt 2. Ouders: ..."
std::string tell_chart(const report::BalanceChart& chart);

}  // namespace writers
