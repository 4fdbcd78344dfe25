// Both documents of a session of 400 answers in every format, on a disk that costs nothing, and each format
// on its own. The target: all of them in 2 seconds.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <stdexcept>

#include "app/documents.h"
#include "app/harvested_session.h"

namespace {

// Forgets what is written.
class NoDisk : public base::Disk {
 public:
  base::Result<std::string> read(const std::filesystem::path&, std::uintmax_t) override {
    return base::Error{base::ErrorCode::not_found, ""};
  }
  base::Result<base::Done> write_atomically(const std::filesystem::path&, std::string_view bytes) override {
    bytes_ += bytes.size();
    return base::Done{};
  }
  base::Result<base::Done> make_folder(const std::filesystem::path&) override { return base::Done{}; }
  std::vector<std::filesystem::path> list(const std::filesystem::path&, std::string_view) override {
    return {};
  }

  std::size_t bytes() const { return bytes_; }

 private:
  std::size_t bytes_ = 0;
};

void write_documents(benchmark::State& state, const std::vector<std::string>& formats) {
  const harvested::Afternoon made = harvested::make({60, 400, 7, 2});
  const app::DocumentOrder order{std::filesystem::temp_directory_path(), formats};
  std::size_t bytes = 0;
  for (auto _ : state) {
    NoDisk disk;
    const auto written = app::write_documents({made.format, made.session, made.families}, order, disk);
    if (!written) throw std::runtime_error(written.error().detail);
    bytes = disk.bytes();
  }
  state.counters["bytes"] = static_cast<double>(bytes);
}

void documents(benchmark::State& state) {
  write_documents(state, {});
}
BENCHMARK(documents)->Unit(benchmark::kMillisecond);

void documents_of_one_format(benchmark::State& state) {
  const std::string format = app::list_document_formats().at(static_cast<std::size_t>(state.range(0)));
  state.SetLabel(format);
  write_documents(state, {format});
}
BENCHMARK(documents_of_one_format)->DenseRange(0, 7)->Unit(benchmark::kMillisecond);

void document_pages_as_pictures(benchmark::State& state) {
  const harvested::Afternoon made = harvested::make({60, 400, 7, 2});
  for (auto _ : state) {
    benchmark::DoNotOptimize(app::draw_document_pages({made.format, made.session, made.families}));
  }
}
BENCHMARK(document_pages_as_pictures)->Unit(benchmark::kMillisecond);

}  // namespace
