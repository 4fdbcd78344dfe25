#include <fmt/format.h>

#include <algorithm>

#include "screens/start_parts.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

constexpr float kPageWidth = 1680;
constexpr float kCardHeight = 148;
constexpr float kListWidth = 1160;
constexpr float kRowHeight = 124;

void draw_title(ui::Frame& frame, const ui::Rect& left) {
  ui::Rect block = left.centered(left.w, 560);
  const ui::Rect tile = block.cut_top(112).cut_left(112);
  frame.paint().gradient(tile, {ui::kTealBright, ui::kTealDark}, ui::kRadiusField);
  frame.paint().icon(ui::Icon::school, tile.center(), {72, ui::kOnDark});
  block.cut_top(ui::kGapLarge);
  const ui::Rect title = {block.x, block.y, block.w, 300};
  block.cut_top(frame.title(title, "Regie op een goede overdracht en doorstroom"));
  block.cut_top(ui::kGap);
  frame.paragraph(block, "Middagsessie voor schoolleiders en KC'ers",
                  {.type = ui::Type::lead, .colour = ui::kInkSoft});
}

void quit_button(StartDesk& desk, ui::Rect strip) {
  ui::Button quit{
      .name = "start.quit", .label = "Stoppen", .kind = ui::ButtonKind::quiet, .icon = ui::Icon::exit};
  quit.rect = strip.cut_left(ui::measure_button(desk.frame, quit)).moved(-ui::kQuietInset, 0);
  if (ui::button(desk.frame, quit)) desk.act(flow::Quit{});
}

void resume_card(StartDesk& desk, const ui::Rect& rect, const flow::RecentSession& latest) {
  const StartCard card{.name = "start.resume",
                       .rect = rect,
                       .icon = ui::Icon::play,
                       .label = fmt::format("Verder met {}", latest.region),
                       .note = base::to_dutch(latest.date),
                       .strong = true,
                       .enabled = !desk.start.busy};
  if (start_card(desk.frame, card)) desk.act(flow::OpenSession{latest.file});
}

void new_card(StartDesk& desk, const ui::Rect& rect) {
  const StartCard card{.name = "start.new",
                       .rect = rect,
                       .icon = ui::Icon::add,
                       .label = "Nieuwe sessie",
                       .note = "Voor een middag met een regio",
                       .strong = desk.start.recent.empty(),
                       .enabled = !desk.start.busy};
  if (!start_card(desk.frame, card)) return;
  desk.draft.new_session = NewSessionDraft{};
  fill_in(desk.draft.new_session, desk.state.today);
  desk.act(flow::ChooseStartPage{flow::StartPage::new_session});
  desk.frame.focus("new.region");
}

void open_card(StartDesk& desk, const ui::Rect& rect) {
  const bool none = desk.start.recent.empty();
  const StartCard card{.name = "start.open",
                       .rect = rect,
                       .icon = ui::Icon::folder,
                       .label = "Sessie openen",
                       .note = none ? "Je hebt nog geen sessies." : "Kies uit je eerdere sessies",
                       .enabled = !none && !desk.start.busy};
  if (start_card(desk.frame, card)) desk.draft.choosing = true;
}

void practice_card(StartDesk& desk, const ui::Rect& rect) {
  const StartCard card{.name = "start.practice",
                       .rect = rect,
                       .icon = ui::Icon::idea,
                       .label = "Oefenen",
                       .note = "Een korte sessie met voorbeeldantwoorden",
                       .enabled = !desk.start.busy};
  if (start_card(desk.frame, card)) desk.act(flow::StartPractice{});
}

std::string note_of(const flow::RecentSession& session) {
  const std::string date = base::to_dutch(session.date);
  return session.practice ? date + ", oefensessie" : date;
}

ui::Rect page_of(ui::Frame& frame) {
  const ui::Rect area = frame.area();
  return area.centered(kPageWidth, area.h - 2 * ui::kGapHuge);
}

}  // namespace

std::vector<flow::RecentSession> newest_first(std::vector<flow::RecentSession> sessions) {
  std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return a.date != b.date ? a.date > b.date : a.practice < b.practice;
  });
  return sessions;
}

void draw_menu(StartDesk& desk) {
  const ui::Rect page = page_of(desk.frame);
  ui::Rect left = page, right = page;
  left = right.cut_left((page.w - ui::kGapHuge) / 2);
  right.cut_left(ui::kGapHuge);
  quit_button(desk, left.cut_bottom(ui::kButtonHeight));
  draw_title(desk.frame, left);
  const std::vector<flow::RecentSession> recent = newest_first(desk.start.recent);
  const float cards = recent.empty() ? 3 : 4;
  ui::Rect rest = right.centered(right.w, cards * kCardHeight + (cards - 1) * ui::kGap);
  const auto next = [&rest] {
    const ui::Rect card = rest.cut_top(kCardHeight);
    rest.cut_top(ui::kGap);
    return card;
  };
  if (!recent.empty()) resume_card(desk, next(), recent.front());
  new_card(desk, next());
  open_card(desk, next());
  practice_card(desk, next());
}

void draw_list(StartDesk& desk) {
  const ui::Rect page = page_of(desk.frame);
  ui::Rect rest = page.centered(kListWidth, page.h);
  desk.frame.title(rest.cut_top(ui::line_height(ui::Type::display)), "Sessie openen");
  rest.cut_top(ui::kGap);
  ui::Rect foot = rest.cut_bottom(ui::kButtonHeight);
  rest.cut_bottom(ui::kGap);
  if (ui::button(desk.frame, {.name = "start.back",
                              .rect = foot.cut_left(220),
                              .label = "Terug",
                              .kind = ui::ButtonKind::secondary,
                              .icon = ui::Icon::back})) {
    desk.draft.choosing = false;
  }
  const std::vector<flow::RecentSession> recent = newest_first(desk.start.recent);
  const float step = kRowHeight + ui::kGapSmall;
  const ui::ScrollArea area(desk.frame, {.name = "start.sessions",
                                         .rect = rest.inset(-ui::kGap, 0),
                                         .content_height = static_cast<float>(recent.size()) * step});
  float y = area.content().y;
  for (std::size_t i = 0; i < recent.size(); ++i, y += step) {
    const StartCard card{.name = fmt::format("start.recent.{}", i),
                         .rect = {rest.x, y + ui::kGapTiny, rest.w, kRowHeight},
                         .icon = recent[i].practice ? ui::Icon::idea : ui::Icon::calendar,
                         .label = recent[i].region,
                         .note = note_of(recent[i]),
                         .enabled = !desk.start.busy};
    if (area.shows(card.rect) && start_card(desk.frame, card)) desk.act(flow::OpenSession{recent[i].file});
  }
}

}  // namespace screens
