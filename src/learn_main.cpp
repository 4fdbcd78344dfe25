// Runs while the program is built: learn_themes LEXICON.toml LEARNED WORDS PACKED. Teaches from the lexicon
// and the examples beside it and leaves the numbers in LEARNED; packs a list of Dutch words.
#include <cstdio>

#include "base/disk.h"
#include "sessions/lexicon_file.h"
#include "text/word_list.h"
#include "themes/learn.h"

namespace {

constexpr std::uintmax_t kMaxWordBytes = std::uintmax_t{64} << 20;

int fail(const base::Error& error) {
  std::fprintf(stderr, "%s\n", error.detail.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  base::SystemDisk disk;
  const auto lexicon = sessions::read_lexicon_file(disk, argv[1]);
  if (!lexicon) return fail(lexicon.error());
  auto examples = sessions::read_example_files(disk, argv[1], *lexicon);
  if (!examples) return fail(examples.error());
  const auto written =
      disk.write_atomically(argv[2], themes::to_bytes(themes::learn(*lexicon, std::move(examples).value())));
  if (!written) return fail(written.error());
  const auto words = disk.read(argv[3], kMaxWordBytes);
  if (!words) return fail(words.error());
  const auto packed = disk.write_atomically(argv[4], text::pack_words(*words));
  return packed ? 0 : fail(packed.error());
}
