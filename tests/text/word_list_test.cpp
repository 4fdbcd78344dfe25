#include "text/word_list.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.h"

namespace {

text::WordList read_list(std::string_view packed) {
  const auto list = text::WordList::read(packed);
  EXPECT_TRUE(list.ok());
  return list ? *list : text::WordList();
}

text::WordList list_of(std::string_view lines) {
  return read_list(text::pack_words(lines));
}

void expect_damaged(std::string_view packed) {
  const auto list = text::WordList::read(packed);
  ASSERT_FALSE(list.ok()) << packed.size() << " bytes";
  EXPECT_EQ(list.error().code, base::ErrorCode::damaged_file);
  EXPECT_EQ(list.error().detail.rfind("word list: ", 0), 0u);
}

TEST(WordList, HoldsItsWordsAndNoOthers) {
  const auto list = list_of("school\ntaal\nleerling");
  EXPECT_EQ(list.size(), 3u);
  for (const char* word : {"school", "taal", "leerling"}) EXPECT_TRUE(list.contains(word)) << word;
  for (const char* word : {"", "schoo", "schools", "School", "les"})
    EXPECT_FALSE(list.contains(word)) << word;
}

TEST(WordList, HoldsWordsAsTheyAreFolded) {
  const auto list = list_of("thema's\ncoördinator\ncafé\nfoto\u2019s\n");
  for (const char* word : {"themas", "coordinator", "cafe", "fotos"})
    EXPECT_TRUE(list.contains(word)) << word;
  EXPECT_EQ(list.size(), 4u);
}

TEST(WordList, LeavesOutNamesAbbreviationsAndShortWords) {
  const auto list =
      list_of("Utrecht\niPad\nÉire\naanw.\na.d.h.v.\nmbtr\nop\n3e\n06-nummer\naan het\nte-veel\n\n");
  EXPECT_EQ(list.size(), 0u);
}

TEST(WordList, HoldsNothingByItself) {
  EXPECT_FALSE(text::WordList().contains(""));
  EXPECT_FALSE(list_of("").contains("school"));
}

TEST(WordList, IsPackedTheSameInAnyOrderAndWithAnyLineEnd) {
  const std::string packed = text::pack_words("school\ntaal\n");
  EXPECT_EQ(text::pack_words("taal\nschool\ntaal"), packed);
  EXPECT_EQ(text::pack_words("taal\r\nschool\r\n"), packed);
  EXPECT_EQ(packed.size(), 16u + 2 * 4u);
}

TEST(WordList, OfBytesThatAreNoneSaysSo) {
  for (const char* bytes : {"", "dutch", "school\ntaal\nleerling\nwoordenschat", "dutchws1", "dutchws1abc"}) {
    expect_damaged(bytes);
  }
}

TEST(WordList, NoticesEveryByteThatIsLostOrChanged) {
  const std::string packed = text::pack_words("school\ntaal\nleerling\nwoordenschat");
  for (std::size_t i = 0; i < packed.size(); ++i) {
    expect_damaged(packed.substr(0, i));
    std::string changed = packed;
    changed[i] = static_cast<char>(changed[i] ^ 0x10);
    expect_damaged(changed);
  }
  expect_damaged(packed + "x");
}

TEST(WordList, OpensItsFile) {
  const support::TemporaryFolder folder;
  std::ofstream(folder / "words", std::ios::binary) << text::pack_words("school\ntaal");
  const auto list = text::WordList::open(folder / "words");
  ASSERT_TRUE(list.ok());
  EXPECT_TRUE(list->contains("taal"));
}

TEST(WordList, SaysWhyItsFileDoesNotOpen) {
  const support::TemporaryFolder folder;
  std::ofstream(folder / "words") << "school\ntaal\n";
  const auto missing = text::WordList::open(folder / "none");
  const auto damaged = text::WordList::open(folder / "words");
  ASSERT_FALSE(missing.ok());
  ASSERT_FALSE(damaged.ok());
  EXPECT_EQ(missing.error().code, base::ErrorCode::not_found);
  EXPECT_EQ(damaged.error().code, base::ErrorCode::damaged_file);
}

}  // namespace
