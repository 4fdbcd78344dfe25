// The presenter's own words on a slide that has room for them; what is typed is on the wall at once.
#include "screens/panel_parts.h"
#include "ui/notice.h"
#include "ui/text_field.h"

namespace screens {
namespace {

using ui::Rect;

constexpr std::size_t kMostWords = 2000;

// The draft follows the slide the session is at.
void follow_slide(PanelDesk& desk) {
  const model::Session& session = desk.running.session;
  const std::string key = model::own_text_key(flow::current_block(desk.running), session.place.page);
  const auto kept = session.own_texts.find(key);
  const std::string text = kept == session.own_texts.end() ? "" : kept->second;
  if (desk.draft.own_text_of == key && desk.draft.own_text.text() == text) return;
  desk.draft.own_text = ui::TextEdit(text, kMostWords);
  desk.draft.own_text_of = key;
}

bool has_own_words(const flow::InSession& running) {
  return model::layout_of(flow::current_block(running), running.session.place.page) ==
         model::Layout::own_text;
}

}  // namespace

void draw_words_tab(PanelDesk& desk, Rect rect) {
  if (!has_own_words(desk.running)) {
    ui::notice(desk.frame,
               {.rect = rect.cut_top(80), .words = "Dit scherm heeft geen plek voor eigen tekst."});
    return;
  }
  follow_slide(desk);
  ui::notice(desk.frame, {.rect = rect.cut_top(80),
                          .words = "Let op: wat je hier typt, staat meteen op het zaalscherm.",
                          .tone = ui::kWarn,
                          .icon = ui::Icon::show});
  rect.cut_top(ui::kGap);
  const ui::TextField field{.name = "words.text",
                            .rect = rect,
                            .label = "Eigen tekst van de spreker",
                            .placeholder = "Typ hier je eigen tekst.",
                            .hint = "Een nieuwe regel is een nieuwe alinea."};
  if (ui::text_field(desk.frame, field, desk.draft.own_text).changed) {
    desk.act(flow::EditOwnText{desk.draft.own_text.text()});
  }
}

}  // namespace screens
