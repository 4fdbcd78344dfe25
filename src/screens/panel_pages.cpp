// The documents as they come out of the printer: two side by side, page by page.
#include <fmt/format.h>

#include <algorithm>

#include "screens/error_text.h"
#include "screens/panel_save_parts.h"
#include "ui/button.h"
#include "ui/notice.h"
#include "ui/stepper.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kCaption = 48;
constexpr float kTurn = 210;
constexpr float kTurning = 72;  // the row of buttons that turn pages
constexpr float kPeopleWords = 250;
constexpr float kPeople = 540;  // the question and the number beside the turning
constexpr float kA4 = 1.4142f;

std::size_t count_pages(const flow::Preview& preview) {
  return std::max(preview.summary.size(), preview.plan.size());
}

void draw_page(PanelDesk& desk, const Rect& rect, const flow::PagePicture& page, const std::string& words) {
  desk.frame.paint().shadow(rect, {});
  desk.frame.picture(rect, page, words);
  desk.frame.paint().outline(rect, {ui::kLine, 1, 0});
}

// A document with fewer pages stays at its last one.
void draw_document(PanelDesk& desk, Rect rect, const std::string& name,
                   const std::vector<flow::PagePicture>& pages) {
  if (pages.empty()) return;
  const std::size_t page = std::min(desk.draft.page, pages.size() - 1);
  const std::string words = fmt::format("{}, bladzijde {} van {}", name, page + 1, pages.size());
  desk.frame.text(rect.cut_top(kCaption), words, {.type = Type::small_strong});
  const float width = std::min(rect.w, rect.h / kA4);
  draw_page(desk, {rect.x, rect.y, width, width * kA4}, pages[page], words);
}

// How many took part stands at the top of the summary; until somebody counts, how many were expected.
void draw_people(PanelDesk& desk, Rect rect) {
  const model::Session& session = desk.running.session;
  const int shown = session.present > 0 ? session.present : session.people;
  desk.frame.paragraph(rect.cut_left(kPeopleWords), "Hoeveel mensen deden mee?",
                       {.type = Type::small_strong, .vertical = ui::Vertical::middle});
  rect.cut_left(ui::kGapSmall);
  const int counted = ui::stepper(desk.frame, {.name = "save.people",
                                               .rect = rect,
                                               .label = "Hoeveel mensen deden mee?",
                                               .value = shown,
                                               .most = flow::kMostPeople});
  if (counted != shown) desk.act(flow::CountPeople{counted});
}

void draw_turning(PanelDesk& desk, Rect rect) {
  const std::size_t pages = count_pages(desk.running.preview);
  const ui::Button back{.name = "pages.back",
                        .rect = rect.cut_left(kTurn),
                        .label = "Vorige",
                        .kind = ui::ButtonKind::secondary,
                        .icon = ui::Icon::back,
                        .enabled = desk.draft.page > 0};
  if (ui::button(desk.frame, back)) --desk.draft.page;
  rect.cut_left(ui::kGapSmall);
  const ui::Button on{.name = "pages.on",
                      .rect = rect.cut_left(kTurn),
                      .label = "Volgende",
                      .kind = ui::ButtonKind::secondary,
                      .icon = ui::Icon::next,
                      .enabled = desk.draft.page + 1 < pages};
  if (ui::button(desk.frame, on)) ++desk.draft.page;
  if (rect.w >= kPeople) draw_people(desk, rect.cut_right(kPeople));
}

}  // namespace

void draw_pages(PanelDesk& desk, Rect rect) {
  const flow::Preview& preview = desk.running.preview;
  if (preview.problem) {
    const ErrorText text = describe(*preview.problem);
    ui::notice(desk.frame, {.rect = rect,
                            .words = text.what + " " + text.safe + " " + text.todo,
                            .tone = ui::kDanger,
                            .icon = ui::Icon::error});
    return;
  }
  if (preview.summary.empty()) {
    desk.frame.text(rect.cut_top(kCaption), "De bladzijden worden getekend.", {.type = Type::small});
    return;
  }
  desk.draft.page = std::min(desk.draft.page, count_pages(preview) - 1);
  draw_turning(desk, rect.cut_bottom(kTurning));
  rect.cut_bottom(ui::kGapSmall);
  draw_document(desk, rect.column(0, 2, ui::kGap), "Verslag", preview.summary);
  draw_document(desk, rect.column(1, 2, ui::kGap), "Actieplan", preview.plan);
}

}  // namespace screens
