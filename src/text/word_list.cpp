#include "text/word_list.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/disk.h"
#include "base/utf8.h"
#include "text/tokens.h"

namespace text {
namespace {

// The file: these 8 bytes, the number of words, a checksum, and the hashes in ascending order; all numbers
// are 32 bits, lowest byte first.
constexpr std::string_view kMagic = "dutchws1";
constexpr std::size_t kHeader = kMagic.size() + 8;
constexpr std::size_t kLargestFile = 64u << 20;
constexpr std::size_t kShortestWord = 3;

// FNV-1a (Fowler, Noll, Vo), of which the high half is mixed as in MurmurHash3, so that all bits count.
std::uint32_t hash_word(std::string_view word) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCDu;
  return static_cast<std::uint32_t>(hash >> 32);
}

std::uint32_t checksum(const std::vector<std::uint32_t>& hashes) {
  std::uint32_t sum = 0x811C9DC5u;
  for (const std::uint32_t hash : hashes) sum = (sum ^ hash) * 0x01000193u;
  return sum;
}

void append_number(std::string& bytes, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(number >> shift & 0xFFu);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 4; i > 0; --i) number = number << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
  return number;
}

bool is_plain_word(std::string_view line) {
  for (const char32_t c : base::to_code_points(line)) {
    const bool is_letter = u_islower(static_cast<UChar32>(c)) || c == U'\'' || c == U'\u2019';
    if (!is_letter && u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK) return false;
  }
  return true;
}

bool is_wanted(std::string_view folded_word) {
  return folded_word.size() >= kShortestWord && folded_word.find_first_of("aeiouy") != std::string_view::npos;
}

base::Error damaged(std::string detail) {
  return {base::ErrorCode::damaged_file, "word list: " + std::move(detail)};
}

}  // namespace

std::string pack_words(std::string_view lines) {
  std::vector<std::uint32_t> hashes;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find_first_of("\r\n"));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    if (!is_plain_word(line)) continue;
    const std::string word = fold(line);
    if (is_wanted(word)) hashes.push_back(hash_word(word));
  }
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  std::string packed(kMagic);
  append_number(packed, static_cast<std::uint32_t>(hashes.size()));
  append_number(packed, checksum(hashes));
  for (const std::uint32_t hash : hashes) append_number(packed, hash);
  return packed;
}

base::Result<WordList> WordList::read(std::string_view packed) {
  if (!packed.starts_with(kMagic) || packed.size() < kHeader) return damaged("not a packed word list");
  const std::size_t count = number_at(packed, kMagic.size());
  if (packed.size() != kHeader + 4 * count) return damaged("cut off, or longer than it says");
  WordList list;
  list.hashes_.reserve(count);
  for (std::size_t i = 0; i < count; ++i) list.hashes_.push_back(number_at(packed, kHeader + 4 * i));
  if (checksum(list.hashes_) != number_at(packed, kHeader - 4)) return damaged("wrong checksum");
  if (!std::is_sorted(list.hashes_.begin(), list.hashes_.end())) return damaged("not in order");
  return list;
}

base::Result<WordList> WordList::open(const std::filesystem::path& file) {
  base::SystemDisk disk;
  const auto packed = disk.read(file, kLargestFile);
  if (!packed) return packed.error();
  return read(*packed);
}

bool WordList::contains(std::string_view folded_word) const {
  return std::binary_search(hashes_.begin(), hashes_.end(), hash_word(folded_word));
}

}  // namespace text
