// Labels of groups in the participants' own words: the phrase that most of the group and few others use, in
// the form most of them typed. A phrase of two words goes before a single one that is hardly better, and what
// only one text of the group says goes last. Where a group has no phrase left, its label is how one of its
// texts begins; where that fails too it is empty. The order of the texts does not matter.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "themes/phrase_table.h"

namespace themes {

// For one group; `members` are numbers of texts in the table.
std::string find_label(const std::vector<std::size_t>& members, const PhraseTable& table);

// For all groups at once, in their order: no two get the same label, whoever it fits best gets it.
std::vector<std::string> label_groups(const std::vector<std::vector<std::size_t>>& groups,
                                      const PhraseTable& table);

}  // namespace themes
