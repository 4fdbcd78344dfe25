// Saving the documents, wiping the answers, and going home.
#include "screens/error_text.h"
#include "screens/panel_parts.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kRing = 8;       // room for the ring around what has the focus
constexpr float kMarkRoom = 24;  // for the scroll mark
// All that is on the tab but the notice: heads, the folder and five buttons.
constexpr float kOfferHeight = 64;
constexpr float kFixedHeight = 2 * (48 + ui::kGapSmall) + ui::kFormFieldHeight + ui::kButtonHeight +
                               4 * kOfferHeight + 6 * ui::kGapSmall + ui::kGapLarge;

bool is_saved(const flow::InSession& running) {
  return running.saved_revision == running.revision;
}

// What became of the documents.
ui::Notice tell_outcome(const flow::Documents& documents) {
  if (const auto* saved = std::get_if<flow::DocumentsSaved>(&documents)) {
    const std::string words = "Bewaard in " + saved->folder + ": " + join_with_and(saved->files) + ".";
    return {.words = words, .tone = ui::kWorks, .icon = ui::Icon::check_circle};
  }
  if (const auto* failed = std::get_if<flow::DocumentsFailed>(&documents)) {
    const ErrorText text = describe(failed->error);
    const std::string words = text.what + " " + text.safe + " " + text.todo;
    return {.words = words, .tone = ui::kDanger, .icon = ui::Icon::error};
  }
  if (std::holds_alternative<flow::DocumentsSaving>(documents)) {
    return {.words = "Bezig met bewaren.", .icon = ui::Icon::save};
  }
  return {.words = "Je hebt het verslag nog niet bewaard.", .tone = ui::kCalm};
}

float measure_outcome(PanelDesk& desk, float width) {
  ui::Notice notice = tell_outcome(desk.running.documents);
  notice.rect.w = width;
  return ui::measure_notice(desk.frame, notice);
}

float draw_outcome(PanelDesk& desk, const Rect& rect) {
  ui::Notice notice = tell_outcome(desk.running.documents);
  notice.rect = rect;
  notice.rect.h = ui::measure_notice(desk.frame, notice);
  return ui::notice(desk.frame, notice);
}

void draw_documents(PanelDesk& desk, Rect& rect) {
  desk.frame.text(rect.cut_top(48), "Verslag en actieplan bewaren", {.type = Type::lead_strong});
  rect.cut_top(ui::kGapSmall);
  const ui::TextField folder{.name = "save.folder",
                             .rect = rect.cut_top(ui::kFormFieldHeight),
                             .label = "Map",
                             .hint = "In het verslag staan alleen antwoorden die je in de zaal toonde.",
                             .lines = ui::TextEdit::Lines::one};
  ui::text_field(desk.frame, folder, desk.draft.folder);
  rect.cut_top(ui::kGapSmall);
  const bool busy = std::holds_alternative<flow::DocumentsSaving>(desk.running.documents);
  const ui::Button save{.name = "save.documents",
                        .rect = rect.cut_top(ui::kButtonHeight),
                        .label = "Bestanden bewaren",
                        .icon = ui::Icon::save,
                        .enabled = !busy && !desk.draft.folder.empty()};
  if (ui::button(desk.frame, save)) desk.act(flow::SaveDocuments{desk.draft.folder.text()});
  rect.cut_top(ui::kGapSmall);
  rect.cut_top(draw_outcome(desk, rect) + ui::kGapLarge);
}

std::string why_not_wipe(const flow::InSession& running) {
  if (running.session.wiped) return "De losse antwoorden zijn gewist.";
  if (running.session.entry_open) return "Sluit eerst de invoer.";
  if (!flow::is_collected(running)) return "De laatste beurt is nog bezig.";
  return "Het verslag en het actieplan blijven bestaan.";
}

// A button with a line of explanation beside it.
struct Offer {
  ui::Button button;
  std::string words;
};

bool draw_offer(PanelDesk& desk, Rect& rect, Offer offer) {
  Rect line = rect.cut_top(kOfferHeight);
  rect.cut_top(ui::kGapSmall);
  offer.button.rect = line.cut_left(400);
  line.cut_left(ui::kGap);
  desk.frame.paragraph(line, offer.words,
                       {.type = Type::small, .colour = ui::kInkSoft, .vertical = ui::Vertical::middle});
  return ui::button(desk.frame, offer.button);
}

// A session that is closed opens looking back.
void draw_closing(PanelDesk& desk, Rect& rect) {
  const bool closed = desk.running.session.closed;
  const Offer offer{
      {.name = "save.close",
       .label = closed ? "Sessie heropenen" : "Sessie afronden",
       .kind = ui::ButtonKind::secondary,
       .icon = closed ? ui::Icon::open_lock : ui::Icon::flag},
      closed ? "De sessie is afgerond en opent met terugkijken." : "Daarna opent de sessie met terugkijken."};
  if (draw_offer(desk, rect, offer)) desk.act(flow::CloseSession{!closed});
}

void draw_endings(PanelDesk& desk, Rect& rect) {
  desk.frame.text(rect.cut_top(48), "Daarna", {.type = Type::lead_strong});
  rect.cut_top(ui::kGapSmall);
  draw_closing(desk, rect);
  const Offer wipe{{.name = "save.wipe",
                    .label = "Antwoorden wissen",
                    .kind = ui::ButtonKind::secondary,
                    .icon = ui::Icon::trash,
                    .enabled = flow::is_collected(desk.running)},
                   why_not_wipe(desk.running)};
  if (draw_offer(desk, rect, wipe)) desk.draft.ask_to_wipe = true;
  const bool saved = is_saved(desk.running);
  const Offer leave{
      {.name = "save.leave",
       .label = "Sessie afsluiten",
       .kind = ui::ButtonKind::secondary,
       .icon = ui::Icon::exit,
       .enabled = saved},
      saved ? "Je kunt de sessie later weer openen." : "Nog niet alles is bewaard. Wacht even."};
  if (draw_offer(desk, rect, leave)) desk.draft.ask_to_leave = true;
  const Offer quit{{.name = "save.quit",
                    .label = "Programma afsluiten",
                    .kind = ui::ButtonKind::secondary,
                    .icon = ui::Icon::close},
                   "De app sluit. De sessie blijft bewaard."};
  if (draw_offer(desk, rect, quit)) desk.draft.asked_to_quit = true;
}

void ask_to_wipe(PanelDesk& desk) {
  const ui::Question question{
      .name = "wipe",
      .title = "Wil je alle losse antwoorden voorgoed wissen?",
      .words = "Het verslag en het actieplan blijven bestaan.",
      .icon = ui::Icon::trash,
      .tone = ui::kDanger,
      .yes = {.name = "wipe.yes", .label = "Ja, wissen", .kind = ui::ButtonKind::danger},
      .no = {.name = "wipe.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  desk.draft.ask_to_wipe = false;
  if (answer == ui::QuestionResult::yes) desk.act(flow::WipeAnswers{});
}

void ask_to_leave(PanelDesk& desk) {
  const bool documents = std::holds_alternative<flow::DocumentsSaved>(desk.running.documents);
  const ui::Question question{
      .name = "leave",
      .title = "Wil je de sessie afsluiten?",
      .words = documents ? "Alles is bewaard." : "Je hebt het verslag nog niet bewaard.",
      .icon = ui::Icon::exit,
      .tone = documents ? ui::kAccent : ui::kWarn,
      .yes = {.name = "leave.yes", .label = "Sessie afsluiten"},
      .no = {.name = "leave.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  desk.draft.ask_to_leave = false;
  if (answer == ui::QuestionResult::yes) desk.act(flow::LeaveSession{});
}

}  // namespace

void draw_save_tab(PanelDesk& desk, Rect rect) {
  const float width = rect.w - kMarkRoom;
  const ui::ScrollArea area(desk.frame,
                            {.name = "save.all",
                             .rect = rect.inset(-kRing, 0),
                             .content_height = 2 * kRing + kFixedHeight + measure_outcome(desk, width),
                             .ground = ui::kPaperLow});
  Rect content = area.content().inset(kRing);
  content.w = width;
  draw_documents(desk, content);
  draw_endings(desk, content);
}

void ask_about_ending(PanelDesk& desk) {
  if (desk.draft.ask_to_wipe) ask_to_wipe(desk);
  if (desk.draft.ask_to_leave) ask_to_leave(desk);
}

}  // namespace screens
