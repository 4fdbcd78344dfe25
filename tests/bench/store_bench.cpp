// A turn of five answers handed in at 500 answers, until it is durable, against a bare SQLite commit of five
// rows (PERSIST, FULL) on the same disk: the folder the benchmark is started in. Both are timed in turns, so
// that other work on the machine weighs on both. The target: "ratio" is at most 2. "settle_ms" comes after
// the thank-you.
#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <stdexcept>

#include "store/session_file.h"

namespace {
namespace fs = std::filesystem;

constexpr int kQuestions = 5;
constexpr std::size_t kAnswers = 500;

model::Answer make_answer(base::Random& random, int question) {
  model::Answer answer{base::draw_key(random), question, ""};
  answer.text =
      "Wat bij ons werkt is dat nieuwe collega's een vaste begeleider hebben en tijd in het rooster.";
  return answer;
}

model::Session make_session(base::Random& random) {
  model::Session session;
  session.format_source = std::string(15'000, '#');  // as long as that of the middagsessie
  session.region = "Twente";
  session.date = {2026, 3, 12};
  for (std::size_t i = 0; i < kAnswers; ++i) {
    session.answers.push_back(make_answer(random, static_cast<int>(i % kQuestions) + 1));
  }
  return session;
}

double milliseconds_of(const auto& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                   values.end());
  return values[values.size() / 2];
}

// What anybody would write who only wants the rows to be there.
class BareTable {
 public:
  explicit BareTable(const fs::path& file) {
    sqlite3_open(file.c_str(), &database_);
    run("PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL");
    run("CREATE TABLE answers(question INTEGER, key BLOB, text TEXT, PRIMARY KEY(question, key)) WITHOUT "
        "ROWID");
    sqlite3_prepare_v2(database_, "INSERT INTO answers VALUES(?, ?, ?)", -1, &insert_, nullptr);
  }
  ~BareTable() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
  }
  BareTable(const BareTable&) = delete;
  BareTable& operator=(const BareTable&) = delete;

  void commit(const std::vector<model::Answer>& answers) {
    run("BEGIN");
    for (const model::Answer& answer : answers) {
      sqlite3_bind_int(insert_, 1, answer.question);
      sqlite3_bind_blob(insert_, 2, answer.key.bytes.data(), 16, SQLITE_STATIC);
      sqlite3_bind_text(insert_, 3, answer.text.c_str(), -1, SQLITE_STATIC);
      if (sqlite3_step(insert_) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(database_));
      sqlite3_reset(insert_);
    }
    run("COMMIT");
  }

 private:
  void run(const char* sql) {
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
      throw std::runtime_error(sqlite3_errmsg(database_));
    }
  }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
};

void turn_durable_at_500_answers(benchmark::State& state) {
  const fs::path folder = fs::current_path() / ("store-bench-" + std::to_string(::getpid()));
  fs::create_directory(folder);
  base::SystemRandom random;
  const model::Session before = make_session(random);
  std::vector<double> bare, durable, settling;
  {
    BareTable table(folder / "bare.db");
    table.commit(before.answers);
    auto file = store::SessionFile::create(folder / "a.sessie", before);
    for (auto _ : state) {
      std::vector<model::Answer> turn;
      for (int question = 1; question <= kQuestions; ++question)
        turn.push_back(make_answer(random, question));
      model::Session after = before;
      after.answers.insert(after.answers.end(), turn.begin(), turn.end());
      bare.push_back(milliseconds_of([&] { table.commit(turn); }));
      durable.push_back(milliseconds_of([&] {
        if (!file->write(after)) throw std::runtime_error("not written");
      }));
      settling.push_back(milliseconds_of([&] { file->settle(); }));
      state.SetIterationTime(durable.back() / 1000);
    }
  }
  fs::remove_all(folder);
  state.counters["bare_ms"] = median(bare);
  state.counters["durable_ms"] = median(durable);
  state.counters["settle_ms"] = median(settling);
  state.counters["ratio"] = median(durable) / median(bare);
}
BENCHMARK(turn_durable_at_500_answers)->UseManualTime()->Iterations(400)->Unit(benchmark::kMillisecond);

}  // namespace
