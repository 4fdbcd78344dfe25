#include "app/worker.h"

#include <utility>

namespace app {
namespace {

bool is_save(const flow::Effect& effect) {
  return std::holds_alternative<flow::SaveSession>(effect);
}

}  // namespace

Worker::Worker(Backstage& backstage, std::function<void()> wake)
    : backstage_(backstage), wake_(std::move(wake)), thread_([this] { run(); }) {}

Worker::~Worker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  asked_.notify_one();
  thread_.join();
}

void Worker::ask(flow::Effect effect) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(effect));
  }
  asked_.notify_one();
}

std::vector<flow::Action> Worker::take_reports() {
  const std::lock_guard lock(mutex_);
  return std::exchange(reports_, {});
}

std::optional<flow::Effect> Worker::wait_for_next() {
  std::unique_lock lock(mutex_);
  asked_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
  if (waiting_.empty()) return std::nullopt;
  while (waiting_.size() > 1 && is_save(waiting_[0]) && is_save(waiting_[1])) waiting_.pop_front();
  flow::Effect next = std::move(waiting_.front());
  waiting_.pop_front();
  return next;
}

void Worker::report(flow::Action action) {
  {
    const std::lock_guard lock(mutex_);
    reports_.push_back(std::move(action));
  }
  wake_();
}

void Worker::run() {
  while (const auto effect = wait_for_next()) {
    auto outcome = backstage_.perform(*effect, [this](flow::Action action) { report(std::move(action)); });
    if (outcome) report(std::move(*outcome));
    backstage_.settle();
  }
}

}  // namespace app
