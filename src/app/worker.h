// Worker: a thread that performs effects in order and collects the reports. Of session writes that wait in a
// row only the newest is done; its report stands for the older ones.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "app/backstage.h"

namespace app {

class Worker {
 public:
  // wake is called from the thread whenever a report is ready.
  Worker(Backstage& backstage, std::function<void()> wake);
  // Finishes what was asked, then ends the thread.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  void ask(flow::Effect effect);
  std::vector<flow::Action> take_reports();

 private:
  void run();
  void report(flow::Action action);
  std::optional<flow::Effect> wait_for_next();

  Backstage& backstage_;
  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable asked_;
  std::deque<flow::Effect> waiting_;
  std::vector<flow::Action> reports_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace app
