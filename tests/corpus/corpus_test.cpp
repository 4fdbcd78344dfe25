// Answers that a person wrote and labelled without seeing the examples the program learns from. Their score
// is printed and may not drop.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "app/lexicons.h"
#include "base/random.h"
#include "corpus/score.h"
#include "sessions/lexicon_file.h"
#include "text/tokens.h"
#include "themes/arrange.h"

namespace {

const std::vector<std::string> kLanes{"werkt", "kansen", "rollen", "schuurt", "helpt"};
const std::map<std::string, std::string> kLaneOfKind{{"succesfactor", "werkt"}, {"good-practice", "werkt"},
                                                     {"kans", "kansen"},        {"rol", "rollen"},
                                                     {"valkuil", "schuurt"},    {"behoefte", "helpt"}};

struct Corpus {
  std::vector<themes::AskedAnswer> answers;
  std::vector<corpus::Labelled> labels;
};

Corpus read_corpus() {
  std::ifstream in(SOURCE_DIR "/tests/corpus/answers.tsv");
  std::string line;
  std::getline(in, line);
  Corpus read;
  base::SeededRandom random{1};
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    std::string id, question, theme, kind, text;
    std::getline(cells, id, '\t');
    std::getline(cells, question, '\t');
    std::getline(cells, theme, '\t');
    std::getline(cells, kind, '\t');
    std::getline(cells, text);
    read.answers.push_back({base::draw_key(random), text, static_cast<std::size_t>(std::stoi(question) - 1)});
    read.labels.push_back({theme, kLaneOfKind.at(kind)});
  }
  return read;
}

themes::Judge load_judge() {
  base::SystemDisk disk;
  model::Format format;
  format.lexicon = "nieuwkomers";
  auto judge = app::load_judge(format, BINARY_DIR "/lexicon", disk);
  EXPECT_TRUE(judge.ok());
  return std::move(judge).value();
}

std::vector<corpus::Labelled> group(const themes::Judge& judge,
                                    const std::vector<themes::AskedAnswer>& answers) {
  themes::Memory memory;
  const auto arranged = themes::arrange(judge, {}, answers, kLanes, memory);
  std::vector<corpus::Labelled> found;
  for (const themes::AskedAnswer& answer : answers) {
    const model::Placement placement = model::placement_of(arranged.board, answer.key);
    const model::Theme* theme = model::find_theme(arranged.board, placement.theme);
    found.push_back({theme == nullptr ? "-" : theme->label, kLanes[model::lane_of(placement, answer.lane)]});
  }
  return found;
}

TEST(Corpus, KeepsItsScore) {
  const Corpus corpus = read_corpus();
  ASSERT_EQ(corpus.answers.size(), 240u);
  const corpus::Score score = corpus::score(corpus.labels, group(load_judge(), corpus.answers));
  std::printf("placed %.3f  moves per 100 %.1f  B-cubed %.3f  lane %.3f\n", score.placed, score.moves_per_100,
              score.b_cubed, score.lane);
  EXPECT_GE(score.placed, 0.94);
  EXPECT_LE(score.moves_per_100, 12.0);
  EXPECT_GE(score.b_cubed, 0.80);
  EXPECT_GE(score.lane, 0.95);
}

TEST(Corpus, IsNotAmongTheExamples) {
  base::SystemDisk disk;
  const std::string file = SOURCE_DIR "/assets/lexicon/nieuwkomers.toml";
  const auto lexicon = sessions::read_lexicon_file(disk, file);
  ASSERT_TRUE(lexicon.ok());
  const auto examples = sessions::read_example_files(disk, file, *lexicon);
  ASSERT_TRUE(examples.ok());
  std::set<std::string> known;
  for (const model::Example& example : *examples) known.insert(text::fold(example.text));
  for (const themes::AskedAnswer& answer : read_corpus().answers) {
    const bool is_short = answer.text.size() < 25;  // two people may well write the same three words
    EXPECT_TRUE(is_short || known.count(text::fold(answer.text)) == 0) << answer.text;
  }
}

TEST(Scoring, CountsWhatIsLeftToDoByHand) {
  const corpus::Score score =
      corpus::score({{"a", "werkt"}, {"a", "werkt"}, {"b", "schuurt"}, {"b", "helpt"}, {"overig", "werkt"}},
                    {{"1", "werkt"}, {"1", "schuurt"}, {"1", "schuurt"}, {"-", "helpt"}, {"-", "werkt"}});
  EXPECT_DOUBLE_EQ(score.placed, 0.6);
  EXPECT_DOUBLE_EQ(score.moves_per_100, 40);
  EXPECT_DOUBLE_EQ(score.lane, 0.75);
  EXPECT_NEAR(score.b_cubed, 0.765, 0.001);
}

}  // namespace
