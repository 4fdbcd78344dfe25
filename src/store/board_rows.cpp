#include "store/board_rows.h"

#include "store/table.h"

namespace store {
namespace {

using base::Done;
using base::Result;
using model::Board;

Result<Done> insert_next_id(const Database& database, const Board& board) {
  Statement row(database, "INSERT INTO board VALUES(?,?)");
  return row.insert(kTheOne, board.next_id);
}

Result<Done> insert_themes(const Database& database, const Board& board) {
  Statement row(database, "INSERT INTO themes VALUES(?,?,?,?,?)");
  return insert_each(board.themes, [&](std::size_t place, const model::Theme& theme) {
    return row.insert(place, theme.id, theme.concept_id, theme.label, theme.named_by_room);
  });
}

Result<Done> insert_merged(const Database& database, const Board& board) {
  Statement row(database, "INSERT INTO merged_concepts VALUES(?,?)");
  return insert_each(board.themes, [&](std::size_t place, const model::Theme& theme) {
    return insert_each(theme.also, [&](std::size_t, const std::string& id) { return row.insert(place, id); });
  });
}

Result<Done> insert_placements(const Database& database, const Board& board) {
  Statement row(database, "INSERT INTO placements VALUES(?,?,?,?,?)");
  return insert_each(board.placements, [&](std::size_t, const auto& placed) {
    const auto& [key, placement] = placed;
    return row.insert(key, placement.theme, placement.by_room, placement.lane, placement.proposed_lane);
  });
}

Result<Done> insert_practices(const Database& database, const Board& board) {
  Statement row(database, "INSERT INTO laid_practices VALUES(?,?)");
  return insert_each(board.practices,
                     [&](std::size_t, const auto& laid) { return row.insert(laid.first, laid.second); });
}

Result<Done> insert_dropped(const Database& database, const Board& board) {
  Statement row(database, "INSERT INTO dropped_concepts VALUES(?)");
  return insert_each(board.dropped, [&](std::size_t, const std::string& id) { return row.insert(id); });
}

// A file of before there were boards has no row.
Result<Done> read_next_id(const Database& database, Board& board) {
  Rows rows(database, "board", "SELECT * FROM board");
  while (rows.next()) {
    if (rows.integer(0) != kTheOne) rows.note("another row than the one");
    board.next_id = rows.integer(1);
  }
  return rows.finish();
}

Result<Done> read_themes(const Database& database, Board& board) {
  Rows rows(database, "themes", "SELECT * FROM themes ORDER BY place");
  while (rows.next()) {
    rows.expect_place(0, board.themes.size());
    board.themes.push_back({rows.integer(1), rows.text(2), rows.text(3), rows.flag(4), {}});
  }
  return rows.finish();
}

Result<Done> read_merged(const Database& database, Board& board) {
  Rows rows(database, "merged_concepts", "SELECT * FROM merged_concepts ORDER BY theme_place, concept");
  while (rows.next()) {
    const auto place = static_cast<std::size_t>(rows.integer(0));
    if (place >= board.themes.size()) {
      rows.note("a concept without a theme");
      break;
    }
    board.themes[place].also.push_back(rows.text(1));
  }
  return rows.finish();
}

Result<Done> read_placements(const Database& database, Board& board) {
  constexpr int kMostLanes = static_cast<int>(kMaxLanes);
  Rows rows(database, "placements", "SELECT * FROM placements ORDER BY key");
  while (rows.next()) {
    board.placements[rows.key(0)] = {rows.integer(1), rows.flag(2), rows.integer_or_none(3, kMostLanes),
                                     rows.integer_or_none(4, kMostLanes)};
  }
  return rows.finish();
}

Result<Done> read_practices(const Database& database, Board& board) {
  Rows rows(database, "laid_practices", "SELECT * FROM laid_practices ORDER BY practice");
  while (rows.next()) board.practices[rows.text(0)] = rows.integer(1);
  return rows.finish();
}

Result<Done> read_dropped(const Database& database, Board& board) {
  Rows rows(database, "dropped_concepts", "SELECT * FROM dropped_concepts ORDER BY concept");
  while (rows.next()) board.dropped.push_back(rows.text(0));
  return rows.finish();
}

}  // namespace

Result<Done> insert_board(const Database& database, const model::Session& session) {
  for (const auto insert :
       {insert_next_id, insert_themes, insert_merged, insert_placements, insert_practices, insert_dropped}) {
    if (auto done = insert(database, session.board); !done) return done;
  }
  return Done{};
}

Result<Done> read_board(const Database& database, model::Session& session) {
  for (const auto read :
       {read_next_id, read_themes, read_merged, read_placements, read_practices, read_dropped}) {
    if (auto done = read(database, session.board); !done) return done;
  }
  return Done{};
}

}  // namespace store
