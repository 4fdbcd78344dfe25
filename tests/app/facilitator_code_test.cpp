#include "app/facilitator_code.h"

#include <gtest/gtest.h>

namespace {

TEST(FacilitatorCode, OpensWithTheRightDigitsOnly) {
  const auto hash = app::hash_code("2580");
  ASSERT_TRUE(hash.ok());
  EXPECT_TRUE(app::is_right_code("2580", *hash));
  for (const char* wrong : {"2581", "0852", "258", "25800", "", "2580 "}) {
    EXPECT_FALSE(app::is_right_code(wrong, *hash)) << wrong;
  }
}

TEST(FacilitatorCode, IsNotInTheHashAndHasAnotherEachTime) {
  const std::string one = *app::hash_code("2580"), two = *app::hash_code("2580");
  EXPECT_NE(one, two);
  EXPECT_EQ(one.find("2580"), std::string::npos);
  EXPECT_EQ(one.rfind("$argon2id$", 0), 0u) << one;
  EXPECT_EQ(one.find('\0'), std::string::npos);
}

TEST(FacilitatorCode, NeverOpensWithAHashThatIsNone) {
  for (const char* hash : {"", "2580", "$argon2id$", "$argon2id$v=19$m=65536,t=2,p=1$"}) {
    EXPECT_FALSE(app::is_right_code("2580", hash)) << hash;
  }
  EXPECT_FALSE(app::is_right_code("2580", std::string(500, 'x')));
}

}  // namespace
