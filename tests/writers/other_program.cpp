#include "writers/other_program.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

namespace other_program {
namespace {

std::string quote(const std::string& word) {
  return "'" + word + "'";
}

}  // namespace

std::string run(const std::string& command, const std::string& package) {
  FILE* pipe = popen(command.c_str(), "r");
  std::string said;
  char chunk[4096];
  while (const std::size_t length = std::fread(chunk, 1, sizeof chunk, pipe)) said.append(chunk, length);
  EXPECT_EQ(pclose(pipe), 0) << command << " failed; it is in the Debian package " << package;
  return said;
}

File::File(const std::string& name, const std::string& bytes) : name_(name) {
  std::ofstream(folder_ / name, std::ios::binary) << bytes;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in.is_open()) << path << " is not there";
  return std::string((std::istreambuf_iterator<char>(in)), {});
}

std::string ask_script(const std::string& script, const File& file, const std::string& package) {
  // Debian's own Python: another one that comes first does not know Debian's packages.
  return run("/usr/bin/python3 " + quote(std::string(SOURCE_DIR) + "/tests/writers/" + script) + " " +
                 quote(file.path()),
             package);
}

std::vector<std::string> list_zip(const File& zip) {
  std::istringstream lines(run("unzip -Z1 " + quote(zip.path()), "unzip"));
  std::vector<std::string> names;
  for (std::string name; std::getline(lines, name);) names.push_back(name);
  return names;
}

std::string read_zip(const File& zip, const std::string& name) {
  std::string pattern;  // unzip takes brackets for a pattern
  for (const char c : name) pattern += c == '[' ? "[[]" : std::string(1, c);
  return run("unzip -p " + quote(zip.path()) + " " + quote(pattern), "unzip");
}

std::string find_xml_fault(const std::string& xml) {
  const File file("part.xml", xml);
  return run("xmllint --nonet --noout " + quote(file.path()) + " 2>&1 || test $? -lt 9", "libxml2-utils");
}

std::string convert_with_office(const File& file, const std::string& format) {
  const std::string home = file.beside("home").string();
  const std::string folder = file.beside("converted").string();
  run("HOME=" + quote(home) + " soffice --headless -env:UserInstallation=file://" + home + " --convert-to " +
          quote(format) + " --outdir " + quote(folder) + " " + quote(file.path()) + " 2>/dev/null",
      "libreoffice-writer-nogui or libreoffice-calc-nogui");
  const std::string ending = format.substr(0, format.find(':'));
  const std::filesystem::path made =
      folder / std::filesystem::path(file.path()).filename().replace_extension(ending);
  if (ending != "pdf") return read_file(made);
  return run("pdftotext -layout " + quote(made.string()) + " -", "poppler-utils");
}

}  // namespace other_program
