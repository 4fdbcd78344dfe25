// Stacks: answers that say the same in nearly the same words lie on one stack with a count, so that a wall
// shows each thought once and still shows how many had it. None is left out: a stack holds all its answers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace themes {

// Places of the answers on each stack, rising; an answer like no other is a stack of its own. Two answers are
// on one stack when their words are the same but for stop words, endings and one slip of the hand in each
// word. The stacks come in the order of their first answer.
std::vector<std::vector<std::size_t>> stack_answers(const std::vector<std::string>& answers);

}  // namespace themes
