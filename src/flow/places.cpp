#include "flow/places.h"

#include <algorithm>

namespace flow {
namespace {

std::vector<model::Place> places_of(const InSession& running) {
  return list_places(running.format, running.session.version_minutes);
}

// The first place from here on.
std::optional<model::Place> first_from(const std::vector<model::Place>& places, const model::Place& here) {
  const auto found = std::lower_bound(places.begin(), places.end(), here);
  return found == places.end() ? std::nullopt : std::optional(*found);
}

std::optional<model::Place> last_before(const std::vector<model::Place>& places, const model::Place& here) {
  const auto found = std::lower_bound(places.begin(), places.end(), here);
  return found == places.begin() ? std::nullopt : std::optional(*std::prev(found));
}

}  // namespace

std::vector<model::Place> list_places(const model::Format& format, int version_minutes) {
  std::vector<model::Place> places;
  for (std::size_t block = 0; block < format.blocks.size(); ++block) {
    const std::size_t pages = model::count_pages(format.blocks[block]);
    for (std::size_t page = 0; page < pages; ++page) {
      if (model::is_in_version(format, format.blocks[block], page, version_minutes)) {
        places.push_back({block, page});
      }
    }
  }
  return places;
}

std::optional<model::Place> next_page(const InSession& running) {
  const model::Place& here = running.session.place;
  return first_from(places_of(running), {here.block, here.page + 1});
}

std::optional<model::Place> previous_page(const InSession& running) {
  return last_before(places_of(running), running.session.place);
}

std::optional<model::Place> next_block(const InSession& running) {
  return first_from(places_of(running), {running.session.place.block + 1, 0});
}

std::optional<model::Place> previous_block(const InSession& running) {
  const std::vector<model::Place> places = places_of(running);
  const auto before = last_before(places, {running.session.place.block, 0});
  return before ? first_from(places, {before->block, 0}) : std::nullopt;
}

}  // namespace flow
