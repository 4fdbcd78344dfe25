#include "flow/any_player.h"

#include <fmt/format.h>

#include "flow/places.h"

namespace afternoon {
namespace {

// Answers after which another session begins.
constexpr std::size_t kEnough = 80;

}  // namespace

AnyPlayer::AnyPlayer(std::uint64_t seed) : random_(seed), room_(make_session()) {}

std::string AnyPlayer::make_text(int turn) {
  const std::string mark = fmt::format("<{}>", ++marks_);
  turn_of_[mark] = turn;
  return mark + " Juf Anja belt" + std::string(base::draw_below(random_, 60), 'x');
}

model::Session AnyPlayer::make_session() {
  const model::Format format = support::make_format();
  model::Session session = support::make_session(format.versions.at(base::draw_below(random_, 3)));
  const auto places = flow::list_places(format, session.version_minutes);
  session.place = places.at(base::draw_below(random_, places.size()));
  session.moments = model::propose_moments(format, session.date);
  session.entry_open = once_in(2);
  if (once_in(2)) session.code_hash = "hash";
  const std::size_t answers = base::draw_below(random_, 30);
  for (std::size_t i = 0; i < answers; ++i) {
    const std::string text = make_text(0);
    session.answers.push_back({base::draw_key(random_), draw(3) + 1, text,
                               static_cast<model::Screening>(session.entry_open ? draw(4) : 1 + draw(3))});
  }
  model::sort_answers(session.answers);
  place(session);
  return session;
}

// Every shown answer in a theme that has its mark.
void AnyPlayer::place(model::Session& session) {
  for (const model::Answer& answer : session.answers) {
    if (answer.screening != model::Screening::shown) continue;
    const int theme = model::add_theme(session.board, mark_of(answer.text));
    model::move_answers(session.board, {answer.key}, theme);
  }
}

int AnyPlayer::turn_of(const std::string& mark) const {
  return turn_of_.at(mark);
}

void AnyPlayer::play() {
  restarted_ = room_.session().answers.size() > kEnough || (room_.session().wiped && once_in(40));
  if (restarted_) {
    room_ = Afternoon(make_session());
    return;
  }
  switch (draw(18)) {
    case 0:
    case 1:
      return let_time_pass();
    case 2:
    case 3:
    case 4:
    case 5:
      return use_disk();
    case 6:
    case 7:
    case 8:
    case 9:
      return take_part();
    case 10:
      return once_in(10) ? lead() : steer_clock_and_wall();
    case 11:
      return open_or_close_entry();
    case 12:
      return screen_answers();
    case 13:
      return use_panel();
    case 14:
      return write_plan();
    case 15:
      return open_or_close_votes();
    case 16:
      return once_in(3) ? count_hands() : give_dots();
    default:
      return end();
  }
}

void AnyPlayer::let_time_pass() {
  if (once_in(8)) room_.sleep(draw(300));
  if (once_in(2)) return room_.act(flow::Tick{});
  room_.wait(0.1 * draw(once_in(3) ? 1300 : 50));
}

void AnyPlayer::use_disk() {
  if (room_.writes_waiting() == 0) return;
  switch (draw(6)) {
    case 0:
      return room_.refuse_next();
    case 1:
      return room_.refuse_newest();
    case 2:
      return room_.write_newest();
    default:
      return room_.write_next();
  }
}

void AnyPlayer::submit() {
  flow::SubmitTurn turn;
  ++turns_;
  const int answers = draw(4);
  for (int i = 0; i < answers; ++i) turn.answers.push_back({draw(3) + 1, make_text(turns_)});
  room_.act(turn);
}

// What a person would do now.
void AnyPlayer::do_as_meant() {
  if (flow::is_ballot_open(room_.running())) return give_dots();
  if (room_.turn<flow::TurnWaiting>() != nullptr) return room_.act(flow::BeginTurn{});
  if (room_.turn<flow::TurnWriting>() != nullptr) return submit();
  if (room_.turn<flow::TurnStillThere>() != nullptr) return room_.act(flow::StayActive{});
  if (room_.turn<flow::TurnNotSaved>() != nullptr) return room_.act(flow::RetryTurn{});
  if (room_.turn<flow::TurnThanked>() != nullptr) return room_.act(flow::EndTurn{});
  use_disk();
}

void AnyPlayer::take_part() {
  if (!once_in(3)) return do_as_meant();
  switch (draw(9)) {
    case 0:
      return room_.act(flow::GoToQuestion{base::draw_below(random_, 5)});
    case 1:
      return room_.act(flow::ReviewTurn{});
    case 2:
      return room_.act(flow::StayActive{});
    case 3:
      return room_.act(flow::RetryTurn{});
    case 4:
      return room_.act(flow::TakeBackTurn{});
    case 5:
      return room_.act(flow::EndTurn{});
    case 6:
      return room_.act(flow::BeginTurn{});
    default:
      return submit();
  }
}

void AnyPlayer::lead() {
  switch (draw(4)) {
    case 0:
      return room_.act(flow::NextBlock{});
    case 1:
      return room_.act(flow::PreviousBlock{});
    case 2:
      return room_.act(flow::PreviousPage{});
    default:
      return room_.act(flow::NextPage{});
  }
}

void AnyPlayer::steer_clock_and_wall() {
  switch (draw(5)) {
    case 0:
      return room_.act(flow::ToggleBlank{});
    case 1:
      return room_.act(flow::TogglePause{});
    case 2:
      return room_.act(flow::AddMinutes{});
    case 3:
      return room_.act(flow::ShowDisplay{once_in(2) ? flow::Display::room : flow::Display::entry});
    default:
      return room_.act(flow::ToggleFreeze{});
  }
}

void AnyPlayer::open_or_close_entry() {
  if (!room_.session().entry_open) return room_.act(flow::OpenEntry{});
  if (once_in(15)) room_.act(flow::CloseEntry{});
}

void AnyPlayer::screen_answers() {
  const auto& answers = room_.session().answers;
  if (once_in(3)) return room_.act(flow::ReleaseBatch{});
  if (once_in(8)) return room_.act(flow::ScreenAllWaiting{});
  if (answers.empty()) return;
  const base::Key key = answers[base::draw_below(random_, answers.size())].key;
  if (once_in(4)) return room_.act(flow::MaskWord{key, 1 + base::draw_below(random_, 4)});
  room_.act(flow::ScreenAnswer{key, static_cast<model::Screening>(draw(4))});
}

// Not open for long: entry waits for it.
void AnyPlayer::open_or_close_votes() {
  const auto method = once_in(4) ? model::VoteMethod::hands : model::VoteMethod::dots;
  switch (room_.session().votes.stand) {
    case model::VoteStand::none:
      if (once_in(6)) room_.act(flow::CloseEntry{});
      return room_.act(flow::OpenVotes{method});
    case model::VoteStand::open:
      if (!once_in(5)) return;
      return once_in(4) ? room_.act(flow::DropVotes{}) : room_.act(flow::CloseVotes{});
    case model::VoteStand::closed:
      return once_in(2) ? room_.act(flow::DropVotes{}) : room_.act(flow::OpenVotes{method});
  }
}

void AnyPlayer::count_hands() {
  if (once_in(4)) return room_.act(flow::CountVoters{draw(40) - 1});
  room_.act(flow::CountHands{base::draw_below(random_, 9), draw(30) - 1});
}

void AnyPlayer::give_dots() {
  switch (draw(8)) {
    case 0:
      return room_.act(flow::EndBallot{});
    case 1:
      return room_.act(flow::StayActive{});
    case 2:
      return room_.act(flow::RetrySave{});
    case 3:
    case 4:
      return room_.act(flow::BeginBallot{});
    default:
      break;
  }
  const std::size_t options = room_.session().votes.options.size() + (once_in(8) ? 1 : 0);
  flow::SubmitBallot ballot;
  for (int dots = draw(5); dots > 0 && options > 0; --dots) {
    ballot.options.push_back(base::draw_below(random_, options));
  }
  room_.act(ballot);
}

void AnyPlayer::use_panel() {
  switch (draw(5)) {
    case 0:
      return room_.act(flow::TogglePanel{});
    case 1:
      return room_.act(flow::CodeChecked{once_in(2)});
    case 2:
      return room_.act(flow::CodeHashed{"hash"});
    case 3:
      return room_.act(flow::ChoosePanelTab{static_cast<flow::PanelTab>(draw(5))});
    default:
      return room_.act(flow::EnterCode{once_in(3) ? "0000" : "1234"});
  }
}

void AnyPlayer::write_plan() {
  model::PlanAction action;
  action.goal = fmt::format("doel {}", draw(3));
  switch (draw(6)) {
    case 0:
      return room_.act(flow::AddPlanAction{});
    case 1:
      return room_.act(flow::EditPlanAction{base::draw_below(random_, 3), action});
    case 2:
      return room_.act(flow::RemovePlanAction{base::draw_below(random_, 3)});
    case 3:
      return room_.act(flow::EditMoment{base::draw_below(random_, 3), {2026, 5, 1 + draw(20)}});
    case 4:
      return room_.act(flow::RetrySave{});
    default:
      return room_.act(flow::EditOwnText{once_in(2) ? "eigen woorden" : ""});
  }
}

void AnyPlayer::end() {
  if (once_in(15)) return room_.act(flow::WipeAnswers{});
  if (once_in(3)) return room_.act(flow::SaveDocuments{"/stick"});
  if (once_in(2)) return room_.act(flow::DocumentsWritten{"/stick", {"verslag.md"}});
  if (once_in(4)) return room_.act(flow::ChoosePanelTab{flow::PanelTab::save});
  if (once_in(4)) return room_.act(flow::PagesDrawn{static_cast<unsigned>(draw(40)), {}, {}});
  if (once_in(8)) room_.act(flow::LeaveSession{});
  if (flow::is_in_session(room_.state()) && !once_in(12)) return;
  restarted_ = true;
  room_.restart();
}

}  // namespace afternoon
