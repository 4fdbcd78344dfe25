// Random: where chance comes from. The system's source in the program, a counted one in tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace base {

class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

// The kernel's random source. Ends the program when the kernel refuses: without it no answer is anonymous.
class SystemRandom : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override;
};

// A repeatable sequence (SplitMix64, Steele et al. 2014), for tests and for shuffles that must come out the
// same.
class SeededRandom : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  std::uint64_t next();
  std::uint64_t state_;
};

// A whole number from 0 to bound - 1, each equally likely; bound is at least 1.
std::size_t draw_below(Random& random, std::size_t bound);

// Fisher-Yates: every order equally likely.
template <class Sequence>
void shuffle(Sequence& items, Random& random) {
  using std::swap;
  for (std::size_t i = items.size(); i > 1; --i) swap(items[i - 1], items[draw_below(random, i)]);
}

}  // namespace base
