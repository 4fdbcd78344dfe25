// The built program where a package puts it, used by words alone.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "journey.h"
#include "real_program.h"
#include "store/session_file.h"

namespace {

class Installed : public testing::Test {
 protected:
  std::string at(const char* name) const { return (folder_ / name).string(); }

  support::TemporaryFolder folder_;
  journey::RealProgram program_{folder_.path()};
};

TEST_F(Installed, FindsTheFormatsItCameWith) {
  EXPECT_EQ(program_.run({"new", at("a.sessie"), "--region", "Twente"}), 0) << program_.said();
  const auto session = store::peek(at("a.sessie"));
  ASSERT_TRUE(session.ok());
  EXPECT_NE(session->format_source.find("id = \"middagsessie\""), std::string::npos);
}

TEST_F(Installed, DoesAWholeSessionByWords) {
  std::ofstream(at("a.tsv")) << "question\ttext\n1\tKorte lijnen\n";
  EXPECT_EQ(program_.run({"new", at("a.sessie"), "--region", "Twente"}), 0);
  EXPECT_EQ(program_.run({"import", at("a.sessie"), at("a.tsv"), "--screened"}), 0);
  EXPECT_EQ(program_.run({"export", at("a.sessie"), "--to", at("uit")}), 0);
  EXPECT_NE(journey::all_bytes_in(at("uit")).find("Korte lijnen"), std::string::npos);
  EXPECT_EQ(program_.run({"wipe", at("a.sessie")}), 0);
  EXPECT_EQ(program_.run({"check", at("a.sessie")}), 0);
  EXPECT_TRUE(store::peek(at("a.sessie"))->answers.empty());
  EXPECT_TRUE(std::filesystem::is_empty(program_.home())) << "words leave nothing at home";
}

TEST_F(Installed, EndsWithAStatusThatTellsWhoErred) {
  EXPECT_EQ(program_.run({"--help"}), 0);
  EXPECT_EQ(program_.run({"new"}), 2);
  EXPECT_EQ(program_.run({"check", at("weg.sessie")}), 1);
}

TEST_F(Installed, SaysSoWhenThereIsNoDisplay) {
  unsetenv("DISPLAY");
  unsetenv("WAYLAND_DISPLAY");
  EXPECT_EQ(program_.run({}), 1);
  EXPECT_NE(program_.said().find("Er is geen scherm om op te tekenen."), std::string::npos)
      << program_.said();
}

}  // namespace
