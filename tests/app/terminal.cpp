#include "terminal.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "app/commands.h"
#include "base/disk.h"
#include "store/session_file.h"

namespace terminal {
namespace {

struct Runner {
  app::Outside outside;
  app::Console console;

  int operator()(const auto& command) const {
    if constexpr (requires { app::run(command, outside, console); }) {
      return app::run(command, outside, console);
    } else {
      ADD_FAILURE() << "this command needs a window";
      return -1;
    }
  }
};

}  // namespace

std::variant<app::CommandLine, app::EarlyEnd> read(const std::vector<std::string>& words) {
  std::vector<const char*> all{"middagsessie"};
  for (const std::string& word : words) all.push_back(word.c_str());
  return app::read_command_line(static_cast<int>(all.size()), all.data());
}

int status_of(const std::vector<std::string>& words) {
  const auto words_read = read(words);
  const auto* early = std::get_if<app::EarlyEnd>(&words_read);
  return early == nullptr ? -1 : early->status;
}

Ended Terminal::run(const std::vector<std::string>& words) {
  const auto words_read = read(words);
  if (const auto* early = std::get_if<app::EarlyEnd>(&words_read)) return {early->status, "", early->text};
  const auto& line = std::get<app::CommandLine>(words_read);
  base::SystemDisk disk;
  std::ostringstream out, err;
  const Runner runner{{disk, clock_, random_}, {out, err, line.language, line.json}};
  const int status = std::visit(runner, line.command);
  return {status, out.str(), err.str()};
}

std::string Terminal::put(std::string_view name, std::string_view bytes) const {
  std::ofstream(folder_ / name, std::ios::binary) << bytes;
  return at(name);
}

std::string Terminal::put_sparse(std::string_view name, std::uintmax_t size) const {
  put(name, "");
  std::filesystem::resize_file(folder_ / name, size);
  return at(name);
}

std::string Terminal::get(std::string_view name) const {
  std::ifstream in(folder_ / name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::string Terminal::make_session() {
  const std::string file = at("regio.sessie");
  const Ended made = run({"new", file, "--region", "Twente", "--format", middagsessie_toml()});
  EXPECT_EQ(made.status, 0) << made.err;
  return file;
}

model::Session Terminal::session(const std::string& file) const {
  auto session = store::peek(file);
  EXPECT_TRUE(session.ok()) << session.error().detail;
  return session.ok() ? *session : model::Session{};
}

std::string middagsessie_toml() {
  return SOURCE_DIR "/sessions/middagsessie.toml";
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

std::string answer(int number) {
  return fmt::format("Idee nummer {:03} over de ouders én de buurt", number);
}

std::string write_table(int answers) {
  std::string table = "id\tquestion\ttheme\tkind\ttext\n";
  for (int i = 0; i < answers; ++i) {
    table += fmt::format("{}\t{}\touders\tpersoonlijk\t{}\n", 1000 + i, i % 5 + 1, answer(i));
  }
  return table;
}

}  // namespace terminal
