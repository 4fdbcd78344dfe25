#include <fmt/format.h>

#include <array>

#include "sessions/format_reader.h"

namespace sessions {
namespace {

using model::Layout;

constexpr std::array kSlideLayouts{
    Choice<Layout>{"welcome", Layout::welcome},   Choice<Layout>{"statement", Layout::statement},
    Choice<Layout>{"bullets", Layout::bullets},   Choice<Layout>{"cards", Layout::cards},
    Choice<Layout>{"sentence", Layout::sentence}, Choice<Layout>{"own_text", Layout::own_text},
    Choice<Layout>{"closing", Layout::closing}};

// A key that belongs to one layout stands with that layout and with no other.
struct OwnKey {
  std::string_view key;
  std::string_view layout;
  bool is_that_layout;
};

void check_own_key(const TomlValue& slide, const OwnKey& own, FaultLog& log) {
  const bool there = find(slide, own.key) != nullptr;
  if (there == own.is_that_layout) return;
  if (there) {
    log.add(spot_of(slide, own.key), fmt::format("'{}' bij een andere layout", own.key),
            fmt::format("'{}' alleen bij layout = \"{}\"", own.key, own.layout));
  } else {
    log.add(spot_of(slide, "layout"), fmt::format("layout \"{}\" zonder '{}'", own.layout, own.key),
            fmt::format("'{}' erbij", own.key));
  }
}

void check_content(const TomlValue& slide, Layout layout, FaultLog& log) {
  check_own_key(slide, {"sentence", "sentence", layout == Layout::sentence}, log);
  check_own_key(slide, {"cards", "cards", layout == Layout::cards}, log);
  const bool bare =
      layout == Layout::bullets && !has_items(slide, "points") && !has_items(slide, "highlights");
  if (bare) log.add(slide.spot, "een scherm zonder punten", "minstens een punt in 'points'");
}

}  // namespace

model::Card read_card(const TomlValue& value, std::string_view what, FaultLog& log) {
  TableReader reader(value, what, log);
  model::Card card;
  card.title = reader.text("title", kNameLetters);
  card.text = reader.text("text", kLineLetters);
  reader.finish();
  return card;
}

model::Slide read_slide(const TomlValue& value, FaultLog& log) {
  TableReader reader(value, "een scherm", log);
  model::Slide slide;
  const auto layout = reader.choice<Layout>("layout", kSlideLayouts);
  slide.layout = layout.value_or(Layout::bullets);
  slide.title = reader.text("title", kTitleLetters);
  slide.lead = reader.text("lead", kLineLetters, Need::optional);
  slide.points = reader.texts("points", kPoints, kLineLetters);
  slide.highlights = reader.texts("highlights", kHighlights, kLineLetters);
  for (const TomlValue& card : reader.tables("blocks.slides.cards", kCards, Need::optional)) {
    slide.cards.push_back(read_card(card, "een kaart", log));
  }
  slide.sentence = reader.text("sentence", kLineLetters, Need::optional);
  slide.source = reader.text("source", kLineLetters, Need::optional);
  if (layout) check_content(value, *layout, log);
  reader.finish();
  return slide;
}

}  // namespace sessions
