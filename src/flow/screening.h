// What the screening screen may ask of the flow.
#pragma once

#include <string_view>

#include "flow/state.h"

namespace flow {

// What stands in the place of a covered word.
inline constexpr std::string_view kMask = "[...]";

// Whether enough turns came in since the last batch to hand over the next: at least kBatchTurns turns and
// kBatchAnswers answers, so that a batch is never one person's.
bool can_release_batch(const InSession& running);

}  // namespace flow
