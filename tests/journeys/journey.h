// Journey: people lead an afternoon on the real screens, with a real disk, in a folder that goes away. The
// program can be dropped at any moment, as a crash would, and started again on the same folder. What people
// cannot do (press what is not there) ends the test with what was on the screen.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/rehearsal.h"
#include "base/disk.h"
#include "model/session.h"
#include "support/temporary_folder.h"

namespace journey {

inline constexpr base::Date kToday{2026, 3, 12};
inline constexpr const char* kCode = "2580";

// What one pair answers: for each question any number of answers; none: skipped.
using Turn = std::vector<std::vector<std::string>>;

class Journey {
 public:
  // Formats of one's own may be put in sessions() before start().
  Journey();
  Journey(const Journey&) = delete;
  Journey& operator=(const Journey&) = delete;

  // The program itself.
  void start();
  void drop() { stage_.reset(); }
  // Drops the program, starts it and goes on with the latest session.
  void crash_and_resume();
  bool runs() const { return stage_ != nullptr; }
  app::Rehearsal& stage() { return *stage_; }

  // What a person does.
  void press(const std::string& name);
  void type(const std::string& words) { stage_->type(words); }
  void key(base::KeyCode key, ui::KeyModifiers modifiers = {}) { stage_->key(key, modifiers); }
  void wait(double seconds) { stage_->wait(seconds); }
  void fill_in(const std::string& field, const std::string& words);

  // What a person sees.
  bool shows(std::string_view words) const { return stage_->sight().shows(words); }
  bool has(const std::string& name) const { return stage_->sight().find(name) != nullptr; }
  std::string value(const std::string& name) const;
  // The first of prefix0, prefix1, ... whose label holds these words; empty when there is none.
  std::string find_labelled(const std::string& prefix, std::string_view words) const;
  // Everything on the room screen, also what stands on further sheets.
  std::string read_wall();

  // A session that others led so far: with the code, at the last step of the questions, entry open, the entry
  // screen in sight. Instead of start().
  void start_at_entry();
  // Turns the screen to the room or to the people in line, without the way through the panel.
  void turn_to(flow::Display display) { stage_->dispatch(flow::ShowDisplay{display}); }

  // Leading.
  void make_session(int minutes = 120, int format = -1);
  void choose_code();
  void open_panel();
  void close_panel() { press("panel.lock"); }
  void lead_to(const std::string& block, std::size_t page = 0);
  void open_entry();
  void close_entry();
  void show_entry();
  void show_room();

  // A turn at the entry screen by keys: up to the review, and on to the thank-you.
  void answer(const Turn& turn);
  void hand_in(const Turn& turn);
  void take_turn(const Turn& turn);

  const flow::InSession& running() const { return flow::in_session(stage_->state()); }
  const model::Session& session() const { return running().session; }
  const model::Block& block() const { return flow::current_block(running()); }
  template <class T>
  const T* turn() const {
    return std::get_if<T>(&running().turn);
  }

  // What is on disk, whether the program runs or not; there must be one session file.
  model::Session on_disk() const;
  std::filesystem::path session_file() const;
  std::filesystem::path sessions() const { return folder_ / "sessies"; }
  std::filesystem::path documents() const { return folder_ / "documenten"; }
  // The folder in it that is proposed for this session.
  std::filesystem::path document_folder() const;

 private:
  support::TemporaryFolder folder_;
  base::SystemDisk disk_;
  base::SystemRandom random_;
  std::unique_ptr<app::StageClock> clock_;
  std::unique_ptr<app::Rehearsal> stage_;
};

// The texts of all answers, or of those with this screening, sorted.
std::vector<std::string> texts_of(const model::Session& session);
std::vector<std::string> texts_of(const model::Session& session, model::Screening screening);
// The same for turns.
std::vector<std::string> texts_of(const std::vector<Turn>& turns);

// Every byte of every file in a folder, whatever lies deeper too.
std::string all_bytes_in(const std::filesystem::path& folder);

}  // namespace journey
