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

PageTime block_time(const InSession& running, std::size_t block, double now) {
  PageTime total;
  if (block == running.session.place.block) total.spent = running_seconds(running, now);
  for (const PageTime& page : running.time.pages.at(block)) {
    total.spent += page.spent;
    total.added += page.added;
  }
  return total;
}

double block_left(const InSession& running, std::size_t block, double now) {
  const PageTime time = block_time(running, block, now);
  return planned_seconds(running, block) + time.added - time.spent;
}

struct Exact {
  double left = 0;
  double total = 0;
};

Exact read_block_clock(const InSession& running, double now) {
  const std::size_t block = running.session.place.block;
  return {block_left(running, block, now),
          planned_seconds(running, block) + block_time(running, block, now).added};
}

Exact read_step_clock(const InSession& running, double now) {
  const model::Place& place = running.session.place;
  const PageTime& page = running.time.pages.at(place.block).at(place.page);
  const double total =
      page.added + 60.0 * model::step_minutes_of(running.format, current_block(running), place.page,
                                                 running.session.version_minutes);
  return {total - page.spent - running_seconds(running, now), total};
}

Exact read_exact_clock(const InSession& running, double now) {
  return current_block(running).steps.empty() ? read_block_clock(running, now)
                                              : read_step_clock(running, now);
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
  const auto spend = [&](int minutes) { time.session_started -= 60.0 * minutes; };
  const model::Place& place = session.place;
  for (std::size_t i = 0; i < place.block; ++i) {
    spend(model::minutes_of(format, format.blocks[i], session.version_minutes));
  }
  for (std::size_t page = 0; page < place.page; ++page) {
    const int minutes =
        model::step_minutes_of(format, format.blocks[place.block], page, session.version_minutes);
    time.pages[place.block][page].spent = 60.0 * minutes;
    spend(minutes);
  }
  return time;
}

void book_time(InSession& running, double now) {
  const model::Place& place = running.session.place;
  running.time.pages.at(place.block).at(place.page).spent += running_seconds(running, now);
  running.time.page_since = now;
}

ClockView read_clock(const InSession& running, double now) {
  const Exact clock = read_exact_clock(running, now);
  return {whole_seconds(clock.left), whole_seconds(clock.total), running.time.paused};
}

double seconds_to_next_second(const InSession& running, double now) {
  const double left = read_exact_clock(running, now).left;
  return left - (whole_seconds(left) - 1);
}

int block_seconds_left(const InSession& running, double now) {
  return whole_seconds(block_left(running, running.session.place.block, now));
}

double expected_end(const InSession& running, double now) {
  double end = now;
  for (std::size_t i = running.session.place.block; i < running.format.blocks.size(); ++i) {
    end += std::max(0.0, block_left(running, i, now));
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
