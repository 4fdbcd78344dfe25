// The formats and the sample answers that come with the program.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

#include "base/disk.h"
#include "base/utf8.h"
#include "sessions/answers.h"
#include "sessions/format_file.h"
#include "sessions/lexicon_file.h"

namespace {
namespace fs = std::filesystem;

using model::Layout;

const fs::path kShipped = fs::path(SOURCE_DIR) / "sessions";

model::Format load(const std::string& name) {
  base::SystemDisk disk;
  const auto file = sessions::read_format_file(disk, kShipped / name);
  if (file) return file->format;
  ADD_FAILURE() << file.error().detail;
  return {};
}

const model::Block& block_of(const model::Format& format, const std::string& id) {
  const auto found = std::find_if(format.blocks.begin(), format.blocks.end(),
                                  [&](const model::Block& block) { return block.id == id; });
  if (found == format.blocks.end()) throw std::runtime_error("no block " + id);
  return *found;
}

// Every text of a format that a person reads.
std::vector<std::string> list_texts(const model::Format& format) {
  std::vector<std::string> texts{format.title, format.subtitle};
  const auto add = [&](const std::vector<std::string>& more) {
    texts.insert(texts.end(), more.begin(), more.end());
  };
  for (const model::Block& block : format.blocks) {
    add({block.title, block.interaction});
    add(block.notes);
    for (const model::Step& step : block.steps) add({step.title, step.instruction});
    for (const model::Slide& slide : block.slides) {
      add({slide.title, slide.lead, slide.sentence, slide.source});
      add(slide.points);
      add(slide.highlights);
      for (const model::Card& card : slide.cards) add({card.title, card.text});
    }
  }
  for (const model::CasePractice& practice : format.practices) add({practice.from, practice.text});
  for (const model::Holiday& holiday : format.holidays) texts.push_back(holiday.name);
  add(format.organisations);
  add(format.contact);
  add(format.reading);
  return texts;
}

TEST(Middagsessie, AsksTheFiveQuestionsVerbatim) {
  const model::Format format = load("middagsessie.toml");
  ASSERT_EQ(format.questions.size(), 5u);
  const std::vector<std::pair<std::string, model::Tone>> expected{
      {"Waarover ben je tevreden m.b.t. de doorstroom in jouw regio?", model::Tone::works},
      {"Welke kansen zie je voor jouw regio?", model::Tone::chance},
      {"Welke rol zou jij hierin willen nemen?", model::Tone::role},
      {"Wat is (nog) ongemakkelijk of ingewikkeld?", model::Tone::hurts},
      {"Wat gaat je (denk je) helpen?", model::Tone::help}};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(format.questions[i].text, expected[i].first);
    EXPECT_EQ(format.lanes.at(format.questions[i].lane).tone, expected[i].second);
  }
}

TEST(Middagsessie, HasTheElevenBlocksInTheOrderOfTheSlides) {
  std::vector<std::string> ids;
  for (const model::Block& block : load("middagsessie.toml").blocks) ids.push_back(block.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"welkom", "vraag", "opdracht", "rol", "enschede", "burgum",
                                           "adviezen", "reflectie", "povo", "uitwisseling", "afsluiting"}));
}

TEST(Middagsessie, TakesTheMinutesOfItsThreeVersions) {
  const model::Format format = load("middagsessie.toml");
  ASSERT_EQ(format.versions, (std::vector<int>{120, 90, 60}));
  for (std::size_t version = 0; version < 3; ++version) {
    int sum = 0;
    for (const model::Block& block : format.blocks) sum += block.minutes.at(version);
    EXPECT_EQ(sum, format.versions[version]);
  }
  EXPECT_EQ(block_of(format, "reflectie").minutes, (model::Minutes{28, 24, 20}));
  EXPECT_EQ(block_of(format, "uitwisseling").minutes, (model::Minutes{25, 20, 17}));
  EXPECT_EQ(block_of(format, "povo").minutes, (model::Minutes{6, 3, 0}));
  const auto& welcome = block_of(format, "welkom").minutes;
  const auto& question = block_of(format, "vraag").minutes;
  EXPECT_EQ((std::vector<int>{welcome[0] + question[0], welcome[1] + question[1], welcome[2] + question[2]}),
            (std::vector<int>{8, 6, 4}));
}

TEST(Middagsessie, ShowsOneOfTheTwoExamplesInAnHour) {
  const model::Format format = load("middagsessie.toml");
  EXPECT_EQ(block_of(format, "enschede").minutes.at(2) + block_of(format, "burgum").minutes.at(2), 6);
  EXPECT_EQ(std::min(block_of(format, "enschede").minutes.at(2), block_of(format, "burgum").minutes.at(2)),
            0);
}

TEST(Middagsessie, HasStepsThatTakeTheMinutesOfTheirBlock) {
  const model::Format format = load("middagsessie.toml");
  for (const char* id : {"reflectie", "uitwisseling"}) {
    const model::Block& block = block_of(format, id);
    for (std::size_t version = 0; version < 3; ++version) {
      int sum = 0;
      for (const model::Step& step : block.steps) sum += step.minutes.at(version);
      EXPECT_EQ(sum, block.minutes.at(version)) << id;
    }
  }
  EXPECT_EQ(block_of(format, "reflectie").steps.at(2).shows, Layout::waiting);
  EXPECT_EQ(block_of(format, "uitwisseling").steps.back().shows, Layout::plan);
}

TEST(Middagsessie, LetsTheRoomChooseWithTwoVotesEachBeforeItMakesActions) {
  const model::Format format = load("middagsessie.toml");
  EXPECT_EQ(format.dots, 2);
  const auto& steps = block_of(format, "uitwisseling").steps;
  ASSERT_EQ(steps.size(), 5u);
  EXPECT_EQ(steps[3].id, "kiezen");
  EXPECT_EQ(steps[3].shows, Layout::votes);
}

std::set<std::string> list_words(const std::string& text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : text + " ") {
    const bool part = std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
    if (part) word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (!part && !word.empty()) words.insert(std::exchange(word, {}));
  }
  return words;
}

TEST(Middagsessie, SaysNothingOfAPracticeThatIsNotOnTheSlidesOfItsCase) {
  const model::Format format = load("middagsessie.toml");
  for (const char* from : {"Enschede", "Burgum"}) {
    std::string told = from;
    for (const model::Slide& slide :
         block_of(format, from == std::string("Burgum") ? "burgum" : "enschede").slides) {
      told += " " + slide.title + " " + slide.lead;
      for (const std::string& point : slide.points) told += " " + point;
    }
    const std::set<std::string> known = list_words(told);
    std::size_t practices = 0;
    for (const model::CasePractice& practice : format.practices) {
      if (practice.from != from) continue;
      ++practices;
      for (const std::string& word : list_words(practice.text)) EXPECT_EQ(known.count(word), 1u) << word;
    }
    EXPECT_GE(practices, 5u) << from;
  }
}

TEST(Middagsessie, OffersItsPracticesAtConceptsOfItsLexicon) {
  base::SystemDisk disk;
  const model::Format format = load("middagsessie.toml");
  const auto lexicon = sessions::read_lexicon_file(
      disk, fs::path(SOURCE_DIR) / "assets" / "lexicon" / (format.lexicon + ".toml"));
  ASSERT_TRUE(lexicon) << lexicon.error().detail;
  std::set<std::string> known;
  for (const model::Concept& subject : lexicon->concepts) known.insert(subject.id);
  for (const model::CasePractice& practice : format.practices) {
    for (const std::string& id : practice.concepts)
      EXPECT_EQ(known.count(id), 1u) << practice.id << ": " << id;
  }
}

TEST(Middagsessie, KnowsHolidaysFromASaturdayToASundayUntilTheSummerOf2028) {
  const model::Format format = load("middagsessie.toml");
  ASSERT_FALSE(format.holidays.empty());
  for (const model::Holiday& holiday : format.holidays) {
    EXPECT_TRUE(base::is_weekend(holiday.from)) << holiday.name << base::to_iso(holiday.from);
    EXPECT_TRUE(base::is_weekend(holiday.to)) << holiday.name << base::to_iso(holiday.to);
    EXPECT_FALSE(base::is_weekend(base::add_days(holiday.from, 2)));
    EXPECT_FALSE(base::is_weekend(base::add_days(holiday.to, 1)));
  }
  EXPECT_EQ(model::holidays_on(format, {2026, 12, 25}), std::vector<std::string>{"Kerstvakantie"});
  EXPECT_EQ(model::holidays_on(format, {2028, 7, 25}).size(), 3u);
}

TEST(Middagsessie, KeepsEntryOpenDuringTheGoodPracticeAndNoLonger) {
  std::set<std::string> collecting;
  std::set<std::string> full;
  for (const model::Block& block : load("middagsessie.toml").blocks) {
    if (block.collects) collecting.insert(block.id);
    if (block.keep_full) full.insert(block.id);
  }
  EXPECT_EQ(collecting, (std::set<std::string>{"reflectie", "povo"}));
  EXPECT_EQ(full, (std::set<std::string>{"reflectie", "uitwisseling", "afsluiting"}));
}

// Of these headings nothing else is known, so nothing else is said.
TEST(Middagsessie, LeavesRoomWhereOnlyAHeadingIsKnown) {
  std::set<std::string> headings;
  for (const model::Block& block : load("middagsessie.toml").blocks) {
    for (const model::Slide& slide : block.slides) {
      if (slide.layout != Layout::own_text) continue;
      headings.insert(slide.title);
      EXPECT_TRUE(slide.points.empty() && slide.highlights.empty() && slide.lead.empty()) << slide.title;
    }
  }
  EXPECT_EQ(headings,
            (std::set<std::string>{"Data onderzoek", "Uitstroom gemeente Enschede",
                                   "Good practice uit de praktijk: de POVO-procedure van Enschede"}));
}

TEST(Middagsessie, GivesTheFacilitatorTipsInEveryBlock) {
  for (const char* name : {"middagsessie.toml", "oefensessie.toml"}) {
    for (const model::Block& block : load(name).blocks) EXPECT_FALSE(block.notes.empty()) << block.id;
  }
}

TEST(Middagsessie, ProposesTheMomentsAfterTwoAndSixWeeksHalfAYearAndAYear) {
  std::vector<int> days;
  for (const model::FollowUp& moment : load("middagsessie.toml").follow_ups) days.push_back(moment.days);
  EXPECT_EQ(days, (std::vector<int>{14, 42, 182, 365}));
}

// The letters every beamer has; B1 without shouting.
TEST(Middagsessie, IsWrittenInPlainLettersWithoutShouting) {
  for (const char* name : {"middagsessie.toml", "oefensessie.toml"}) {
    for (const std::string& text : list_texts(load(name))) {
      EXPECT_EQ(text.find('!'), std::string::npos) << text;
      for (const char32_t c : base::to_code_points(text)) EXPECT_LE(c, 0xFFu) << text;
    }
  }
}

TEST(Oefensessie, IsShortAndAsksTheSameQuestions) {
  const model::Format practice = load("oefensessie.toml");
  const model::Format real = load("middagsessie.toml");
  EXPECT_LE(practice.versions.front(), 20);
  EXPECT_LE(practice.blocks.size(), 5u);
  ASSERT_EQ(practice.questions.size(), real.questions.size());
  for (std::size_t i = 0; i < real.questions.size(); ++i) {
    EXPECT_EQ(practice.questions[i].text, real.questions[i].text);
    EXPECT_EQ(practice.lanes.at(practice.questions[i].lane).title,
              real.lanes.at(real.questions[i].lane).title);
  }
}

TEST(Oefensessie, HasSampleAnswersToEveryQuestion) {
  base::SystemDisk disk;
  const auto bytes = disk.read(kShipped / "oefensessie.tsv", sessions::kMaxAnswerTableBytes);
  ASSERT_TRUE(bytes.ok());
  const auto table = sessions::read_answers(*bytes, "oefensessie.tsv", load("oefensessie.toml"));
  ASSERT_TRUE(table.ok()) << table.error().detail;
  EXPECT_TRUE(table->refused.empty());
  EXPECT_GE(table->accepted.size(), 60u);
  std::vector<int> counts(5);
  std::set<std::string> texts;
  for (const sessions::AnswerRow& row : table->accepted) {
    ++counts.at(static_cast<std::size_t>(row.question - 1));
    texts.insert(row.text);
    EXPECT_FALSE(base::find_text_fault(row.text).has_value()) << row.line;
  }
  EXPECT_EQ(texts.size(), table->accepted.size());
  for (const int count : counts) EXPECT_GE(count, 10);
}

TEST(Middagsessie, KnowsNoVersionInWhichNothingIsCollected) {
  const model::Format format = load("middagsessie.toml");
  for (std::size_t version = 0; version < format.versions.size(); ++version) {
    const int minutes = std::accumulate(format.blocks.begin(), format.blocks.end(), 0,
                                        [&](int sum, const model::Block& block) {
                                          return sum + (block.collects ? block.minutes.at(version) : 0);
                                        });
    EXPECT_GT(minutes, 0);
  }
}

}  // namespace
