// What other programs read in a PDF that we wrote: qpdf and those of poppler.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace pdf {

// The text of each page in the order it is read, white space and word breaks at line ends folded away.
std::vector<std::string> read_pages(const std::string& bytes);

// That of all pages, without their feet; apart by " | ".
std::string read_text(const std::string& bytes);

// The tags in order: "Table", below it "  TR", ...
std::string read_tags(const std::string& bytes);

// "title on page, below title on page" of all bookmarks, those of a part indented.
std::string read_bookmarks(const std::string& bytes);

// What can be pressed: one target a line.
std::vector<std::string> list_links(const std::string& bytes);

// What pdfinfo says of the file as a whole: "Title", "CreationDate", ...; empty when it does not.
std::string ask_info(const std::string& bytes, const std::string& about);

// All objects, with texts as UTF-8.
nlohmann::json read_objects(const std::string& bytes);

// Everything in it that can be written out, uncompressed.
std::string unpack(const std::string& bytes);

// What qpdf finds wrong; empty when nothing.
std::string find_fault(const std::string& bytes);

}  // namespace pdf
