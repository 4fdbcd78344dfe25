#include "writers/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "writers/other_program.h"

namespace golden {

void compare(const std::string& name, const std::string& text) {
  const std::filesystem::path kept = std::filesystem::path(SOURCE_DIR) / "tests/golden" / name;
  if (std::getenv("RENEW_GOLDEN") != nullptr) {
    std::filesystem::create_directories(kept.parent_path());
    std::ofstream(kept, std::ios::binary) << text;
    return;
  }
  if (other_program::read_file(kept) == text) return;
  const other_program::File made(kept.filename().string(), text);
  const std::string difference =
      other_program::run("diff -u '" + kept.string() + "' '" + made.path() + "' || test $? = 1", "diffutils");
  ADD_FAILURE() << difference << "\nWhen the new text is right, keep it:\n"
                << "RENEW_GOLDEN=1 " << BINARY_DIR << "/writers_tests --gtest_filter='*Golden*'";
}

}  // namespace golden
