#include <cstring>
#include <optional>
#include <type_traits>

#include "base/stable_hash.h"
#include "themes/learned.h"

namespace themes {
namespace {

constexpr std::string_view kMagic = "middagsessie learned 2\n";

class ByteWriter {
 public:
  explicit ByteWriter(std::string_view magic) : bytes_(magic) {}

  void add_count(std::size_t count) {
    const auto number = static_cast<std::uint64_t>(count);
    add_raw(&number, sizeof number);
  }
  template <class T>
  void add_all(const std::vector<T>& values) {
    static_assert(std::is_arithmetic_v<T>);
    add_count(values.size());
    add_raw(values.data(), values.size() * sizeof(T));
  }
  void add_all(const std::vector<std::string>& texts) {
    add_count(texts.size());
    for (const std::string& text : texts) {
      add_count(text.size());
      bytes_ += text;
    }
  }
  // With a hash of all before it at the end, so that a changed byte shows.
  std::string take_sealed() {
    const std::uint64_t seal = base::stable_hash(bytes_);
    add_raw(&seal, sizeof seal);
    return std::move(bytes_);
  }

 private:
  void add_raw(const void* from, std::size_t size) {
    if (size > 0) bytes_.append(static_cast<const char*>(from), size);
  }
  std::string bytes_;
};

// Reads what ByteWriter wrote. After a fault everything is empty and ok() is false.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : left_(bytes) {}

  bool ok() const { return ok_; }
  bool at_end() const { return left_.empty(); }

  bool take_magic(std::string_view magic) {
    ok_ = left_.starts_with(magic);
    if (ok_) left_.remove_prefix(magic.size());
    return ok_;
  }
  std::size_t count() {
    std::uint64_t number = 0;
    take_raw(&number, sizeof number);
    return static_cast<std::size_t>(number);
  }
  template <class T>
  std::vector<T> numbers() {
    const std::size_t size = count();
    if (size > left_.size() / sizeof(T)) ok_ = false;
    if (!ok_) return {};
    std::vector<T> values(size);
    take_raw(values.data(), size * sizeof(T));
    return values;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> read;
    for (std::size_t left = count(); ok_ && left > 0; --left) {
      const std::vector<char> letters = numbers<char>();
      read.emplace_back(letters.begin(), letters.end());
    }
    return read;
  }

 private:
  void take_raw(void* to, std::size_t size) {
    if (size > left_.size()) ok_ = false;
    if (!ok_ || size == 0) return;
    std::memcpy(to, left_.data(), size);
    left_.remove_prefix(size);
  }

  std::string_view left_;
  bool ok_ = true;
};

void add_weights(ByteWriter& writer, const Weights& weights) {
  writer.add_count(weights.columns);
  writer.add_all(weights.bias);
  writer.add_all(weights.scale);
  writer.add_all(weights.steps);
}

Weights take_weights(ByteReader& reader) {
  Weights weights{.columns = reader.count()};
  weights.bias = reader.numbers<float>();
  weights.scale = reader.numbers<float>();
  weights.steps = reader.numbers<std::int8_t>();
  return weights;
}

bool fit(const Weights& weights, std::size_t columns, std::size_t rows) {
  return weights.columns == columns && weights.bias.size() == columns && weights.scale.size() == rows &&
         weights.steps.size() == rows * columns;
}

// The bytes without the seal at their end; nothing when it is not theirs.
std::optional<std::string_view> open_seal(std::string_view bytes) {
  std::uint64_t seal = 0;
  if (bytes.size() < sizeof seal) return std::nullopt;
  const std::string_view sealed = bytes.substr(0, bytes.size() - sizeof seal);
  std::memcpy(&seal, bytes.data() + sealed.size(), sizeof seal);
  return base::stable_hash(sealed) == seal ? std::optional(sealed) : std::nullopt;
}

}  // namespace

std::string to_bytes(const Learned& learned) {
  ByteWriter writer(kMagic);
  writer.add_all(learned.concepts);
  writer.add_all(learned.lanes);
  writer.add_all(learned.vocabulary.names());
  writer.add_all(learned.vocabulary.rarity());
  add_weights(writer, learned.concept_weights);
  add_weights(writer, learned.lane_weights);
  return writer.take_sealed();
}

base::Result<Learned> read_learned(std::string_view bytes) {
  const base::Error damaged{base::ErrorCode::damaged_file,
                            "not the weights of a lexicon, or cut short or changed"};
  const auto sealed = open_seal(bytes);
  if (!sealed) return damaged;
  ByteReader reader(*sealed);
  if (!reader.take_magic(kMagic)) return damaged;
  Learned learned;
  learned.concepts = reader.texts();
  learned.lanes = reader.texts();
  const auto names = reader.numbers<std::uint32_t>();
  auto rarity = reader.numbers<float>();
  if (!reader.ok() || names.size() != rarity.size()) return damaged;
  learned.vocabulary = Vocabulary(names, std::move(rarity));
  learned.concept_weights = take_weights(reader);
  learned.lane_weights = take_weights(reader);
  const std::size_t rows = names.size();
  const std::size_t lanes = learned.lanes.size();
  if (!reader.ok() || !reader.at_end() || !fit(learned.concept_weights, learned.concepts.size() + 1, rows) ||
      !fit(learned.lane_weights, lanes * lanes, rows)) {
    return damaged;
  }
  return learned;
}

}  // namespace themes
