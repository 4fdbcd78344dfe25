// A small format and a session of it: three questions, six blocks, three versions. In the version of 60
// minutes the block "casus" and "povo" are left out, and so is the step "Praten".
#pragma once

#include <cstddef>

#include "model/format.h"
#include "model/session.h"

namespace support {

// The places of the sample format that tests go to.
inline constexpr model::Place kWelcome{0, 0};
inline constexpr model::Place kThinking{2, 0};
inline constexpr model::Place kTyping{2, 2};
inline constexpr model::Place kOwnText{3, 0};
inline constexpr model::Place kBoard{4, 0};
inline constexpr model::Place kPlan{4, 2};
inline constexpr model::Place kClosing{5, 0};

// Blocks: welkom (2 slides), casus (3 slides), vragen (3 steps, collects), povo (own text, collects), bord (3
// steps: board, board, plan), afsluiting (closing). Two practices, two holidays in the summer of 2026, three
// votes for each.
model::Format make_format();

// A session of it on 12 March 2026 in Twente, at the welcome, without answers.
model::Session make_session(int version_minutes = 120);

// An answer with a key made of this number.
model::Answer make_answer(int number, int question, const char* text,
                          model::Screening screening = model::Screening::unreleased);

}  // namespace support
