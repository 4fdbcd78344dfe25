// How documents fall into pages, in PDF and as pictures.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "writers/page_pictures.h"
#include "writers/pdf.h"
#include "writers/pdf_reader.h"

namespace {

using report::BulletList;
using report::Card;
using report::Field;
using report::Heading;
using report::PageBreak;
using report::Paragraph;
using report::Table;
using testing::HasSubstr;
using testing::StartsWith;

report::Document make(std::vector<report::Block> blocks) {
  return {"Titel", std::move(blocks), "Twente, 12 maart 2026", {2026, 3, 12}};
}

std::string write(std::vector<report::Block> blocks) {
  const auto bytes = writers::write_pdf(make(std::move(blocks)));
  EXPECT_TRUE(bytes) << bytes.error().detail;
  return *bytes;
}

// Text per page, without its foot.
std::vector<std::string> read_pages(std::vector<report::Block> blocks) {
  std::istringstream in(pdf::read_text(write(std::move(blocks))));
  std::vector<std::string> pages;
  for (std::string page; std::getline(in, page, '|');) {
    pages.push_back(page.substr(page.find_first_not_of(' ')));
  }
  return pages;
}

std::string write_words(int count) {
  std::string words;
  for (int i = 1; i <= count; ++i) words += fmt::format("{}woord{:04}", i == 1 ? "" : " ", i);
  return words;
}

// The longest text that can be kept.
constexpr int kMostWords = 8000 / 10;

// Every field, as long as people make them.
Card make_full_card(int number) {
  const std::string sentence = "Elke leerling heeft een gesprek gehad voor de overstap, samen met de ouders";
  return {fmt::format("Actie {}: Overdrachtsgesprek invoeren", number),
          {{"Wat willen we bereiken?", sentence},
           {"Komt uit", "Warme overdracht (werkt 12, schuurt 9)"},
           {"Wie trekt?", "Directeur De Brug"},
           {"Wie doet mee?", "Taalschool of nieuwkomersschool, Reguliere basisscholen, Gemeente"},
           {"Wanneer is het klaar?", "dinsdag 15 september 2026"},
           {"Waaraan zien we dat het werkt?", sentence},
           {"Wat is de eerste stap deze maand?", "Data prikken met de twee taalscholen"},
           {"Afgesproken als ... dan ...", sentence},
           {"Wat is nodig?", "Een dagdeel per maand voor de KC'er"},
           {"Wie betaalt?", "Gemeente"},
           {"Hoe staat het ervoor?", "Afgesproken"}},
          ""};
}

TEST(PdfPages, BeginWithTheHeadOfATableThatGoesOn) {
  Table table{{"Thema", "Wat werkt"}, {}, {1, 3}};
  for (int i = 0; i < 120; ++i) table.rows.push_back({fmt::format("Rij {}", i), "een\ntwee\ndrie"});
  const auto pages = read_pages({table});
  ASSERT_GE(pages.size(), 4u);
  for (std::size_t i = 1; i < pages.size(); ++i) EXPECT_THAT(pages[i], StartsWith("Thema Wat werkt Rij "));
}

TEST(PdfPages, SplitNoRowOfATableThatFitsOnOne) {
  Table table{{"Thema", "Wat werkt"}, {}, {1, 3}};
  std::string all;
  for (int i = 0; i < 60; ++i) {
    const std::string lines = fmt::format("begin {0}\n{1}eind {0}", i, i % 3 == 0 ? "tussen\ntussen\n" : "");
    table.rows.push_back({"Thema", lines});
  }
  const auto pages = read_pages({table});
  ASSERT_GE(pages.size(), 3u);
  for (int i = 0; i < 60; ++i) {
    const auto with = std::find_if(pages.begin(), pages.end(), [&](const std::string& page) {
      return page.find(fmt::format("begin {} ", i)) != std::string::npos;
    });
    ASSERT_NE(with, pages.end());
    EXPECT_THAT(*with, HasSubstr(fmt::format("eind {}", i)));
  }
}

// Each word once, in order, whatever stands between the pages.
void expect_all_words(const std::vector<std::string>& pages) {
  std::string text;
  for (const std::string& page : pages) text += page;
  std::size_t at = 0;
  for (int i = 1; i <= kMostWords; ++i) {
    const std::string word = fmt::format("woord{:04}", i);
    const std::size_t found = text.find(word, at);
    ASSERT_NE(found, std::string::npos) << word;
    EXPECT_EQ(text.find(word, found + 1), std::string::npos) << word << " stands in it twice";
    at = found;
  }
}

TEST(PdfPages, LoseNoWordOfATextThatIsLongerThanAPage) {
  const std::string words = write_words(kMostWords);
  const Table narrow{
      {"Thema", "Wat werkt", "Wat helpt"}, {{"Kort", "", words}, {"Daarna", "", ""}}, {3, 3, 1}};
  for (const report::Block& block : std::vector<report::Block>{
           BulletList{{words, "Daarna"}}, Paragraph{words}, narrow,
           Card{"Actie 1", {{"Kort", "kort"}, {"Lang", words}, {"Slot", "Daarna"}}, ""},
           report::Notice{words}, report::Fields{{{"Veld", words}}}}) {
    SCOPED_TRACE(block.index());
    const auto pages = read_pages({Heading{2, "Kop"}, block, Paragraph{"Einde"}});
    expect_all_words(pages);
    EXPECT_THAT(pages.back(), HasSubstr("Einde"));
  }
}

TEST(PdfPages, HoldThreeActionsWithEveryFieldEach) {
  std::vector<report::Block> blocks;
  for (int i = 1; i <= 6; ++i) {
    if (i == 4) blocks.emplace_back(PageBreak{});
    blocks.emplace_back(make_full_card(i));
  }
  const auto pages = read_pages(blocks);
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_THAT(pages[0], HasSubstr("Actie 3: "));
  EXPECT_THAT(pages[1], StartsWith("Actie 4: "));
}

// A break after every third one would leave the last of three alone on a page.
TEST(PdfPages, GoOnWithTheNextActionWhereThreeAreTooLong) {
  std::vector<report::Block> blocks;
  for (int i = 1; i <= 6; ++i) {
    if (i == 4) blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Card{fmt::format("Actie {}", i), {{"Doel", write_words(200)}}, ""});
  }
  const auto pages = read_pages(blocks);
  ASSERT_EQ(pages.size(), 3u);
  for (int page = 0; page < 3; ++page) {
    EXPECT_THAT(pages[static_cast<std::size_t>(page)], HasSubstr(fmt::format("Actie {}", 2 * page + 1)));
    EXPECT_THAT(pages[static_cast<std::size_t>(page)], HasSubstr(fmt::format("Actie {}", 2 * page + 2)));
  }
}

TEST(PdfPages, KeepACardWhole) {
  std::vector<report::Block> blocks;
  for (int i = 1; i <= 20; ++i) {
    blocks.emplace_back(Card{fmt::format("Actie {:02}", i),
                             {{"Doel", write_words(20)}, {"Trekker", fmt::format("trekker {:02}", i)}},
                             fmt::format("lacune {:02}", i)});
  }
  int found = 0;
  for (const std::string& page : read_pages(blocks)) {
    for (int i = 1; i <= 20; ++i) {
      if (page.find(fmt::format("Actie {:02}", i)) == std::string::npos) continue;
      ++found;
      EXPECT_THAT(page, HasSubstr(fmt::format("lacune {:02}", i)));
    }
  }
  EXPECT_EQ(found, 20);
}

// Whatever stands above it, and whatever it heads.
TEST(PdfPages, NeverEndWithAHeading) {
  const std::vector<report::Block> headed{Paragraph{"inhoud"}, BulletList{{"inhoud"}},
                                          Table{{"inhoud"}, {{"cel"}}}, Card{"inhoud", {{"a", "b"}}, ""}};
  std::vector<report::Block> blocks;
  constexpr int kHeadings = 160;
  for (int i = 0; i < kHeadings; ++i) {
    blocks.emplace_back(Heading{i % 3 == 0 ? 2 : 3, fmt::format("Kop {:03}", i)});
    blocks.push_back(headed[static_cast<std::size_t>(i) % headed.size()]);
    blocks.emplace_back(Paragraph{write_words(1 + i * 7 % 50)});
  }
  int found = 0;
  for (const std::string& page : read_pages(blocks)) {
    for (std::size_t at = 0; (at = page.find("Kop ", at)) != std::string::npos; at += 4, ++found) {
      EXPECT_NE(page.find("inhoud", at), std::string::npos) << page.substr(at);
    }
  }
  EXPECT_EQ(found, kHeadings);
}

TEST(PdfPages, NeverEndWithAHeadingOfATextThatIsLongerThanAPage) {
  for (int lines = 36; lines < 46; ++lines) {
    std::vector<report::Block> blocks{
        BulletList{std::vector<std::string>(static_cast<std::size_t>(lines), "regel")}, Heading{3, "Kop"},
        BulletList{{"inhoud " + write_words(1500)}}};
    for (const std::string& page : read_pages(blocks)) {
      const std::size_t at = page.find("Kop");
      if (at != std::string::npos) {
        EXPECT_NE(page.find("inhoud", at), std::string::npos) << lines;
      }
    }
  }
}

TEST(PdfPages, AreNotBegunForTheLastFewLines) {
  std::vector<report::Block> blocks;
  for (int i = 0; i < 39; ++i) blocks.emplace_back(Paragraph{"regel"});
  EXPECT_EQ(read_pages(blocks).size(), 1u);
  for (int i = 0; i < 39; ++i) blocks.emplace_back(Paragraph{"regel"});
  EXPECT_EQ(read_pages(blocks).size(), 2u);
}

// The share of pixels that are not white.
double measure_ink(const base::Picture& picture) {
  std::size_t inked = 0;
  for (std::size_t i = 0; i < picture.rgb.size(); i += 3) {
    inked += picture.rgb[i] < 250 || picture.rgb[i + 1] < 250 || picture.rgb[i + 2] < 250 ? 1 : 0;
  }
  return 3.0 * static_cast<double>(inked) / static_cast<double>(picture.rgb.size());
}

TEST(PagePictures, AreThePagesOfThePdfOnWhitePaper) {
  const std::vector<report::Block> blocks{Heading{2, "Kop"}, Paragraph{write_words(300)}, PageBreak{},
                                          report::BalanceChart{"links", "rechts", {{"Contact", 3, 2}}},
                                          Card{"Actie 1", {{"Wie trekt?", "Ik"}}, "Nog invullen"}};
  const auto pictures = writers::draw_pages(make(blocks), 842);
  ASSERT_TRUE(pictures) << pictures.error().detail;
  ASSERT_EQ(pictures->size(), read_pages(blocks).size());
  for (const base::Picture& picture : *pictures) {
    EXPECT_EQ(picture.height, 842);
    EXPECT_EQ(picture.width, 595);
    ASSERT_EQ(picture.rgb.size(), 842u * 595u * 3u);
    EXPECT_EQ(picture.rgb[0] + picture.rgb[1] + picture.rgb[2], 3 * 255) << "the corner of the paper";
    EXPECT_GT(measure_ink(picture), 0.005);
    EXPECT_LT(measure_ink(picture), 0.5);
  }
}

TEST(PagePictures, AreTheSameEachTime) {
  const report::Document document = make({Paragraph{"Tekst"}});
  EXPECT_EQ(writers::draw_pages(document, 400)->front().rgb, writers::draw_pages(document, 400)->front().rgb);
}

}  // namespace
