// What comes after saving: closing the session, wiping the answers, and going home.
#include "screens/panel_save_parts.h"
#include "ui/button.h"
#include "ui/dialog.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kOfferHeight = 74;  // two lines beside a button
constexpr float kLine = 1.5f;       // between saving and what comes after it
constexpr float kOfferGap = 6;
constexpr float kButtonWidth = 340;
constexpr float kButtonHeight = 64;

bool is_saved(const flow::InSession& running) {
  return running.saved_revision == running.revision;
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
  rect.cut_top(kOfferGap);
  offer.button.rect = line.cut_left(kButtonWidth).inset(0, (kOfferHeight - kButtonHeight) / 2);
  line.cut_left(ui::kGapSmall);
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

void draw_all_endings(PanelDesk& desk, Rect& rect) {
  desk.frame.paint().fill(rect.cut_top(kLine), ui::kLine);
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

float measure_endings() {
  return kLine + ui::kGapSmall + 4 * (kOfferHeight + kOfferGap);
}

void draw_endings(PanelDesk& desk, Rect rect) {
  draw_all_endings(desk, rect);
}

void ask_about_ending(PanelDesk& desk) {
  if (desk.draft.ask_to_wipe) ask_to_wipe(desk);
  if (desk.draft.ask_to_leave) ask_to_leave(desk);
}

}  // namespace screens
