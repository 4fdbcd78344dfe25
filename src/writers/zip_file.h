// A zip file, made and read in memory: the container of the formats that office programs read. Whenever and
// wherever it is made, the same entries give the same bytes.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace writers {

struct ZipEntry {
  std::string name;   // with folders: "word/document.xml"
  std::string bytes;  // not empty
};

// The entries in their order, each dated midnight of the day; a day before 1980 counts as its first.
base::Result<std::string> make_zip(const std::vector<ZipEntry>& entries, const base::Date& date);

// The entries of a zip file, in their order.
base::Result<std::vector<ZipEntry>> read_zip(const std::string& zip);

}  // namespace writers
