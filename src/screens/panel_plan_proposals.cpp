// What the room answered to the theme of an action: what helps and the chances, to take over, and the roles
// that were offered, to read.
#include <fmt/format.h>

#include <algorithm>

#include "screens/panel_plan_parts.h"
#include "screens/plan_from_theme.h"
#include "screens/wall.h"
#include "ui/button.h"

namespace screens {
namespace {

using ui::Rect;
using ui::Type;

constexpr float kTitle = 44;
constexpr float kPad = 16;
constexpr float kIconRoom = 44;
constexpr float kCardGap = 12;

// The column from top to bottom; measured and drawn by the same steps.
class ProposalColumn {
 public:
  ProposalColumn(PanelDesk& desk, const flow::ThemeView& theme, float width)
      : desk_(desk), proposals_(list_proposals(theme)), roles_(list_roles(theme)), width_(width) {}

  float height() const {
    float height = 0;
    if (!proposals_.empty()) height += kTitle + ui::kGap;
    for (const Proposal& proposal : proposals_) height += measure(proposal.words) + kCardGap;
    if (!roles_.empty()) height += kTitle + measure_note() + ui::kGapTiny;
    for (const std::string& role : roles_) height += measure(role) + kCardGap;
    return height;
  }

  void draw(const ui::ScrollArea& area, Rect rect) {
    if (!proposals_.empty()) draw_title(rect, "Voorstellen uit de zaal");
    for (std::size_t i = 0; i < proposals_.size(); ++i) {
      const Rect card = rect.cut_top(measure(proposals_[i].words));
      rect.cut_top(kCardGap);
      if (area.shows(card)) draw_proposal(card, i);
    }
    if (roles_.empty()) return;
    if (!proposals_.empty()) rect.cut_top(ui::kGap);
    draw_title(rect, "Aangeboden rollen");
    rect.cut_top(desk_.frame.paragraph(rect, kNote, {.type = Type::small, .colour = ui::kInkSoft}) +
                 ui::kGapTiny);
    for (const std::string& role : roles_) draw_role(rect, role);
  }

 private:
  static constexpr const char* kNote = "Vraag in de zaal wie dit oppakt.";

  float words_width() const { return width_ - 2 * kPad - kIconRoom; }
  float measure(const std::string& words) const {
    return desk_.frame.measure_paragraph(words, Type::small, words_width()) + 2 * kPad;
  }
  float measure_note() const { return desk_.frame.measure_paragraph(kNote, Type::small, width_); }

  void draw_title(Rect& rect, const char* words) {
    desk_.frame.text(rect.cut_top(kTitle), words, {.type = Type::small_strong, .colour = ui::kInkSoft});
  }

  bool is_taken(const std::string& words) const {
    return chosen_action(desk_).action.find(words) != std::string::npos;
  }

  void draw_proposal(const Rect& card, std::size_t index) {
    ui::Frame& frame = desk_.frame;
    const Proposal& proposal = proposals_[index];
    const bool taken = is_taken(proposal.words);
    const ui::Touch touch =
        frame.region({.name = fmt::format("plan.proposal.{}", index), .rect = card, .label = proposal.words});
    frame.last_note().value = taken ? "on" : "off";
    const ui::Tone& tone = tone_of(proposal.tone);
    frame.paint().fill(card, touch.hovered || taken ? tone.soft : ui::kCard, ui::kRadiusButton);
    frame.paint().outline(card, {taken ? tone.mark : ui::kLine, taken ? 2.5f : 1.5f, ui::kRadiusButton});
    if (touch.show_focus) ui::draw_focus_ring(frame, card, ui::kRadiusButton);
    draw_words(card, proposal.words, taken ? ui::Icon::check : icon_of(proposal.tone), tone);
    if (touch.clicked && !taken) take(proposal.words);
  }

  // At the end of what we do, so that Ctrl+Z takes it back.
  void take(const std::string& words) {
    ui::TextEdit& text = chosen_fields(desk_)[static_cast<std::size_t>(PlanText::action)];
    text.set_lines(ui::TextEdit::Lines::many);
    text.move_end({.far = true});
    text.paste(separate_sentences(text.text()) + words);
    take_plan_form(desk_);
    desk_.frame.focus("plan.action");
  }

  void draw_words(const Rect& card, const std::string& words, ui::Icon icon, const ui::Tone& tone) {
    Rect inside = card.inset(kPad);
    const Rect mark = inside.cut_left(kIconRoom);
    desk_.frame.paint().icon(icon, {mark.x + 14, mark.y + ui::line_height(Type::small) / 2}, {28, tone.mark});
    desk_.frame.paragraph(inside, words, {.type = Type::small, .typed = true});
  }

  void draw_role(Rect& rect, const std::string& role) {
    draw_words(rect.cut_top(measure(role)), role, icon_of(model::Tone::role), tone_of(model::Tone::role));
    rect.cut_top(kCardGap);
  }

  PanelDesk& desk_;
  std::vector<Proposal> proposals_;
  std::vector<std::string> roles_;
  float width_;
};

}  // namespace

bool has_proposals(const flow::ThemeView& theme) {
  return !list_proposals(theme).empty() || !list_roles(theme).empty();
}

void draw_proposals(PanelDesk& desk, const flow::ThemeView& theme, const Rect& rect) {
  const float width = rect.w - ui::kGap;
  ProposalColumn column(desk, theme, width);
  const ui::ScrollArea area(desk.frame, {.name = "plan.proposals",
                                         .rect = rect.inset(-kPlanRing, 0),
                                         .content_height = column.height() + 2 * kPlanRing,
                                         .ground = ui::kPaperLow});
  Rect content = area.content().inset(kPlanRing);
  content.w = width;
  column.draw(area, content);
}

}  // namespace screens
