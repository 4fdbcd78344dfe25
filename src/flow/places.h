// The pages of the afternoon that the chosen version has, and the way from one to the next. Blocks and steps
// of 0 minutes are left out.
#pragma once

#include <optional>
#include <vector>

#include "flow/state.h"

namespace flow {

// All of them, in order.
std::vector<model::Place> list_places(const model::Format& format, int version_minutes);

// Where NextPage, PreviousPage, NextBlock and PreviousBlock go from here; nothing at the end or the start. A
// block is entered at its first page, but from the next page back at its last.
std::optional<model::Place> next_page(const InSession& running);
std::optional<model::Place> previous_page(const InSession& running);
std::optional<model::Place> next_block(const InSession& running);
std::optional<model::Place> previous_block(const InSession& running);

}  // namespace flow
