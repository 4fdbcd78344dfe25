// How much a format may hold, so that it fits on a wall and in an afternoon. Texts in characters.
#pragma once

#include <cstddef>

namespace sessions {

struct Count {
  std::size_t least = 0;
  std::size_t most = 0;
};

inline constexpr Count kVersions{1, 5};
inline constexpr Count kLanes{1, 8};
inline constexpr Count kQuestions{1, 12};
inline constexpr Count kBlocks{1, 20};
inline constexpr Count kPages{1, 12};  // slides or steps of one block
inline constexpr Count kPoints{0, 8};
inline constexpr Count kHighlights{0, 3};
inline constexpr Count kCards{1, 6};
inline constexpr Count kNotes{0, 20};
inline constexpr Count kRoles{0, 8};
inline constexpr Count kOrganisations{0, 40};
inline constexpr Count kFollowUps{0, 8};
inline constexpr Count kPractices{0, 40};
inline constexpr Count kPracticeConcepts{1, 5};
inline constexpr Count kHolidays{0, 80};
inline constexpr Count kContact{0, 4};
inline constexpr Count kReading{0, 12};

inline constexpr std::size_t kIdLetters = 40;
// A lane, step, organisation, role, card, follow-up, case, holiday.
inline constexpr std::size_t kNameLetters = 40;
inline constexpr std::size_t kTitleLetters = 100;  // format, block, slide
// A point, a lead, a question, an instruction, a practice.
inline constexpr std::size_t kLineLetters = 200;
inline constexpr std::size_t kNoteLetters = 600;

inline constexpr int kMaxMinutes = 480;
inline constexpr int kMaxDays = 1100;  // three years
inline constexpr int kMaxHolidayDays = 100;
inline constexpr int kMaxDots = 10;

}  // namespace sessions
