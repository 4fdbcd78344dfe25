// A document on paper, with the press it was set on: what the PDF and the pictures of its pages share.
#pragma once

#include <memory>

#include "base/result.h"
#include "report/document.h"
#include "writers/paper.h"

struct _cairo;

namespace writers {

class PrintedDocument {
 public:
  // Error: missing_part when the letters are not there (Debian: fonts-inter).
  static base::Result<std::unique_ptr<PrintedDocument>> print(const report::Document& document);

  const Paper& paper() const { return paper_; }
  // One page, from 0, with its foot.
  void draw(_cairo* cairo, std::size_t page) const;

 private:
  PrintedDocument(std::unique_ptr<Press> press, Paper paper)
      : press_(std::move(press)), paper_(std::move(paper)) {}

  Lines set_foot(std::size_t page) const;

  std::unique_ptr<Press> press_;
  Paper paper_;
};

}  // namespace writers
