// The votes tab: opening the vote, following it, closing it.
#include "flow/look_at_votes.h"
#include "flow/votes.h"
#include "screens/panel_parts.h"
#include "screens/votes_words.h"
#include "screens/wall.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using model::VoteMethod;
using model::VoteStand;
using ui::Rect;
using ui::Type;

constexpr float kCloseWidth = 400;
constexpr float kLabelHeight = 44;

struct Notice {
  std::string words;
  ui::Tone tone = ui::kAccent;
  ui::Icon icon = ui::Icon::info;
};

void draw_notice(PanelDesk& desk, Rect& rect, const Notice& look) {
  ui::Notice notice{.rect = rect, .words = look.words, .tone = look.tone, .icon = look.icon};
  notice.rect.h = ui::measure_notice(desk.frame, notice);
  ui::notice(desk.frame, notice);
  rect.cut_top(notice.rect.h + ui::kGapSmall);
}

void draw_title(PanelDesk& desk, Rect& rect, const std::string& words) {
  desk.frame.text(rect.cut_top(ui::line_height(Type::lead_strong)), words, {.type = Type::lead_strong});
  rect.cut_top(ui::kGapTiny);
}

bool is_somebody_choosing(const flow::InSession& running) {
  return std::holds_alternative<flow::BallotMarking>(running.ballot);
}

// ---- before -----------------------------------------------------------------------------------------------

void draw_close_entry(PanelDesk& desk, Rect rect) {
  const bool open = desk.running.session.entry_open;
  draw_notice(desk, rect,
              {open ? "De invoer van antwoorden is nog open. Sluit die eerst."
                    : "De laatste beurt is nog bezig. Daarna kun je kiezen.",
               ui::kWarn, ui::Icon::lock});
  if (!open) return;
  const ui::Button close{.name = "votes.close_entry",
                         .rect = rect.cut_top(ui::kButtonHeight).cut_left(kCloseWidth),
                         .label = "Invoer sluiten",
                         .kind = ui::ButtonKind::secondary,
                         .icon = ui::Icon::lock};
  if (ui::button(desk.frame, close)) desk.act(flow::CloseEntry{});
}

void draw_method(PanelDesk& desk, Rect& rect) {
  VoteMethod& method = desk.draft.votes.method;
  ui::Choice choice{.rect = rect,
                    .options = {{.name = "votes.method.hands",
                                 .label = "Handen tellen",
                                 .note = "Snel. Je telt per thema de handen en typt het aantal."},
                                {.name = "votes.method.dots",
                                 .label = "Stippen aan het invoerscherm",
                                 .note = "Anoniem. Iedereen kiest om de beurt aan het invoerscherm."}},
                    .chosen = method == VoteMethod::hands ? 0u : 1u,
                    .shape = ui::ChoiceShape::list};
  choice.rect.h = ui::measure_choice_list(choice);
  if (const auto chosen = ui::choice(desk.frame, choice)) {
    method = *chosen == 0 ? VoteMethod::hands : VoteMethod::dots;
  }
  rect.cut_top(choice.rect.h + ui::kGap);
}

void draw_labels(PanelDesk& desk, Rect rect, const std::vector<flow::VoteView>& options) {
  draw_part_title(desk.frame, rect, "Waaruit de zaal kiest");
  const ui::ScrollArea area(desk.frame, {.name = "votes.list",
                                         .rect = rect,
                                         .content_height = static_cast<float>(options.size()) * kLabelHeight,
                                         .ground = ui::kPaperLow});
  Rect rest = area.content();
  for (const flow::VoteView& option : options) {
    Rect line = rest.cut_top(kLabelHeight);
    desk.frame.paint().circle({line.x + 10, line.center().y}, 6, ui::kTeal);
    line.cut_left(36);
    desk.frame.text(line, shorten(desk.frame, option.label, Type::body, line.w));
  }
}

void draw_opening(PanelDesk& desk, Rect rect) {
  draw_title(desk, rect, "Hoe kiest de zaal?");
  desk.frame.text(
      rect.cut_top(ui::line_height(Type::small)),
      votes_of_each(flow::count_dots(desk.running)) + ". Niemand ziet een uitslag voor het sluiten.",
      {.type = Type::small, .colour = ui::kInkSoft});
  rect.cut_top(ui::kGapSmall);
  draw_method(desk, rect);
  const ui::Button open{.name = "votes.open",
                        .rect = rect.cut_top(ui::kButtonHeight).cut_left(kCloseWidth),
                        .label = "Kiezen openen",
                        .icon = ui::Icon::open_lock};
  if (ui::button(desk.frame, open)) {
    desk.act(flow::OpenVotes{desk.draft.votes.method});
    desk.frame.focus("votes.voters");
  }
  rect.cut_top(ui::kGapLarge);
  draw_labels(desk, rect, flow::look_at_votes(desk.running).options);
}

void draw_before(PanelDesk& desk, Rect rect) {
  if (flow::can_open_votes(desk.running)) return draw_opening(desk, rect);
  if (flow::list_vote_options(desk.running).empty()) {
    return draw_notice(desk, rect, {"Er zijn nog geen thema's om uit te kiezen."});
  }
  draw_close_entry(desk, rect);
}

// ---- while it is open -------------------------------------------------------------------------------------

bool is_anything_counted(const flow::InSession& running) {
  model::Votes untouched = running.session.votes;
  untouched.voters = 0;
  for (model::VoteOption& option : untouched.options) option.votes = 0;
  return untouched != running.session.votes || is_somebody_choosing(running);
}

void drop(PanelDesk& desk) {
  if (is_anything_counted(desk.running)) {
    desk.draft.votes.ask_to_drop = true;
  } else {
    desk.act(flow::DropVotes{});
  }
}

void draw_closing(PanelDesk& desk, Rect row) {
  const ui::Button close{.name = "votes.close",
                         .rect = row.cut_right(kCloseWidth),
                         .label = "Sluiten en tonen",
                         .icon = ui::Icon::show,
                         .enabled = flow::can_close_votes(desk.running)};
  ui::Button cancel{.name = "votes.drop",
                    .label = "Toch niet kiezen",
                    .kind = ui::ButtonKind::quiet,
                    .icon = ui::Icon::close,
                    .enabled = flow::can_close_votes(desk.running)};
  cancel.rect = row.cut_left(ui::measure_button(desk.frame, cancel)).moved(-ui::kQuietInset, 0);
  if (ui::button(desk.frame, cancel)) drop(desk);
  if (!ui::button(desk.frame, close)) return;
  if (is_somebody_choosing(desk.running)) {
    desk.draft.votes.ask_to_close = true;
  } else {
    desk.act(flow::CloseVotes{});
  }
}

std::string say_turn(const flow::InSession& running) {
  if (is_somebody_choosing(running)) return "Er is nu iemand aan het kiezen.";
  if (!flow::can_close_votes(running)) return "De laatste stippen worden nog bewaard.";
  return "Er kiest nu niemand.";
}

void draw_dots(PanelDesk& desk, Rect rect) {
  draw_title(desk, rect, "Stippen aan het invoerscherm");
  const int turns = flow::ballots_in_fives(desk.running);
  const std::string so_far = ballots_so_far(turns);
  desk.frame.text(rect.cut_top(ui::line_height(Type::body)), so_far.empty() ? "Nog geen 5 beurten" : so_far);
  desk.frame.text(rect.cut_top(ui::line_height(Type::body)), say_turn(desk.running),
                  {.colour = ui::kInkSoft});
  rect.cut_top(ui::kGap);
  if (turns == 0) {
    draw_notice(desk, rect,
                {"Wacht met sluiten tot er 5 beurten zijn. Anders is te raden wie wat koos.", ui::kWarn,
                 ui::Icon::warning});
  }
  draw_to_other_display(desk, rect.cut_top(ui::kButtonHeight).cut_left(kCloseWidth));
  rect.cut_top(ui::kGapLarge);
  draw_labels(desk, rect, flow::look_at_votes(desk.running).options);
}

void draw_open(PanelDesk& desk, Rect rect) {
  const Rect foot = rect.cut_bottom(ui::kButtonHeight);
  rect.cut_bottom(ui::kGapSmall);
  if (desk.running.session.votes.method == VoteMethod::hands) {
    draw_hands(desk, rect);
  } else {
    draw_dots(desk, rect);
  }
  draw_closing(desk, foot);
}

// ---- after ------------------------------------------------------------------------------------------------

void draw_after(PanelDesk& desk, Rect rect) {
  Rect foot = rect.cut_bottom(ui::kButtonHeight);
  rect.cut_bottom(ui::kGapSmall);
  draw_results(desk, rect);
  const ui::Button again{.name = "votes.drop",
                         .rect = foot.cut_left(kCloseWidth),
                         .label = "Opnieuw kiezen",
                         .kind = ui::ButtonKind::secondary,
                         .icon = ui::Icon::undo};
  if (ui::button(desk.frame, again)) desk.draft.votes.ask_to_drop = true;
}

bool is_on_the_wall(const flow::InSession& running) {
  return model::layout_of(flow::current_block(running), running.session.place.page) == model::Layout::votes;
}

void ask_to_drop(PanelDesk& desk) {
  const bool closed = desk.running.session.votes.stand == VoteStand::closed;
  const std::string label = closed ? "Opnieuw kiezen" : "Toch niet kiezen";
  const ui::Question question{
      .name = "votes_drop",
      .title = label + "?",
      .words = "De stemmen die er nu staan, gaan weg.",
      .icon = ui::Icon::warning,
      .tone = ui::kWarn,
      .yes = {.name = "votes_drop.yes", .label = label, .kind = ui::ButtonKind::danger},
      .no = {.name = "votes_drop.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  desk.draft.votes.ask_to_drop = false;
  if (answer == ui::QuestionResult::yes) desk.act(flow::DropVotes{});
}

void ask_to_close(PanelDesk& desk) {
  const ui::Question question{
      .name = "votes_close",
      .title = "Er kiest nog iemand. Toch sluiten?",
      .words = "Wat die persoon nog niet inleverde, telt niet mee.",
      .icon = ui::Icon::warning,
      .tone = ui::kWarn,
      .yes = {.name = "votes_close.yes", .label = "Sluiten en tonen"},
      .no = {.name = "votes_close.no", .label = "Annuleren", .kind = ui::ButtonKind::secondary}};
  const ui::QuestionResult answer = ui::ask(desk.frame, question);
  if (answer == ui::QuestionResult::open) return;
  desk.draft.votes.ask_to_close = false;
  if (answer == ui::QuestionResult::yes) desk.act(flow::CloseVotes{});
}

}  // namespace

void draw_votes_tab(PanelDesk& desk, Rect rect) {
  const VoteStand stand = desk.running.session.votes.stand;
  if (!is_on_the_wall(desk.running)) {
    draw_notice(desk, rect, {"Het zaalscherm laat nu iets anders zien. Blader daar naar het kiezen."});
  }
  if (stand == VoteStand::none) return draw_before(desk, rect);
  if (stand == VoteStand::open) return draw_open(desk, rect);
  draw_after(desk, rect);
}

// What is asked may be settled by time: the person at the entry screen is done.
void ask_about_votes(PanelDesk& desk) {
  if (desk.running.session.votes.stand == VoteStand::none) desk.draft.votes.ask_to_drop = false;
  if (!is_somebody_choosing(desk.running)) desk.draft.votes.ask_to_close = false;
  if (desk.draft.votes.ask_to_drop) ask_to_drop(desk);
  if (desk.draft.votes.ask_to_close) ask_to_close(desk);
}

}  // namespace screens
