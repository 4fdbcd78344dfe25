// From starting the real program to its first picture on the screen, and the memory it takes: under Xvfb,
// drawn in software. Xvfb keeps its screen in a file (-fbdir), so the first pixel that is not black is seen
// from outside, without asking the program. The targets: 400 ms; 200 MB with the practice session. And what
// it takes of a core when nobody touches it: under 1 % where nothing moves; a clock draws once a second.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "app/formats.h"
#include "base/disk.h"
#include "store/session_file.h"

namespace {
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr auto kLook = std::chrono::microseconds(500);

pid_t start(const std::vector<std::string>& words) {
  const pid_t child = fork();
  if (child != 0) return child;
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

void stop(pid_t child) {
  kill(child, SIGTERM);
  waitpid(child, nullptr, 0);
}

// A display of 1920x1080 whose pixels lie in a file, in a folder of its own.
class WatchedDisplay {
 public:
  WatchedDisplay() {
    fs::create_directory(folder_);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    server_ = start({"Xvfb", "-displayfd", std::to_string(ends[1]), "-screen", "0", "1920x1080x24",
                     "-nolisten", "tcp", "-fbdir", folder_.string()});
    close(ends[1]);
    std::string number;
    for (char c = 0; read(ends[0], &c, 1) == 1 && c != '\n';) number += c;
    close(ends[0]);
    setenv("DISPLAY", (":" + number).c_str(), 1);
    setenv("XDG_DATA_HOME", folder_.c_str(), 1);
    map_pixels();
  }
  ~WatchedDisplay() {
    munmap(const_cast<unsigned char*>(pixels_), size_);
    stop(server_);
    fs::remove_all(folder_);
  }
  WatchedDisplay(const WatchedDisplay&) = delete;
  WatchedDisplay& operator=(const WatchedDisplay&) = delete;

  const fs::path& folder() const { return folder_; }
  // Whether the middle of the screen is black, as it is without a window.
  bool is_black() const {
    const unsigned char* middle = pixels_ + size_ - std::size_t{1920} * 1080 * 4 / 2;
    return middle[0] == 0 && middle[1] == 0 && middle[2] == 0;
  }

 private:
  void map_pixels() {
    const fs::path file = folder_ / "Xvfb_screen0";
    size_ = fs::file_size(file);
    const int descriptor = open(file.c_str(), O_RDONLY);
    void* mapped = mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (mapped == MAP_FAILED) throw std::runtime_error("no screen file");
    pixels_ = static_cast<const unsigned char*>(mapped);
  }

  fs::path folder_ = fs::temp_directory_path() / ("start-bench-" + std::to_string(getpid()));
  pid_t server_ = -1;
  const unsigned char* pixels_ = nullptr;
  std::size_t size_ = 0;
};

void wait_until(bool black, const WatchedDisplay& display) {
  const auto give_up = Clock::now() + std::chrono::seconds(20);
  while (display.is_black() != black) {
    if (Clock::now() > give_up) throw std::runtime_error("nothing changed on the screen");
    std::this_thread::sleep_for(kLook);
  }
}

double megabytes_of(pid_t child, const std::string& what) {
  std::ifstream status("/proc/" + std::to_string(child) + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind(what + ":", 0) == 0) return std::stod(line.substr(what.size() + 1)) / 1024;
  }
  return 0;
}

std::string make_practice_file(const fs::path& folder) {
  base::SystemDisk disk;
  base::SystemRandom random;
  const auto session = app::make_practice_session(SOURCE_DIR "/sessions", {2026, 3, 12}, disk, random);
  if (!session) throw std::runtime_error(session.error().detail);
  const fs::path file = folder / "oefen.sessie";
  if (!store::SessionFile::create(file, *session)) throw std::runtime_error("no practice session");
  return file.string();
}

void first_picture(benchmark::State& state, bool with_session) {
  WatchedDisplay display;
  std::vector<std::string> words{BINARY_DIR "/middagsessie"};
  if (with_session) words.push_back(make_practice_file(display.folder()));
  double peak = 0, resident = 0;
  for (auto _ : state) {
    const auto begin = Clock::now();
    const pid_t program = start(words);
    wait_until(false, display);
    state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
    std::this_thread::sleep_for(std::chrono::seconds(1));
    peak = std::max(peak, megabytes_of(program, "VmHWM"));
    resident = std::max(resident, megabytes_of(program, "VmRSS"));
    stop(program);
    wait_until(true, display);
  }
  state.counters["peak_MB"] = peak;
  state.counters["resident_MB"] = resident;
}

void first_picture_of_the_start_screen(benchmark::State& state) {
  first_picture(state, false);
}
BENCHMARK(first_picture_of_the_start_screen)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

void first_picture_with_the_practice_session(benchmark::State& state) {
  first_picture(state, true);
}
BENCHMARK(first_picture_with_the_practice_session)
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);

double cpu_seconds_of(pid_t child) {
  std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
  std::string line;
  std::getline(stat, line);
  std::istringstream fields(line.substr(line.rfind(')') + 2));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  double user = 0, system = 0;
  fields >> user >> system;
  return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

void left_alone(benchmark::State& state, bool with_session) {
  constexpr int kSeconds = 20;
  WatchedDisplay display;
  std::vector<std::string> words{BINARY_DIR "/middagsessie"};
  if (with_session) words.push_back(make_practice_file(display.folder()));
  const pid_t program = start(words);
  wait_until(false, display);
  std::this_thread::sleep_for(std::chrono::seconds(3));
  double used = 0;
  for (auto _ : state) {
    const double before = cpu_seconds_of(program);
    std::this_thread::sleep_for(std::chrono::seconds(kSeconds));
    used = cpu_seconds_of(program) - before;
  }
  stop(program);
  state.counters["percent_of_a_core"] = 100 * used / kSeconds;
}

void left_alone_at_the_start_screen(benchmark::State& state) {
  left_alone(state, false);
}
BENCHMARK(left_alone_at_the_start_screen)->Iterations(1)->Unit(benchmark::kSecond);

void left_alone_with_a_clock_on_the_wall(benchmark::State& state) {
  left_alone(state, true);
}
BENCHMARK(left_alone_with_a_clock_on_the_wall)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace
