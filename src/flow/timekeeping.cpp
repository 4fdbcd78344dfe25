#include "flow/timekeeping.h"

#include <algorithm>
#include <cmath>

namespace flow {
namespace {

double planned_seconds(const InSession& running, std::size_t block) {
  return 60.0 *
         model::minutes_of(running.format, running.format.blocks.at(block), running.session.version_minutes);
}

double running_seconds(const InSession& running, double now) {
  return running.time.paused ? 0 : now - running.time.page_since;
}

PageTime block_time(const InSession& running, double now) {
  PageTime total{running_seconds(running, now), 0};
  for (const PageTime& page : running.time.pages.at(running.session.place.block)) {
    total.spent += page.spent;
    total.added += page.added;
  }
  return total;
}

double block_left(const InSession& running, double now) {
  const PageTime time = block_time(running, now);
  return planned_seconds(running, running.session.place.block) + time.added - time.spent;
}

int whole_seconds(double seconds) {
  return static_cast<int>(std::ceil(seconds - 1e-6));
}

}  // namespace

Timekeeping start_timekeeping(const model::Format& format, const model::Session& session, double now) {
  Timekeeping time;
  for (const model::Block& block : format.blocks) time.pages.emplace_back(model::count_pages(block));
  time.page_since = now;
  time.session_started = now;
  for (std::size_t i = 0; i < session.place.block; ++i) {
    time.session_started -= 60.0 * model::minutes_of(format, format.blocks[i], session.version_minutes);
  }
  return time;
}

void book_time(InSession& running, double now) {
  const model::Place& place = running.session.place;
  running.time.pages.at(place.block).at(place.page).spent += running_seconds(running, now);
  running.time.page_since = now;
}

ClockView read_clock(const InSession& running, double now) {
  const model::Block& block = current_block(running);
  const model::Place& place = running.session.place;
  ClockView clock;
  clock.paused = running.time.paused;
  if (block.steps.empty()) {
    clock.seconds_left = block_seconds_left(running, now);
    clock.seconds_total =
        whole_seconds(planned_seconds(running, place.block) + block_time(running, now).added);
    return clock;
  }
  const PageTime& page = running.time.pages.at(place.block).at(place.page);
  const int minutes =
      model::step_minutes_of(running.format, block, place.page, running.session.version_minutes);
  const double total = 60.0 * minutes + page.added;
  clock.seconds_total = whole_seconds(total);
  clock.seconds_left = whole_seconds(total - page.spent - running_seconds(running, now));
  return clock;
}

int block_seconds_left(const InSession& running, double now) {
  return whole_seconds(block_left(running, now));
}

double expected_end(const InSession& running, double now) {
  double end = now + std::max(0.0, block_left(running, now));
  for (std::size_t i = running.session.place.block + 1; i < running.format.blocks.size(); ++i) {
    end += planned_seconds(running, i);
  }
  return end;
}

int seconds_behind(const InSession& running, double now) {
  const double planned_end = running.time.session_started + 60.0 * running.session.version_minutes;
  return static_cast<int>(std::lround(expected_end(running, now) - planned_end));
}

bool is_in_version(const InSession& running, std::size_t block) {
  return model::minutes_of(running.format, running.format.blocks.at(block), running.session.version_minutes) >
         0;
}

}  // namespace flow
