#include "ui/gallery_pages.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/agenda_bar.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/chip.h"
#include "ui/clock_ring.h"
#include "ui/on_screen_keyboard.h"
#include "ui/progress_dots.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace ui {
namespace {

std::vector<Card> sample_cards(const Tone& tone) {
  const std::vector<std::pair<const char*, const char*>> words{
      {"Vaste ouderavond vervangen door startgesprek: leerling, ouder en mentor samen aan tafel.", "Ouders"},
      {"Elke maandag tien minuten \"wat zag ik goed gaan\" in het team.", "Team"},
      {"Nieuwe collega's krijgen een maat én een vrij uur in de eerste tien weken.", "Begeleiding"},
      {"Samen lesgeven in blokken van zes weken, met één gedeelde kijkvraag.", "Onderwijs"},
      {"Directie loopt elke dag een half uur mee op de gang, zonder agenda.", "Leiderschap"},
      {"De leerlingenraad beslist mee over het rooster van de projectweek.", "Leerlingen"}};
  std::vector<Card> cards;
  for (const auto& [text, chip] : words) {
    cards.push_back({.words = text, .tone = tone, .chip = chip, .remark = "9x", .remark_icon = Icon::people});
  }
  return cards;
}

// Two columns; each card goes below the shorter one. Gives the height, and draws when there is an area.
float place_cards(Frame& frame, const std::vector<Card>& cards, const Rect& content, const ScrollArea* area) {
  float heights[2] = {10, 10};
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const int at = heights[1] < heights[0] ? 1 : 0;
    Rect column = content.inset(kGapSmall, 0).column(at, 2, kGap);
    const float height = measure_card(frame, cards[i], column.w);
    const Rect rect{column.x, column.y + heights[at], column.w, height};
    if (area != nullptr && area->shows(rect)) draw_card(frame, rect, cards[i]);
    heights[at] += height + kGap;
  }
  return std::max(heights[0], heights[1]) + kGapSmall;
}

struct LaneLook {
  const char* name;
  const char* title;
  Tone tone;
  Icon icon;
};

void draw_lane(Frame& frame, Rect rect, const LaneLook& lane) {
  frame.paint().fill(rect, kCard.faded(0.55f), kRadiusPanel);
  frame.paint().outline(rect, {kCard.faded(0.9f), 1.5f, kRadiusPanel});
  Rect head = rect.cut_top(100).inset(30, 20);
  const std::vector<Card> cards = sample_cards(lane.tone);
  count_pill(frame, {{head.right(), head.center().y}, fmt::format("{}", cards.size()), lane.tone});
  const Rect mark = head.cut_left(60);
  frame.paint().fill(mark, lane.tone.soft, 18);
  frame.paint().icon(lane.icon, mark.center(), {36, lane.tone.mark});
  head.cut_left(kGapSmall);
  frame.text(head, lane.title, {Type::title});
  const Rect view = rect.inset(kGapSmall, 4);
  const float height = place_cards(frame, cards, view, nullptr);
  const ScrollArea area(frame, {lane.name, view, height, rgb(0xF4F6F6)});
  place_cards(frame, cards, area.content(), &area);
}

}  // namespace

void draw_entry_page(Frame& frame, Rect page, Gallery& gallery) {
  Rect whole = frame.area();
  on_screen_keyboard(frame, whole.cut_bottom(kKeyboardHeight));
  page.h -= kKeyboardHeight;
  const Rect head = page.cut_top(72);
  progress_dots(frame, {head.center(), 1, 5});
  clock_ring(frame, {.center = {head.right() - 40, head.center().y},
                     .radius = 44,
                     .seconds_left = 260,
                     .seconds_total = 420,
                     .running = false});
  const Rect chips = head.moved(0, 0);
  const Rect first = chip(frame, {{chips.x, chips.center().y}, "Vraag 2 van 5", kAccent, Icon::answers});
  chip(frame, {{first.right() + 14, chips.center().y}, "Anoniem", kCalm, Icon::lock});
  page.cut_top(kGapSmall);
  frame.title(page.cut_top(80), "Wat werkte dit jaar écht goed op jouw school?");
  frame.paragraph(page.cut_top(48),
                  "Noem één concreet voorbeeld. Schrijf in gewone zinnen; namen laten we weg.",
                  {.colour = kInkSoft});
  page.cut_top(kGapSmall);
  Rect right = page.cut_right(400);
  page.cut_right(kGapLarge);
  text_field(frame,
             {.name = "gallery.answer",
              .rect = page.cut_top(std::min(page.h, 420.0f)),
              .placeholder = "Typ hier je antwoord. Kort is goed."},
             gallery.answer);
  button(frame, {.name = "gallery.next",
                 .rect = right.cut_top(kButtonTall),
                 .label = "Volgende vraag",
                 .icon = Icon::send,
                 .enabled = gallery.answer.length() >= 3});
  right.cut_top(kGapSmall);
  button(frame, {.name = "gallery.skip",
                 .rect = right.cut_top(kButtonHeight),
                 .label = "Sla deze vraag over",
                 .kind = ButtonKind::secondary});
}

void draw_board_page(Frame& frame, Rect page) {
  Rect head = page.cut_top(150);
  clock_ring(frame, {.center = {head.right() - 76, head.center().y},
                     .radius = 76,
                     .seconds_left = 260,
                     .seconds_total = 420,
                     .running = false,
                     .caption = "minuten"});
  chip(frame, {{head.x, head.y + 26}, "Ronde 2: Opbrengst", kAccent, Icon::spark, Type::body_strong});
  head.cut_top(60);
  head.cut_right(200);
  frame.title(head, "Samenwerken aan goed onderwijs");
  agenda_bar(frame, {.rect = page.cut_bottom(56),
                     .blocks = {"Welkom", "Terugblik", "Opbrengst", "Kiezen", "Afspraken"},
                     .current = 2});
  page.cut_bottom(kGapSmall), page.cut_top(kGapSmall);
  draw_lane(frame, page.column(0, 2, kGapLarge), {"gallery.works", "Wat werkt", kWorks, Icon::idea});
  draw_lane(frame, page.column(1, 2, kGapLarge),
            {"gallery.hurts", "Waar het schuurt", kHurts, Icon::warning});
}

void draw_words_page(Frame& frame, Rect page) {
  frame.text(page.cut_top(120), "Samen verder", {.type = Type::hero});
  frame.text(page.cut_top(90), "Display: één vraag", {.type = Type::display});
  frame.text(page.cut_top(64), "Title: Łódź, Ğöksu, Žofia", {.type = Type::title});
  frame.text(page.cut_top(56),
             "Lead: 'enkel', \"dubbel\", \u201Ckrul\u201D \u2013 streep \u2026 \u20AC 12,50",
             {.type = Type::lead});
  frame.text(page.cut_top(56), "Body: Оксана Шевченко, Ελένη, naïef, coöperatie, geïnd",
             {.type = Type::body});
  frame.text(page.cut_top(48), "Small: AVATAR Tot Ty We Yo To. LT, kern",
             {.type = Type::small, .colour = kInkSoft});
  frame.text(page.cut_top(48), "Niet in de letter: 😀 字", {.type = Type::body_strong});
  Rect numbers = page.cut_top(160);
  frame.digits(numbers.cut_left(420), "14:05", {.type = Type::numeral_big});
  frame.digits(numbers.cut_left(300), "11:11", {.type = Type::numeral});
  page.cut_top(kGapSmall);
  float x = page.x, y = page.y + 30;
  for (const Icon icon :
       {Icon::add,          Icon::agree,     Icon::agenda,    Icon::answer,        Icon::answers,
        Icon::back,         Icon::backspace, Icon::blank,     Icon::calendar,      Icon::check,
        Icon::check_circle, Icon::clock,     Icon::close,     Icon::copy,          Icon::down,
        Icon::down_arrow,   Icon::edit,      Icon::enter,     Icon::error,         Icon::exit,
        Icon::flag,         Icon::folder,    Icon::freeze,    Icon::hand_over,     Icon::help,
        Icon::idea,         Icon::info,      Icon::keyboard,  Icon::keyboard_hide, Icon::lock,
        Icon::mail,         Icon::minus,     Icon::more_time, Icon::next,          Icon::notes,
        Icon::open_lock,    Icon::pause,     Icon::people,    Icon::play,          Icon::phone,
        Icon::save,         Icon::school,    Icon::send,      Icon::settings,      Icon::shift,
        Icon::show,         Icon::skip,      Icon::spark,     Icon::stairs,        Icon::trash,
        Icon::undo,         Icon::up,        Icon::up_arrow,  Icon::warning,       Icon::work}) {
    frame.paint().icon(icon, {x + 30, y}, {44, kInk});
    x += 64;
    if (x < page.right() - 64) continue;
    x = page.x;
    y += 70;
  }
}

}  // namespace ui
