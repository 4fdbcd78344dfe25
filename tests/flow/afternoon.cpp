#include "flow/afternoon.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace afternoon {
namespace {

const base::Error kFull{base::ErrorCode::disk_full, "/stick/twente.sessie: No space left on device"};

std::vector<std::string> sorted_texts(const std::vector<model::Answer>& answers, auto wanted) {
  std::vector<std::string> texts;
  for (const model::Answer& answer : answers) {
    if (wanted(answer)) texts.push_back(answer.text);
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

}  // namespace

Afternoon::Afternoon() {
  take(flow::begin({now_, {2026, 3, 12}, 14 * 60, random_}));
}

Afternoon::Afternoon(const model::Session& session) : Afternoon() {
  on_disk_ = session;
  act(flow::SessionOpened{"/home/twente.sessie", support::make_format(), session});
}

void Afternoon::take(flow::Next next) {
  state_ = std::move(next.state);
  for (flow::Effect& effect : next.effects) {
    if (auto* save = std::get_if<flow::SaveSession>(&effect)) {
      waiting_.push_back(std::move(*save));
    } else {
      effects_.push_back(std::move(effect));
    }
  }
}

void Afternoon::act(const flow::Action& action) {
  const int minute = 14 * 60 + static_cast<int>((now_ - 1000) / 60);
  take(flow::update(std::move(state_), action, {now_, {2026, 3, 12}, minute, random_}));
}

void Afternoon::wait(double seconds) {
  const double until = now_ + seconds;
  while (now_ < until) {
    now_ = std::min(until, now_ + std::max(0.001, flow::seconds_to_wake(state_)));
    act(flow::Tick{});
  }
}

void Afternoon::write_next() {
  if (waiting_.empty()) throw std::logic_error("no write waits");
  const flow::SaveSession save = std::move(waiting_.front());
  waiting_.pop_front();
  on_disk_ = save.session;
  act(flow::SessionSaved{save.revision});
}

void Afternoon::refuse_next() {
  if (waiting_.empty()) throw std::logic_error("no write waits");
  const unsigned revision = waiting_.front().revision;
  waiting_.pop_front();
  act(flow::SaveFailed{revision, kFull});
}

void Afternoon::write_all() {
  while (!waiting_.empty()) write_next();
}

void Afternoon::refuse_all() {
  while (!waiting_.empty()) refuse_next();
}

void Afternoon::write_newest() {
  if (waiting_.size() > 1) waiting_.erase(waiting_.begin(), std::prev(waiting_.end()));
  write_next();
}

void Afternoon::refuse_newest() {
  if (waiting_.size() > 1) waiting_.erase(waiting_.begin(), std::prev(waiting_.end()));
  refuse_next();
}

void Afternoon::restart() {
  waiting_.clear();
  take(flow::begin({now_, {2026, 3, 12}, 14 * 60, random_}));
  act(flow::SessionOpened{"/home/twente.sessie", support::make_format(), on_disk_});
}

void Afternoon::begin_and_submit(const std::vector<std::string>& answers) {
  flow::SubmitTurn turn;
  for (const std::string& text : answers) {
    turn.answers.push_back({static_cast<int>(turn.answers.size()) % 3 + 1, text});
  }
  act(flow::BeginTurn{});
  act(turn);
}

void Afternoon::take_turn(const std::vector<std::string>& answers) {
  begin_and_submit(answers);
  write_all();
  if (turn<flow::TurnThanked>() == nullptr) throw std::logic_error("the turn was not thanked for");
  act(flow::EndTurn{});
  write_all();
}

std::vector<std::string> Afternoon::texts(model::Screening screening) const {
  return sorted_texts(session().answers, [&](const model::Answer& a) { return a.screening == screening; });
}

std::vector<std::string> Afternoon::texts_on_disk() const {
  return sorted_texts(on_disk_.answers, [](const model::Answer&) { return true; });
}

base::Key Afternoon::key_of(const std::string& text) const {
  for (const model::Answer& answer : session().answers) {
    if (answer.text == text) return answer.key;
  }
  throw std::logic_error("no answer with this text");
}

}  // namespace afternoon
