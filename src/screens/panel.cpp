#include "screens/panel.h"

#include <array>

#include "screens/error_text.h"
#include "screens/folder_warning.h"
#include "screens/panel_parts.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/notice.h"
#include "ui/side_panel.h"

namespace screens {
namespace {

using flow::PanelTab;
using ui::Rect;
using ui::Type;

constexpr float kNarrow = 1160;
constexpr float kTabsWidth = 1000;

struct Tab {
  PanelTab tab;
  const char* name;
  const char* label;
};
constexpr std::array kTabs{Tab{PanelTab::guide, "panel.tab.guide", "Leiden"},
                           Tab{PanelTab::screening, "panel.tab.screening", "Nakijken"},
                           Tab{PanelTab::words, "panel.tab.words", "Eigen tekst"},
                           Tab{PanelTab::votes, "panel.tab.votes", "Kiezen"},
                           Tab{PanelTab::plan, "panel.tab.plan", "Actieplan"},
                           Tab{PanelTab::save, "panel.tab.save", "Bewaren"}};

PanelTab tab_of(const flow::InSession& running) {
  const auto* open = std::get_if<flow::PanelOpen>(&running.panel);
  return open == nullptr ? PanelTab::guide : open->tab;
}

bool is_wide(PanelTab tab) {
  return tab == PanelTab::screening || tab == PanelTab::plan || tab == PanelTab::save;
}

void draw_tabs(PanelDesk& desk, const Rect& rect) {
  ui::Choice choice{.rect = rect};
  for (const Tab& tab : kTabs) {
    if (tab.tab == tab_of(desk.running)) choice.chosen = choice.options.size();
    choice.options.push_back({.name = tab.name, .label = tab.label});
  }
  const auto chosen = ui::choice(desk.frame, choice);
  if (!chosen) return;
  desk.act(flow::ChoosePanelTab{kTabs[*chosen].tab});
  // The arrow keys are for what the tab holds, unless somebody walks along the tabs with them.
  if (desk.frame.interaction().just_pressed() || !desk.frame.interaction().keyboard_used()) {
    desk.frame.focus("");
  }
}

void draw_save_state(PanelDesk& desk, const Rect& rect) {
  const bool saved = desk.running.saved_revision == desk.running.revision;
  const ui::Tone& tone = saved ? ui::kWorks : ui::kCalm;
  desk.frame.paint().icon(saved ? ui::Icon::check_circle : ui::Icon::save, {rect.x + 18, rect.center().y},
                          {32, tone.mark});
  const Rect words{rect.x + 48, rect.y, rect.w - 48, rect.h};
  desk.frame.text(words, saved ? "Alles is bewaard" : "Bezig met bewaren",
                  {.type = Type::small_strong, .colour = tone.text});
}

// A notice over the whole width with one button; takes its height off the top.
struct HeadNotice {
  std::string words;
  ui::Tone tone = ui::kWarn;
  ui::Icon icon = ui::Icon::warning;
  std::string button;  // its name
  std::string label;
  float width = 260;  // of the button
};

bool draw_head_notice(PanelDesk& desk, Rect& rect, const HeadNotice& head) {
  ui::Notice notice{.rect = rect, .words = head.words, .tone = head.tone, .icon = head.icon};
  notice.rect.w -= head.width + ui::kGapSmall;
  notice.rect.h = std::max(ui::measure_notice(desk.frame, notice), 64.0f);
  ui::notice(desk.frame, notice);
  const ui::Button button{.name = head.button,
                          .rect = {rect.right() - head.width, rect.y, head.width, 64},
                          .label = head.label,
                          .kind = ui::ButtonKind::secondary};
  const bool pressed = ui::button(desk.frame, button);
  rect.cut_top(notice.rect.h + ui::kGapSmall);
  return pressed;
}

// What the disk refused; nothing when all is well.
void draw_save_problem(PanelDesk& desk, Rect& rect) {
  if (!desk.running.save_problem) return;
  const ErrorText text = describe(*desk.running.save_problem);
  const HeadNotice notice{text.what + " " + text.safe + " " + text.todo, ui::kDanger, ui::Icon::error,
                          "panel.save.retry", "Opnieuw proberen"};
  if (draw_head_notice(desk, rect, notice)) desk.act(flow::RetrySave{});
}

// Until it was read.
void draw_folder_warning(PanelDesk& desk, Rect& rect) {
  const std::string words = warn_of_folder(desk.running.folder_risks);
  if (words.empty()) return;
  const HeadNotice notice{words, ui::kWarn, ui::Icon::warning, "panel.folder.read", "Oké", 140};
  if (draw_head_notice(desk, rect, notice)) desk.act(flow::DismissFolderRisks{});
}

// The board goes on by hand.
void draw_sorting_problem(PanelDesk& desk, Rect& rect) {
  if (!desk.running.sorting.problem) return;
  const HeadNotice notice{
      "De app kan geen indeling in thema's maken. Alle antwoorden zijn er nog. Maak zelf thema's op het "
      "bord.",
      ui::kWarn, ui::Icon::warning, "panel.sorting.retry", "Opnieuw proberen"};
  if (draw_head_notice(desk, rect, notice)) desk.act(flow::RetryThemes{});
}

void draw_head(PanelDesk& desk, Rect& rect) {
  Rect line = rect.cut_top(64);
  const Rect lock = line.cut_right(350);
  line.cut_right(ui::kGapSmall);
  draw_save_state(desk, line.cut_right(290));
  desk.frame.text(line, "Begeleider", {.type = Type::title});
  if (ui::button(desk.frame, {.name = "panel.lock",
                              .rect = lock,
                              .label = "Begeleider: op slot",
                              .kind = ui::ButtonKind::secondary,
                              .icon = ui::Icon::lock})) {
    desk.act(flow::TogglePanel{});
  }
  rect.cut_top(ui::kGapSmall);
  Rect tabs = rect.cut_top(72);
  draw_tabs(desk, tabs.cut_left(std::min(tabs.w, kTabsWidth + 80)));
  rect.cut_top(ui::kGap);
  draw_save_problem(desk, rect);
  draw_folder_warning(desk, rect);
  draw_sorting_problem(desk, rect);
}

void draw_tab(PanelDesk& desk, const Rect& rect) {
  switch (tab_of(desk.running)) {
    case PanelTab::guide:
      return draw_guide_tab(desk, rect);
    case PanelTab::screening:
      return draw_screening_tab(desk, rect);
    case PanelTab::words:
      return draw_words_tab(desk, rect);
    case PanelTab::votes:
      return draw_votes_tab(desk, rect);
    case PanelTab::plan:
      return draw_plan_tab(desk, rect);
    case PanelTab::save:
      return draw_save_tab(desk, rect);
  }
}

}  // namespace

void draw_part_title(ui::Frame& frame, Rect& rect, const std::string& words) {
  frame.text(rect.cut_top(40), words, {.type = Type::small_strong, .colour = ui::kInkSoft});
}

std::vector<flow::Action> draw_panel(ui::Frame& frame, const flow::State& state, PanelDraft& draft) {
  std::vector<flow::Action> actions;
  const flow::InSession& running = flow::in_session(state);
  PanelDesk desk{frame, state, running, draft, actions};
  {
    const float width = is_wide(tab_of(running)) ? frame.area().w : kNarrow;
    const ui::SidePanel panel(frame, {.name = "panel", .width = width});
    Rect rect = panel.inside();
    draw_head(desk, rect);
    draw_tab(desk, rect);
  }
  ask_to_show_entry(desk);
  ask_about_votes(desk);
  ask_to_remove(desk);
  ask_about_ending(desk);
  return actions;
}

}  // namespace screens
