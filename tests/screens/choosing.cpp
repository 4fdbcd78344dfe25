#include "screens/choosing.h"

#include "screens/situations.h"

namespace afternoon {
namespace {

const std::vector<std::string> kLabels = {"Warme overdracht",      "Samenwerken met ouders",
                                          "Taal in de klas",       "Tijd en handen",
                                          "Rust en veiligheid",    "Doorstroom naar het voortgezet onderwijs",
                                          "Afspraken in de regio", "Wat de gemeente doet"};

// Sixty letters each.
const std::vector<std::string> kLongest = {"Samenwerken met ouders, tolken en de bibliotheek in de regio",
                                           "Nieuwkomersonderwijsoverdrachtsformulierenbeheerverantwoordi",
                                           "Warme overdracht van oude naar nieuwe leerkracht en naar IB ",
                                           "WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMM"};

constexpr int kVotes[] = {15, 12, 12, 9, 5, 3, 1, 0};
constexpr int kVoters = 24;

}  // namespace

std::vector<std::string> make_labels(std::size_t count, bool longest) {
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < count; ++i) {
    labels.push_back(longest ? kLongest[i % kLongest.size()] : kLabels[i % kLabels.size()]);
    if (labels.back().back() == ' ') labels.back().back() = 'x';
  }
  return labels;
}

model::Votes make_votes(model::VoteStand stand, model::VoteMethod method,
                        const std::vector<std::string>& labels) {
  model::Votes votes{stand, method, kVoters, {}};
  for (std::size_t i = 0; i < labels.size(); ++i) {
    votes.options.push_back({static_cast<int>(i) + 1, labels[i], kVotes[i % std::size(kVotes)]});
  }
  return votes;
}

flow::State make_choosing_wall(const Choosing& choosing) {
  flow::State state = make_slide(model::Layout::votes, choosing.hostile);
  model::Session& session = flow::in_session(state).session;
  session.votes = choosing.votes;
  for (const std::string& label : choosing.themes) model::add_theme(session.board, label);
  return state;
}

flow::State make_choosing_panel(const Choosing& choosing) {
  flow::State state = make_choosing_wall(choosing);
  flow::in_session(state).panel = flow::PanelOpen{flow::PanelTab::votes};
  return state;
}

flow::State make_choosing_entry(const Choosing& choosing, flow::Ballot ballot) {
  flow::State state = make_choosing_wall(choosing);
  flow::in_session(state).display = flow::Display::entry;
  flow::in_session(state).ballot = std::move(ballot);
  return state;
}

}  // namespace afternoon
