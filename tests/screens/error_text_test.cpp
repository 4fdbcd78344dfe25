#include "screens/error_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace {

using base::ErrorCode;

const std::vector<ErrorCode>& every_code() {
  static const std::vector<ErrorCode> codes = {
      ErrorCode::bad_usage,    ErrorCode::not_found,          ErrorCode::no_access,
      ErrorCode::disk_full,    ErrorCode::io_failed,          ErrorCode::bad_format_file,
      ErrorCode::bad_text,     ErrorCode::bad_answers_file,   ErrorCode::foreign_file,
      ErrorCode::damaged_file, ErrorCode::newer_file,         ErrorCode::already_open,
      ErrorCode::name_taken,   ErrorCode::answers_wiped,      ErrorCode::no_display,
      ErrorCode::internal,     ErrorCode::changed_underneath, ErrorCode::missing_part};
  return codes;
}

std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> sentences;
  std::istringstream stream(text);
  for (std::string sentence; std::getline(stream, sentence, '.');) {
    if (sentence.find_first_not_of(' ') != std::string::npos) sentences.push_back(sentence);
  }
  return sentences;
}

std::ptrdiff_t count_words(const std::string& sentence) {
  std::istringstream stream(sentence);
  return std::distance(std::istream_iterator<std::string>(stream), {});
}

TEST(ErrorText, SaysForEveryErrorWhatHappenedWhatIsSafeAndWhatToDo) {
  for (const ErrorCode code : every_code()) {
    const screens::ErrorText text = screens::describe({code, "ergens"});
    for (const std::string& part : {text.what, text.safe, text.todo}) {
      EXPECT_TRUE(part.ends_with('.')) << part;
      EXPECT_EQ(part.find('!'), std::string::npos) << part;
      for (const std::string& sentence : sentences_of(part)) EXPECT_LE(count_words(sentence), 12) << sentence;
    }
  }
}

TEST(ErrorText, KeepsPathsAndDetailsOutOfTheSentences) {
  for (const ErrorCode code : every_code()) {
    const screens::ErrorText text = screens::describe({code, "/home/noor/geheim.sessie"});
    EXPECT_THAT(text.what + text.safe + text.todo, testing::Not(testing::HasSubstr("geheim"))) << text.what;
  }
}

TEST(ErrorText, TellsThatAFullDiskLostNothing) {
  const screens::ErrorText text = screens::describe({ErrorCode::disk_full, ""});
  EXPECT_EQ(text.what, "Bewaren lukt niet. De schijf is vol.");
  EXPECT_EQ(text.safe, "Alles wat is ingeleverd, is er nog.");
  EXPECT_EQ(text.todo, "Maak ruimte vrij en probeer het opnieuw.");
}

TEST(ErrorText, DoesNotMixUpFilesThatAreForeignBrokenNewerOrInUse) {
  std::vector<std::string> told;
  for (const ErrorCode code : {ErrorCode::foreign_file, ErrorCode::damaged_file, ErrorCode::newer_file,
                               ErrorCode::already_open, ErrorCode::not_found}) {
    told.push_back(screens::describe({code, ""}).what);
  }
  std::sort(told.begin(), told.end());
  EXPECT_EQ(std::unique(told.begin(), told.end()), told.end());
}

TEST(ErrorText, OffersTheDetailWhenItNamesTheLineToMend) {
  EXPECT_TRUE(screens::has_useful_detail({ErrorCode::bad_format_file, "x.toml:3:1: ..."}));
  EXPECT_FALSE(screens::has_useful_detail({ErrorCode::disk_full, "/tmp/x"}));
}

}  // namespace
