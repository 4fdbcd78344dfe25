// Learned: what the written examples taught, as numbers: which features there are and how rare, and how much
// each says for a concept and, given the question, for a lane. Made at build time by themes/learn, kept in
// one file beside the program, read back at start. 8-bit numbers: one scale for each feature.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "themes/features.h"
#include "themes/sparse.h"

namespace themes {

// Which features are known, each with its row and how much its rarity makes it count.
class Vocabulary {
 public:
  Vocabulary() = default;
  // Names rise in no order; weights are one for each.
  Vocabulary(const std::vector<std::uint32_t>& names, std::vector<float> rarity);

  std::size_t size() const { return rarity_.size(); }
  const std::vector<float>& rarity() const { return rarity_; }
  std::vector<std::uint32_t> names() const;

  // The row of a name; size() when it is not known.
  std::size_t row_of(std::uint32_t name) const;

  // Known features only: 1 + ln(count) times rarity, each kind brought to length 1, concepts times 0.2.
  SparseVector vectorise(const NamedFeatures& features) const;

 private:
  struct Slot {
    std::uint32_t name = 0;
    std::uint32_t row_after = 0;  // row + 1; 0 when the slot is free
  };
  std::vector<Slot> slots_;
  std::vector<float> rarity_;
};

// Weights of some columns for each row of a vocabulary.
struct Weights {
  std::size_t columns = 0;
  std::vector<float> bias = {};         // of each column
  std::vector<float> scale = {};        // of each row
  std::vector<std::int8_t> steps = {};  // [row * columns + column], in units of the row's scale

  // What a vector scores in the columns from `first` on.
  std::vector<float> score(const SparseVector& vector, std::size_t first, std::size_t count) const;
  float weight(std::size_t row, std::size_t column) const;
};

// From weights as numbers; [row * columns + column].
Weights pack_weights(std::size_t columns, std::vector<float> bias, const std::vector<float>& weights);

struct Learned {
  std::vector<std::string> concepts = {};  // ids; the last column, without an id, is of what belongs nowhere
  std::vector<std::string> lanes;          // ids
  Vocabulary vocabulary = {};
  Weights concept_weights = {};  // concepts.size() + 1 columns
  Weights lane_weights = {};     // for each lane asked, a column for each lane
};

std::string to_bytes(const Learned& learned);

// Errors: damaged_file when the bytes are not what to_bytes made.
base::Result<Learned> read_learned(std::string_view bytes);

}  // namespace themes
