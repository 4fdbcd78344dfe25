// What may be in the documents of a real afternoon and what may not, searched in every file the program
// writes.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <regex>

#include "app/written_files.h"
#include "report/reported_themes.h"

namespace {

using testing::HasSubstr;
using testing::Not;
using written::squeeze;

struct Case {
  std::string name;
  harvested::Size size;
};

// Sorting and writing take a while: once for all tests.
struct Proof {
  harvested::Afternoon afternoon;
  written::Files files;
};

const Proof& look_at(const Case& wanted) {
  static std::map<std::string, Proof> proofs;
  if (!proofs.contains(wanted.name)) {
    const harvested::Afternoon made =
        wanted.size.answers == 0 ? harvested::make_empty() : harvested::make(wanted.size);
    proofs[wanted.name] = {made, written::write(made)};
  }
  return proofs[wanted.name];
}

class DocumentProof : public testing::TestWithParam<Case> {
 protected:
  const harvested::Afternoon& afternoon() { return look_at(GetParam()).afternoon; }
  const written::Files& files() { return look_at(GetParam()).files; }
};

INSTANTIATE_TEST_SUITE_P(Afternoons, DocumentProof,
                         testing::Values(Case{"of_nobody", {0, 0, 0, 0}},
                                         Case{"of_12_people", {12, 60, 4, 2}},
                                         Case{"of_30_people", {30, 150, 5, 2}},
                                         Case{"of_400_answers", {60, 400, 7, 2}}),
                         [](const auto& each) { return each.param.name; });

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++found;
  return found;
}

// A spreadsheet and data are all appendix.
std::string read_appendix(const written::Files& files, const std::string& name) {
  const std::string& text = files.at(name).text;
  const std::size_t begin = text.rfind("Bijlage:allegetoondeantwoorden");
  return begin == std::string::npos ? text : text.substr(begin);
}

TEST_P(DocumentProof, EveryShownAnswerIsInTheAppendixOnce) {
  const auto shown = model::list_shown(afternoon().session.answers);
  EXPECT_EQ(shown.size(), GetParam().size.answers);
  for (const char* name :
       {"verslag.pdf", "verslag.docx", "verslag.html", "verslag.md", "verslag.csv", "verslag.json"}) {
    SCOPED_TRACE(name);
    const std::string appendix = read_appendix(files(), name);
    for (const model::Answer& answer : shown) {
      const auto alike = std::count_if(shown.begin(), shown.end(),
                                       [&](const model::Answer& other) { return other.text == answer.text; });
      EXPECT_EQ(count(appendix, squeeze(answer.text)), static_cast<std::size_t>(alike)) << answer.text;
    }
  }
}

TEST_P(DocumentProof, NoFileHoldsWhatWasNotShown) {
  for (const auto& [name, file] : files()) {
    SCOPED_TRACE(name);
    for (const std::string& secret : harvested::list_secrets()) {
      EXPECT_THAT(file.bytes, Not(HasSubstr(secret)));
      EXPECT_THAT(file.inside, Not(HasSubstr(secret)));
      EXPECT_THAT(file.text, Not(HasSubstr(squeeze(secret))));
    }
  }
}

TEST_P(DocumentProof, ACoveredWordIsCoveredInEveryFileWithAnswers) {
  if (GetParam().size.answers == 0) return;
  for (const auto& [name, file] : files()) {
    if (!name.starts_with("verslag")) continue;
    EXPECT_THAT(file.text, HasSubstr("Onze[...]beltmetiedereschool")) << name;
  }
}

TEST_P(DocumentProof, ThePlanHoldsNoAnswer) {
  for (const auto& [name, file] : files()) {
    if (!name.starts_with("actieplan")) continue;
    for (const model::Answer& answer : afternoon().session.answers) {
      EXPECT_THAT(file.text, Not(HasSubstr(squeeze(answer.text)))) << name;
    }
  }
}

TEST_P(DocumentProof, NoFileHoldsTheKeyOfAnAnswer) {
  for (const auto& [name, file] : files()) {
    for (const model::Answer& answer : afternoon().session.answers) {
      const std::string hex = base::to_hex(answer.key);
      std::string capitals = hex;
      std::transform(hex.begin(), hex.end(), capitals.begin(), [](char c) { return c < 'a' ? c : c - 32; });
      const std::string raw(reinterpret_cast<const char*>(answer.key.bytes.data()), answer.key.bytes.size());
      for (const std::string& key : {hex, capitals, raw}) {
        EXPECT_EQ(file.bytes.find(key), std::string::npos) << name;
        EXPECT_EQ(file.inside.find(key), std::string::npos) << name;
      }
    }
  }
}

// Named, and nothing that looks like a figure behind the name.
TEST_P(DocumentProof, AThemeOfFewAnswersHasNoCount) {
  const auto themes = report::sort_for_report(afternoon().format, afternoon().session, afternoon().families);
  for (const report::ReportedTheme& theme : themes.folded) {
    const std::string label = squeeze(theme.label);
    EXPECT_THAT(files().at("verslag.pdf").text, HasSubstr(label));
    for (const auto& [name, file] : files()) {
      for (std::size_t at = 0; (at = file.text.find(label, at)) != std::string::npos;) {
        at += label.size();
        const std::string behind = file.text.substr(at, 4);
        EXPECT_FALSE(std::regex_search(behind, std::regex("^[(:|;]*[0-9]|^\\((werkt|schuurt)")))
            << name << behind;
      }
    }
  }
}

TEST_P(DocumentProof, NoFileTellsAnHour) {
  const std::regex hour(
      "T(?!00:00:00)[0-2][0-9]:[0-5][0-9]|D:[0-9]{8}(?!000000)[0-9]|[0-9]{8}[T.](?!000000)[0-9]{6}");
  for (const auto& [name, file] : files()) {
    std::smatch found;
    EXPECT_FALSE(std::regex_search(file.inside, found, hour)) << name << ": " << found.str();
  }
}

TEST_P(DocumentProof, NoFileTellsTheMachineOrItsFolders) {
  char host[256] = {};
  gethostname(host, sizeof host - 1);
  const std::regex machine(fmt::format("\\b{}\\b|/home/|/tmp/|/root/|libreoffice|cairo|pango", host),
                           std::regex::icase);
  for (const auto& [name, file] : files()) {
    std::smatch found;
    EXPECT_FALSE(std::regex_search(file.inside, found, machine)) << name << ": " << found.str();
  }
}

TEST_P(DocumentProof, TheSameSessionGivesTheSameBytes) {
  for (const auto& [name, bytes] : written::write_bytes(afternoon())) {
    EXPECT_TRUE(bytes == files().at(name).bytes) << name;
  }
}

}  // namespace
