#include "real_program.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

namespace journey {
namespace fs = std::filesystem;

bool wait_until(const std::function<bool()>& condition, double seconds) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return true;
}

RealProgram::RealProgram(fs::path folder) : folder_(std::move(folder)) {
  fs::create_directories(folder_ / "bin");
  fs::create_directories(folder_ / "share/middagsessie");
  fs::create_directories(home());
  fs::copy_file(BINARY_DIR "/middagsessie", folder_ / "bin/middagsessie");
  fs::copy(SOURCE_DIR "/sessions", folder_ / "share/middagsessie/sessions");
}

RealProgram::~RealProgram() {
  if (runs()) end_by(SIGKILL);
}

void RealProgram::become(const std::vector<std::string>& words) const {
  setenv("HOME", home().c_str(), 1);
  setenv("XDG_DATA_HOME", (home() / "data").c_str(), 1);
  setenv("XDG_CACHE_HOME", (home() / "cache").c_str(), 1);
  const int output = open((folder_ / "said").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  std::string program = (folder_ / "bin/middagsessie").string();
  std::vector<std::string> copies = words;
  std::vector<char*> arguments{program.data()};
  for (std::string& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  execv(program.c_str(), arguments.data());
  _exit(127);
}

void RealProgram::start(const std::vector<std::string>& words) {
  process_ = fork();
  if (process_ == 0) become(words);
}

bool RealProgram::runs() {
  if (process_ > 0 && waitpid(process_, nullptr, WNOHANG) != 0) process_ = -1;
  return process_ > 0;
}

long RealProgram::work() const {
  std::ifstream in("/proc/" + std::to_string(process_) + "/stat");
  std::string text{std::istreambuf_iterator<char>(in), {}};
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  const std::vector<std::string> all{std::istream_iterator<std::string>(fields), {}};
  return all.size() < 13 ? 0 : std::stol(all[11]) + std::stol(all[12]);  // proc(5): utime, stime
}

bool RealProgram::wait_until_idle() {
  long before = -1;
  int quiet = 0;
  return wait_until(
      [&] {
        const long now = work();
        quiet = now == before ? quiet + 1 : 0;
        before = now;
        return quiet >= 12 || !runs();
      },
      20);
}

// proc_locks(5): "1: FLOCK  ADVISORY  WRITE 4711 fd:00:1234 0 EOF".
bool RealProgram::holds_a_file() const {
  std::ifstream in("/proc/locks");
  const std::string mine = " " + std::to_string(process_) + " ";
  for (std::string line; std::getline(in, line);) {
    if (line.find("FLOCK") != std::string::npos && line.find(mine) != std::string::npos) return true;
  }
  return false;
}

int RealProgram::run(const std::vector<std::string>& words) {
  start(words);
  return wait_for_end();
}

int RealProgram::end_by(int signal) {
  kill(process_, signal);
  return wait_for_end();
}

int RealProgram::wait_for_end() {
  int status = 0;
  if (!wait_until([&] { return waitpid(process_, &status, WNOHANG) != 0; }, 30)) return -1;
  process_ = -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

std::string RealProgram::said() const {
  std::ifstream in(folder_ / "said");
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace journey
