// Other people's programs as judges of the files we write: runs them and gives what they say. The test fails
// when one is missing or refuses, and names the Debian package it is in.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/temporary_folder.h"

namespace other_program {

// What the command prints, without what it complains about.
std::string run(const std::string& command, const std::string& package);

// A file of ours while it is looked at, in a folder of its own.
class File {
 public:
  File(const std::string& name, const std::string& bytes);
  std::string path() const { return (folder_ / name_).string(); }
  std::filesystem::path beside(const std::string& name) const { return folder_ / name; }

 private:
  support::TemporaryFolder folder_;
  std::string name_;
};

std::string read_file(const std::filesystem::path& path);

// What tests/writers/<script> prints about the file; it is written in Python with the named package.
std::string ask_script(const std::string& script, const File& file, const std::string& package);

// The names of the files in a zip file, and the bytes of one.
std::vector<std::string> list_zip(const File& zip);
std::string read_zip(const File& zip, const std::string& name);

// What is wrong with it as XML, according to xmllint; empty when nothing.
std::string find_xml_fault(const std::string& xml);

// The text of the file after LibreOffice made it into another format, such as "txt:Text (encoded):UTF8", or
// of the pages when that is "pdf". Takes seconds.
std::string convert_with_office(const File& file, const std::string& format);

}  // namespace other_program
