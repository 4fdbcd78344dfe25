// Sheet: the action plan, or the shown answers, as rows and columns to work on in a spreadsheet.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "model/format.h"
#include "model/session.h"
#include "model/wall.h"

namespace report {

enum class ColumnKind { text, day, number, choice };

struct Column {
  std::string title;  // one line, unique in its sheet
  ColumnKind kind = ColumnKind::text;
  int width = 20;                         // in characters
  std::vector<std::string> choices = {};  // of a choice: what may stand in a cell
};

// An empty cell holds nothing.
using Cell = std::variant<std::monostate, std::string, base::Date, int>;

struct Sheet {
  std::string name;   // of the tab, at most 31 characters without []:*?/\ in them
  std::string title;  // above it in print, one line
  base::Date date;    // the day it tells of
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as columns; a cell fits the kind of its column
};

// Every action and every open point in the order of the plan, with all fields and their state.
Sheet compose_plan_sheet(const model::Session& session);

// Every shown answer once, with theme and lane; for those of small themes and loose ones neither is told.
Sheet compose_answer_sheet(const model::Format& format, const model::Session& session,
                           const model::FamilyLabels& families);

}  // namespace report
