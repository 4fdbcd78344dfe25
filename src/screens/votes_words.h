// How choosing is said in plain Dutch, the same on wall, panel and entry screen. Pure.
#pragma once

#include <string>
#include <vector>

#include "flow/room_view.h"

namespace screens {

// "1 stem", "12 stemmen"
std::string count_of_votes(int votes);

// "Iedereen heeft 2 stemmen"
std::string votes_of_each(int dots);

// "Nog 2 stippen"; "Al je stippen zijn op" when there are none left.
std::string dots_left(int dots);

// "Al minstens 10 beurten"; empty under five, so that the first ones do not stand out.
std::string ballots_so_far(int in_fives);

// "24 mensen kozen mee."; empty when nobody said how many.
std::string voters_said(int voters);

// "Gelijke stand: 'A' en 'B'.", of the highest ones that are tied; empty when none are. Options in the order
// of their rank. Where there is no room for the names, or too many of them: "Gelijke stand: 4 thema's
// bovenaan."
std::string say_tie(const std::vector<flow::VoteView>& options);
std::string count_tie(const std::vector<flow::VoteView>& options);

// Why the hands that were typed in cannot be right, kindly; empty when they can.
struct CountedHands {
  int most = 0;   // at one option
  int total = 0;  // at all of them
  int voters = 0;
  int dots = 2;
};
std::string doubt_hands(const CountedHands& hands);

}  // namespace screens
