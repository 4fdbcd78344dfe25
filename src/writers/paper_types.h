// The letters and colours of the documents on paper: those of the screens, in sizes for reading by hand.
#pragma once

#include "writers/press.h"

namespace writers::paper {

inline constexpr Ink kInk{0.114, 0.169, 0.212};    // 1d2b36
inline constexpr Ink kSoft{0.263, 0.325, 0.373};   // 43535f
inline constexpr Ink kDeep{0.039, 0.290, 0.271};   // 0a4a45
inline constexpr Ink kTeal{0.059, 0.463, 0.431};   // 0f766e
inline constexpr Ink kPale{0.863, 0.941, 0.925};   // dcf0ec
inline constexpr Ink kLine{0.706, 0.749, 0.776};   // b4bfc6
inline constexpr Ink kAmber{0.780, 0.478, 0.071};  // c77a12
inline constexpr Ink kCream{0.988, 0.941, 0.863};  // fcf0dc
inline constexpr Ink kBrown{0.420, 0.239, 0.000};  // 6b3d00
inline constexpr Ink kWhite{1, 1, 1};

inline constexpr Type kTitle{18, 23, 600, kDeep};
inline constexpr Type kSection{13.5, 18, 600, kDeep};
inline constexpr Type kPart{10.5, 15, 600, kInk};
inline constexpr Type kBody{9.6, 13.8, 400, kInk};
inline constexpr Type kStrong{9.6, 13.8, 600, kInk};
inline constexpr Type kCell{8.6, 11.8, 400, kInk, true};
inline constexpr Type kCellHead{8.4, 11.6, 600, kDeep, true};
inline constexpr Type kCellName{8.6, 11.8, 600, kInk, true};
inline constexpr Type kCardTitle{11, 15, 600, kDeep};
inline constexpr Type kCardLabel{7.8, 10, 600, kTeal};
inline constexpr Type kCardText{9.2, 12.2, 400, kInk, true};
inline constexpr Type kLacking{8.8, 12.2, 600, kBrown};
inline constexpr Type kChartLabel{8.4, 10.6, 600, kInk};
inline constexpr Type kChartCount{8.4, 10.6, 400, kInk};
inline constexpr Type kFoot{7.6, 10, 400, kSoft};

}  // namespace writers::paper
