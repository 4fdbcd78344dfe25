// Whatever people type comes out as they typed it: cmark-gfm, which GitHub reads Markdown with, is the judge.
#include <gtest/gtest.h>

#include "base/random.h"
#include "writers/markdown.h"
#include "writers/reader.h"

namespace {

using markdown::Dialect;
using report::Document;

const std::vector<std::string> kAnswers{
    "# x",
    "####### x",
    "#",
    "x #",
    "x ##",
    "C# en F#",
    "1. x",
    "2026. Dan is het klaar",
    "1) x",
    "1.",
    "12",
    "- x",
    "-",
    "---",
    "- [ ] x",
    "* x",
    "***",
    "+ x",
    "+",
    "+31 6",
    "> x",
    "->",
    "=====",
    ":-:",
    ":---",
    "x\n===",
    "x\n---",
    "x\n-",
    "x\n:-:",
    "a | b\n--- | ---\nc | d",
    "| a |\n| - |\n| b |",
    "|",
    "\\|",
    "\\\\|",
    "\\",
    "\\\\",
    "x\\\ny",
    "\\*a\\*",
    "C:\\map\\_nieuw\\",
    "*a*",
    "**a**",
    "_a_",
    "__a__",
    "snake_case_woord",
    "~a~ en ~~b~~",
    "~~~\nx\n~~~",
    "`a`",
    "```\nx\n```",
    "``",
    "<script>",
    "<script>alert(1)</script>",
    "<!-- weg -->",
    "<b>vet</b>",
    "<?php ?>",
    "<https://lowan.nl>",
    "<jan@school.nl>",
    "https://www.lowan.nl/po/mooie_pagina_hier?a=1&b=2",
    "http://x.nl/~jan/*ster*",
    "ftp://x.nl/a_b",
    "HTTPS://X.NL/A_B",
    "www.lowan.nl/a_b",
    "WWW.lowan.nl/a_b_",
    "zie (www.x.nl)",
    "jan_de_boer@school_noord.nl",
    "helpdesk@lowanpo.nl",
    "mailto:jan_b@x.nl",
    "[x](http://x.nl)",
    "![x](y.png)",
    "[x]: http://x.nl",
    "[^1]",
    "[ ] doen",
    "&amp; &lt; &#35; &eacute;",
    "R&D",
    "$5 en $x$",
    "a\nb",
    "a\n\nb",
    "a\n- b\n- c",
    "a\n    b",
    "a\n\n1. b\n\n2. c",
    "a\n# b",
    "a\n> b",
    "a\n<div>\nb",
    "\"aanhaling\" en 'enkel'",
    "\u201Ckrul\u201D \u2013 \u20AC 5,- \u2026",
    "\U0001F44D\U0001F3FD super",
    "Сім'я, aile, ząb",
    "x!",
    "a!\n[b]",
    "100%",
    "{x} ^y^ @naam #12 :smile:",
};

// As a reader sees it: white space at the ends of lines does not show.
std::string as_seen(const std::string& text) {
  std::string seen = text;
  for (std::size_t at = 0; (at = seen.find("\n ", at)) != std::string::npos;) seen.erase(at + 1, 1);
  return seen;
}

std::string in_one_line(const std::string& text) {
  std::string line;
  for (const char c : as_seen(text)) {
    if (c != '\n') {
      line += c;
    } else if (!line.ends_with(' ')) {
      line += ' ';
    }
  }
  return line;
}

std::vector<std::string> literal_texts(const std::vector<markdown::Node>& nodes) {
  std::vector<std::string> texts;
  for (const markdown::Node& node : nodes) texts.push_back(literal_text(node));
  return texts;
}

std::vector<std::string> map_texts(const std::vector<std::string>& texts,
                                   std::string (*change)(const std::string&)) {
  std::vector<std::string> changed;
  for (const std::string& text : texts) changed.push_back(change(text));
  return changed;
}

// Lines of one to eight marks, letters and digits that mean something in Markdown, most of them at awkward
// places.
std::vector<std::string> make_answers_nobody_would_type(std::size_t count) {
  const std::vector<std::string> pieces{"#",  "-", "+",    "*",   "_",  "`",   "~",    "|",  "\\",  "<", ">",
                                        "[",  "]", "(",    ")",   "!",  "&",   ";",    ":",  "=",   ".", "1",
                                        "23", "a", "www.", "://", "x.", "@",   "$",    "^",  "{",   "}", "\"",
                                        "'",  "/", "?",    "amp", "é",  "a b", "http", "\n", "\n\n"};
  base::SeededRandom random(7);
  std::vector<std::string> answers;
  while (answers.size() < count) {
    std::string answer = "\n";
    const std::size_t length = 1 + base::draw_below(random, 8);
    for (std::size_t i = 0; i < length; ++i) {
      const std::string& piece = pieces[base::draw_below(random, pieces.size())];
      const bool third_line_end = piece.starts_with('\n') && answer.ends_with('\n');
      if (!third_line_end) answer += piece;
    }
    while (answer.ends_with('\n')) answer.pop_back();
    if (!answer.empty()) answers.push_back(answer.substr(1));
  }
  return answers;
}

Document make_list(const std::vector<std::string>& answers) {
  return {"Antwoorden", {report::BulletList{answers}}};
}

TEST(Markdown, ShowsEveryAnswerOfAListAsItWasTyped) {
  for (const Dialect dialect : {Dialect::github, Dialect::common}) {
    const auto tree = markdown::read(writers::write_markdown(make_list(kAnswers)), dialect);
    EXPECT_EQ(literal_texts(all_of(tree, "item")), map_texts(kAnswers, as_seen));
  }
}

TEST(Markdown, ShowsThousandsOfAnswersNobodyWouldTypeAsTheyAre) {
  const auto answers = make_answers_nobody_would_type(5000);
  for (const Dialect dialect : {Dialect::github, Dialect::common}) {
    const auto tree = markdown::read(writers::write_markdown(make_list(answers)), dialect);
    EXPECT_EQ(literal_texts(all_of(tree, "item")), answers);
  }
}

TEST(Markdown, ShowsParagraphsAsTheyWereTyped) {
  Document document{"Titel", {}};
  std::string expected = "Titel";
  for (const std::string& answer : kAnswers) {
    document.blocks.push_back(report::Paragraph{answer});
    expected += "\n\n" + as_seen(answer);
  }
  EXPECT_EQ(literal_text(markdown::read(writers::write_markdown(document))), expected);
}

TEST(Markdown, SetsNoticesApartAsTheyWereTyped) {
  Document document{"Titel", {}};
  for (const std::string& answer : kAnswers) document.blocks.push_back(report::Notice{answer});
  const auto tree = markdown::read(writers::write_markdown(document));
  EXPECT_EQ(literal_texts(all_of(tree, "block_quote")), map_texts(kAnswers, as_seen));
}

TEST(Markdown, ShowsHeadingsInOneLine) {
  Document document{"# x #", {}};
  std::vector<std::string> expected{"# x #"};
  for (const std::string& answer : kAnswers) {
    document.blocks.push_back(report::Heading{3, answer});
    expected.push_back(in_one_line(answer));
  }
  const auto tree = markdown::read(writers::write_markdown(document));
  EXPECT_EQ(literal_texts(all_of(tree, "heading")), expected);
}

TEST(Markdown, ShowsLabelsWithWhatWasFilledIn) {
  report::Fields fields;
  std::vector<std::string> expected;
  for (const std::string& answer : kAnswers) {
    fields.fields.push_back({"Wie trekt?", answer});
    expected.push_back("Wie trekt? " + as_seen(answer));
  }
  fields.fields.push_back({"Regio *Oost*", "Twente"});
  expected.push_back("Regio *Oost*: Twente");
  const auto tree = markdown::read(writers::write_markdown({"Titel", {fields}}));
  EXPECT_EQ(literal_texts(all_of(tree, "item")), expected);
  EXPECT_EQ(all_of(tree, "strong").size(), expected.size());
}

TEST(Markdown, ShowsEveryCellOfATableInItsPlace) {
  std::vector<std::string> answers = kAnswers;
  for (const std::string& answer : make_answers_nobody_would_type(2000)) answers.push_back(answer);
  report::Table table{{"Actie | stap", "", "Trekker"}, {}};
  std::vector<std::string> expected = table.head;
  for (const std::string& answer : answers) {
    table.rows.push_back({answer, "", answer});
    for (const std::string& cell : {answer, std::string(), answer}) expected.push_back(in_one_line(cell));
  }
  const auto tree = markdown::read(writers::write_markdown({"Titel", {table}}));
  EXPECT_EQ(literal_texts(all_of(tree, "table_cell")), expected);
  EXPECT_EQ(all_of(tree, "table_row").size(), answers.size());
}

TEST(Markdown, KeepsTwoListsApart) {
  const report::Fields fields{{{"Regio", "Twente"}}};
  const report::BulletList list{{"a", "b"}};
  const auto tree = markdown::read(writers::write_markdown({"Titel", {fields, list, list}}));
  EXPECT_EQ(all_of(tree, "list").size(), 3u);
}

}  // namespace
