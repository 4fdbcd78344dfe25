#include "report/outline.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace outline {
namespace {

std::string part(const report::Heading& heading) {
  return fmt::format("{} {}\n", std::string(static_cast<std::size_t>(heading.level), '='), heading.text);
}

std::string part(const report::Paragraph& paragraph) {
  return paragraph.text + "\n";
}

std::string part(const report::Notice& notice) {
  return "! " + notice.text + "\n";
}

std::string part(const report::BulletList& list) {
  std::string lines;
  for (const std::string& item : list.items) lines += "- " + item + "\n";
  return lines;
}

std::string part(const report::Fields& fields) {
  std::string lines;
  for (const report::Field& field : fields.fields) lines += field.label + " :: " + field.text + "\n";
  return lines;
}

std::string part(const report::Card& card) {
  std::string lines = part(report::Heading{3, card.title}) + part(report::Fields{card.fields});
  if (!card.lacking.empty()) lines += "! " + card.lacking + "\n";
  return lines;
}

std::string part(const report::BalanceChart& chart) {
  std::string lines;
  for (const auto& bar : chart.bars) {
    lines += fmt::format("{} {} < {} > {} {}\n", chart.left, bar.left, bar.label, bar.right, chart.right);
  }
  return lines;
}

std::string part(const report::PageBreak&) {
  return "-----\n";
}

std::string part(const report::Table& table) {
  std::string lines = fmt::format("{}\n", fmt::join(table.head, " | "));
  for (const auto& row : table.rows) lines += fmt::format("{}\n", fmt::join(row, " | "));
  return lines;
}

}  // namespace

std::string of(const report::Document& document) {
  std::string lines = "= " + document.title + "\n";
  for (const report::Block& block : document.blocks) {
    lines += std::visit([](const auto& kind) { return part(kind); }, block);
  }
  return lines;
}

std::string of_section(const report::Document& document, const std::string& section) {
  report::Document within;
  bool inside = false;
  for (const report::Block& block : document.blocks) {
    const auto* heading = std::get_if<report::Heading>(&block);
    if (heading && heading->level == 2) {
      inside = heading->text == section;
    } else if (inside) {
      within.blocks.push_back(block);
    }
  }
  return of(within).substr(std::string("= \n").size());
}

}  // namespace outline
