// Runs while the program is built: learn_themes LEXICON.toml OUT [WORDS PACKED]. Teaches from the lexicon and
// the examples beside it, and leaves the numbers in OUT.
#include <cstdio>

#include "base/disk.h"
#include "sessions/lexicon_file.h"
#include "themes/learn.h"

namespace {

int fail(const base::Error& error) {
  std::fprintf(stderr, "%s\n", error.detail.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  base::SystemDisk disk;
  const auto lexicon = sessions::read_lexicon_file(disk, argv[1]);
  if (!lexicon) return fail(lexicon.error());
  auto examples = sessions::read_example_files(disk, argv[1], *lexicon);
  if (!examples) return fail(examples.error());
  const auto written =
      disk.write_atomically(argv[2], themes::to_bytes(themes::learn(*lexicon, std::move(examples).value())));
  return written ? 0 : fail(written.error());
}
