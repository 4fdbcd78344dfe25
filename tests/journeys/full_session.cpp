#include "full_session.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "app/facilitator_code.h"
#include "app/formats.h"
#include "store/session_file.h"

namespace journey {
namespace {

struct Said {
  int question = 1;
  std::string text;
};

int question_of(const std::string& lane) {
  static const std::vector<std::string> kLanes{"werkt", "kansen", "rollen", "schuurt", "helpt"};
  const auto found = std::find(kLanes.begin(), kLanes.end(), lane);
  return found == kLanes.end() ? 1 : static_cast<int>(found - kLanes.begin()) + 1;
}

// What people write, from the tables of examples: a few lines of each, in turn, all different.
std::vector<Said> read_what_people_say(std::size_t count) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/assets/lexicon/nieuwkomers")) {
    if (entry.path().filename() != "lanen.tsv") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Said> said;
  for (std::size_t skip = 7; said.size() < count; skip += 11) {
    for (const auto& file : files) {
      std::ifstream in(file);
      std::string line;
      for (std::size_t i = 0; i <= skip && std::getline(in, line); ++i) continue;
      std::istringstream columns(line);
      std::string asked, lane, text;
      if (std::getline(columns, asked, '\t') && std::getline(columns, lane, '\t') &&
          std::getline(columns, text)) {
        said.push_back({question_of(asked), text});
      }
      if (said.size() == count) break;
    }
  }
  return said;
}

std::vector<model::PlanAction> make_plan() {
  model::PlanAction whole{"Elke leerling heeft een warme overdracht",
                          "Een vast moment afspreken",
                          "Directeur van de taalschool",
                          {"Gemeente", "Schoolbesturen"},
                          base::Date{2026, 6, 1},
                          "Alle overstappers hebben een gesprek gehad"};
  whole.first_step = "De data van dit schooljaar rondsturen";
  whole.if_then = "Als een leerling overstapt, dan belt de taalschool eerst.";
  whole.means = "Twee uur per leerling";
  whole.paid_by = "Schoolbesturen";
  model::PlanAction open;
  open.action = "Een avond met tolk";
  return {whole, open};
}

}  // namespace

void start_full(Journey& journey, const FullSession& wanted) {
  base::SystemDisk disk;
  base::SeededRandom random(5);
  const flow::CreateSession create{SOURCE_DIR "/sessions/middagsessie.toml", "Noordrand", kToday,
                                   {{"Begeleider A", "projectleider"}},      24,          120};
  auto session = app::make_session(create, disk, random);
  if (!session) throw std::runtime_error(session.error().detail);
  session->code_hash = app::hash_code(kCode).value();
  session->place = {wanted.block, 0};
  for (const Said& said : read_what_people_say(wanted.answers)) {
    session->answers.push_back({base::draw_key(random), said.question, said.text, model::Screening::shown});
  }
  model::sort_answers(session->answers);
  if (wanted.with_plan) session->plan = make_plan();
  store::SessionFile::create(journey.sessions() / "noordrand.sessie", *session).value();
  journey.start();
  journey.press("start.resume");
}

}  // namespace journey
