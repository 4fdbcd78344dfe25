// From a theme on the board to an action in the plan: what the room answered is proposed, never who takes it
// on.
#include "screens/plan_from_theme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "flow/look_at_board.h"
#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using model::Screening;
using model::Tone;
using testing::ElementsAre;

constexpr const char* kHelp = "Een vast moment voor elke vakantie";
constexpr const char* kChance = "Samen een formulier maken";
constexpr const char* kRole = "Onze KC'er kan meedenken";

// The plan tab with three themes: one with an answer in every lane, one that hurts, one that works.
flow::State make_themes() {
  flow::State state = make_panel(flow::PanelTab::plan, support::kPlan);
  flow::InSession& running = flow::in_session(state);
  running.format.lanes = {{"werkt", "Wat werkt", Tone::works},
                          {"schuurt", "Waar het schuurt", Tone::hurts},
                          {"kansen", "Kansen", Tone::chance},
                          {"helpt", "Wat helpt", Tone::help},
                          {"rollen", "Rollen", Tone::role}};
  running.format.questions.clear();
  for (std::size_t lane = 0; lane < 5; ++lane) running.format.questions.push_back({"Vraag?", lane});
  model::Session& session = running.session;
  int number = 0;
  const auto add = [&](int question, const char* text, int theme) {
    const model::Answer answer = support::make_answer(++number, question, text, Screening::shown);
    session.answers.push_back(answer);
    model::move_answers(session.board, {answer.key}, theme);
  };
  const int warm = model::add_theme(session.board, "Warme overdracht");
  const int time = model::add_theme(session.board, "Tijd en geld");
  const int parents = model::add_theme(session.board, "Contact met ouders");
  add(1, "Het gesprek vooraf", warm);
  add(2, "Het dossier komt te laat", warm);
  add(2, "Niemand belt terug", warm);
  add(3, kChance, warm);
  add(4, kHelp, warm);
  add(5, kRole, warm);
  for (const char* text : {"Geen uren", "Geen plek", "Geen geld"}) add(2, text, time);
  for (const char* text : {"Ouders komen graag", "Een tolk erbij"}) add(1, text, parents);
  model::sort_answers(session.answers);
  return state;
}

// The vote is over; so many votes for the themes in the order of the board.
flow::State make_voted(const std::vector<int>& votes) {
  flow::State state = make_themes();
  model::Session& session = flow::in_session(state).session;
  session.votes.stand = model::VoteStand::closed;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const model::Theme& theme = session.board.themes[i];
    session.votes.options.push_back({theme.id, theme.label, votes[i]});
  }
  return state;
}

// Labels of the themes to choose from, in their order.
std::vector<std::string> listed(const Afternoon& stage) {
  std::vector<std::string> labels;
  for (const ui::Node& node : stage.nodes()) {
    if (node.name.starts_with("plan.theme.") && node.name != "plan.theme.cancel") {
      labels.push_back(node.label);
    }
  }
  return labels;
}

flow::ThemeView make_theme(const flow::State& state, int id) {
  const flow::BoardView board = flow::look_at_board(flow::in_session(state));
  return *screens::find_theme(board, id);
}

TEST(ActionFromTheme, HasItsOriginAndADraftOfAGoalAndNothingElse) {
  const model::PlanAction action = screens::propose_action(make_theme(make_themes(), 1));
  EXPECT_EQ(action.origin, (model::Origin{1, "Warme overdracht", 1, 2}));
  EXPECT_EQ(action.goal, "Geen leerling heeft nog last van wat nu schuurt bij 'Warme overdracht'.");
  model::PlanAction bare = action;
  bare.origin = {};
  bare.goal = "";
  EXPECT_EQ(bare, model::PlanAction{}) << "the rest is for the room to say";
}

TEST(ActionFromTheme, WantsMoreOfWhatWorksWhereNothingHurts) {
  EXPECT_EQ(screens::propose_action(make_theme(make_themes(), 3)).goal,
            "Elke leerling merkt wat nu al werkt bij 'Contact met ouders'.");
}

TEST(ActionFromTheme, TellsWhereItComesFrom) {
  EXPECT_EQ(screens::tell_origin({3, "Ouders", 8, 12}), "Komt uit: Ouders (werkt 8, schuurt 12)");
  EXPECT_EQ(screens::tell_origin({3, "Ouders", 0, 2}), "Komt uit: Ouders (schuurt 2)");
  EXPECT_EQ(screens::tell_origin({3, "Ouders", 0, 0}), "Komt uit: Ouders");
  EXPECT_EQ(screens::tell_origin({}), "");
}

TEST(ActionFromTheme, IsAddedInOneStep) {
  Afternoon stage(make_themes());
  stage.press("plan.from_theme");
  stage.press("plan.theme.1");
  ASSERT_EQ(stage.session().plan.size(), 1u);
  EXPECT_EQ(stage.session().plan[0].origin.label, "Warme overdracht");
  EXPECT_EQ(stage.focused(), "plan.action") << "what we do is the next thing to say";
  EXPECT_TRUE(stage.shows("Komt uit: Warme overdracht (werkt 1, schuurt 2)"));
  EXPECT_TRUE(stage.shows("Nog invullen: actie, trekker, datum, waaraan we het zien, eerste stap"));
}

TEST(ThemeList, HasTheOrderOfTheBoardAndTheCounts) {
  Afternoon stage(make_themes());
  stage.press("plan.from_theme");
  EXPECT_THAT(listed(stage), ElementsAre("Warme overdracht", "Tijd en geld", "Contact met ouders"));
  EXPECT_TRUE(stage.shows("werkt 1"));
  EXPECT_TRUE(stage.shows("schuurt 3"));
  EXPECT_FALSE(stage.shows("stemmen"));
}

TEST(ThemeList, BeginsWithTheMostVotesOnceTheVoteIsClosed) {
  Afternoon stage(make_voted({1, 4, 9}));
  stage.press("plan.from_theme");
  EXPECT_THAT(listed(stage), ElementsAre("Contact met ouders", "Tijd en geld", "Warme overdracht"));
  EXPECT_TRUE(stage.shows("9 stemmen"));
  EXPECT_TRUE(stage.shows("1 stem"));
}

TEST(ThemeList, TellsNothingOfAVoteThatIsOpen) {
  flow::State state = make_voted({1, 4, 9});
  flow::in_session(state).session.votes.stand = model::VoteStand::open;
  Afternoon stage(state);
  stage.press("plan.from_theme");
  EXPECT_THAT(listed(stage), ElementsAre("Warme overdracht", "Tijd en geld", "Contact met ouders"));
  EXPECT_FALSE(stage.shows("stemmen"));
}

TEST(ThemeList, MarksAThemeThatHasAnAction) {
  Afternoon stage(make_themes());
  stage.press("plan.from_theme");
  EXPECT_FALSE(stage.shows("Heeft een actie"));
  stage.press("plan.theme.2");
  stage.press("plan.from_theme");
  EXPECT_TRUE(stage.shows("Heeft een actie"));
}

TEST(ThemeList, IsLeftWithoutATrace) {
  Afternoon stage(make_themes());
  for (const bool by_key : {false, true}) {
    stage.press("plan.from_theme");
    by_key ? stage.key(base::KeyCode::escape) : stage.press("plan.theme.cancel");
    EXPECT_FALSE(stage.has("plan.theme.cancel"));
  }
  EXPECT_TRUE(stage.session().plan.empty());
}

TEST(ThemeList, SaysThatThereAreNoThemesYet) {
  Afternoon stage(make_panel(flow::PanelTab::plan, support::kPlan));
  stage.press("plan.from_theme");
  EXPECT_TRUE(stage.shows("Er zijn nog geen thema's op het bord."));
}

Afternoon& open_warm(Afternoon& stage) {
  stage.press("plan.from_theme");
  stage.press("plan.theme.1");
  return stage;
}

TEST(Proposals, ComeFromWhatHelpsAndTheChances) {
  Afternoon stage(make_themes());
  open_warm(stage);
  EXPECT_TRUE(stage.shows("Voorstellen uit de zaal"));
  EXPECT_EQ(stage.find("plan.proposal.0")->label, kHelp);
  EXPECT_EQ(stage.find("plan.proposal.1")->label, kChance);
  EXPECT_FALSE(stage.has("plan.proposal.2"));
}

TEST(Proposals, BecomeWhatWeDoOneAfterTheOther) {
  Afternoon stage(make_themes());
  open_warm(stage).press("plan.proposal.0");
  EXPECT_EQ(stage.session().plan[0].action, kHelp);
  EXPECT_EQ(stage.value("plan.proposal.0"), "on");
  EXPECT_EQ(stage.focused(), "plan.action");
  stage.press("plan.proposal.0");
  EXPECT_EQ(stage.session().plan[0].action, kHelp) << "once is enough";
  stage.press("plan.proposal.1");
  EXPECT_EQ(stage.session().plan[0].action, std::string(kHelp) + ". " + kChance);
  stage.key(base::KeyCode::z, {.ctrl = true});
  EXPECT_EQ(stage.session().plan[0].action, kHelp) << "and is taken back like anything that is typed";
}

TEST(Proposals, GoBehindWhatWasTyped) {
  EXPECT_EQ(screens::separate_sentences(""), "");
  EXPECT_EQ(screens::separate_sentences("Bellen"), ". ");
  EXPECT_EQ(screens::separate_sentences("Bellen."), " ");
  EXPECT_EQ(screens::separate_sentences("Bellen. "), "");
}

TEST(Roles, AreReadAndNeverBecomeAnOwner) {
  Afternoon stage(make_themes());
  open_warm(stage);
  EXPECT_TRUE(stage.shows("Aangeboden rollen"));
  EXPECT_TRUE(stage.shows("Vraag in de zaal wie dit oppakt."));
  EXPECT_TRUE(stage.shows(kRole));
  for (const ui::Node& node : stage.nodes()) {
    if (!ui::is_pressable(node.role)) continue;
    EXPECT_NE(node.label, kRole) << node.name;
  }
  EXPECT_EQ(stage.value("plan.owner"), "");
}

TEST(Proposals, AreAbsentWhereAThemeHasNone) {
  Afternoon stage(make_themes());
  stage.press("plan.from_theme");
  stage.press("plan.theme.2");
  EXPECT_FALSE(stage.shows("Voorstellen uit de zaal"));
  EXPECT_FALSE(stage.shows("Aangeboden rollen"));
}

TEST(Proposals, AreGoneOnceTheAnswersAreWiped) {
  Afternoon stage(make_themes());
  open_warm(stage);
  stage.happen(flow::WipeAnswers{});
  EXPECT_FALSE(stage.has("plan.proposal.0"));
  EXPECT_FALSE(stage.shows("Aangeboden rollen"));
  EXPECT_FALSE(stage.shows(kRole));
  EXPECT_TRUE(stage.shows("Komt uit: Warme overdracht (werkt 1, schuurt 2)")) << "the counts are kept";
}

TEST(Proposals, AreNotOfAnEarlierSession) {
  flow::State state = make_themes();
  model::PlanAction action = screens::propose_action(make_theme(state, 1));
  flow::in_session(state).session.plan = model::list_unfinished({action});
  Afternoon stage(state);
  EXPECT_TRUE(stage.shows("Komt uit: Warme overdracht"));
  EXPECT_FALSE(stage.has("plan.proposal.0"));
}

}  // namespace
}  // namespace afternoon
