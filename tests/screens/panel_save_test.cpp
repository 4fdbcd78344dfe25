// The tabs for the presenter's words and for saving, and the ways to end an afternoon.
#include <gtest/gtest.h>

#include "screens/afternoon.h"
#include "screens/situations.h"

namespace afternoon {
namespace {

using flow::PanelTab;

flow::State make_save(std::size_t answers = 0) {
  flow::State state = make_panel(PanelTab::save, support::kClosing);
  add_answers(state, answers, model::Screening::shown);
  return state;
}

TEST(PanelWords, AreOnTheWallAsTheyAreTyped) {
  Afternoon stage(make_panel(PanelTab::words, support::kOwnText));
  EXPECT_TRUE(stage.shows("Let op: wat je hier typt, staat meteen op het zaalscherm."));
  stage.fill_in("words.text", "Zo doen wij het.");
  EXPECT_EQ(stage.session().own_texts.at("povo/0"), "Zo doen wij het.");
  stage.happen(flow::TogglePanel{});
  EXPECT_TRUE(stage.shows("Zo doen wij het."));
}

TEST(PanelWords, HaveNoPlaceOnAnotherSlide) {
  Afternoon stage(make_panel(PanelTab::words, support::kWelcome));
  EXPECT_TRUE(stage.shows("Dit scherm heeft geen plek voor eigen tekst."));
  EXPECT_FALSE(stage.has("words.text"));
}

TEST(PanelWords, AreThoseOfTheSlideTheRoomIsAt) {
  flow::State state = make_panel(PanelTab::words, support::kOwnText);
  flow::in_session(state).format.blocks[0].slides[0].layout = model::Layout::own_text;
  flow::in_session(state).session.own_texts = {{"povo/0", "Over de POVO"}, {"welkom/0", "Over vandaag"}};
  Afternoon stage(state);
  EXPECT_EQ(stage.value("words.text"), "Over de POVO");
  stage.running().session.place = support::kWelcome;
  stage.settle();
  EXPECT_EQ(stage.value("words.text"), "Over vandaag");
}

TEST(PanelSave, WritesTheDocumentsInTheFolderThatWasTyped) {
  Afternoon stage(make_save());
  EXPECT_TRUE(stage.shows("Je hebt het verslag nog niet bewaard."));
  EXPECT_FALSE(stage.enabled("save.documents")) << "there is no folder yet";
  stage.fill_in("save.folder", "/stick/verslag");
  stage.press("save.documents");
  EXPECT_EQ(stage.last<flow::SaveDocuments>().folder, "/stick/verslag");
  EXPECT_TRUE(stage.shows("Bewaard in /stick/verslag: verslag en actieplan (2 bestanden)."));
}

TEST(PanelSave, WaitsWhileTheDocumentsAreWritten) {
  Afternoon stage(make_save());
  stage.world.is_slow = true;
  stage.fill_in("save.folder", "/stick");
  stage.press("save.documents");
  EXPECT_TRUE(stage.shows("Bezig met bewaren: 3 van 12 bestanden."));
  EXPECT_FALSE(stage.enabled("save.documents"));
}

TEST(PanelSave, SaysWhyTheDocumentsWereRefusedAndTriesAgain) {
  Afternoon stage(make_save());
  stage.world.refuses_documents = base::ErrorCode::no_access;
  stage.fill_in("save.folder", "/op-slot");
  stage.press("save.documents");
  EXPECT_TRUE(stage.shows("Deze map of dit bestand is op slot."));
  EXPECT_TRUE(stage.shows("Kies een andere map."));
  EXPECT_TRUE(stage.shows("Opnieuw proberen"));
  stage.world.refuses_documents.reset();
  stage.press("save.documents");
  EXPECT_TRUE(stage.shows("Bewaard in /op-slot"));
}

TEST(PanelSave, ProposesAFolderOfThisSessionAndKeepsWhatWasTypedInstead) {
  Afternoon stage(make_panel(PanelTab::guide, support::kClosing));
  stage.press("panel.tab.save");
  EXPECT_EQ(stage.value("save.folder"), "/home/noor/Documenten/Middagsessie Twente 2026-03-12");
  EXPECT_EQ(stage.value("save.place.0"), "on");
  stage.fill_in("save.folder", "/elders");
  EXPECT_EQ(stage.value("save.place.0"), "off");
  stage.press("panel.tab.guide");
  stage.press("panel.tab.save");
  EXPECT_EQ(stage.value("save.folder"), "/elders");
}

TEST(PanelSave, GoesToAStickInOnePress) {
  Afternoon stage(make_panel(PanelTab::guide, support::kClosing));
  stage.press("panel.tab.save");
  EXPECT_FALSE(stage.has("save.place.1"));
  stage.world.folders.push_back({"/media/noor/STICK/Middagsessie Twente 2026-03-12", "STICK"});
  stage.press("save.seek");
  EXPECT_TRUE(stage.shows("Stick STICK"));
  stage.press("save.place.1");
  stage.press("save.documents");
  EXPECT_EQ(stage.last<flow::SaveDocuments>().folder, "/media/noor/STICK/Middagsessie Twente 2026-03-12");
}

TEST(PanelSave, HasRoomForSeveralSticksWithLongNames) {
  Afternoon stage(make_panel(PanelTab::guide, support::kClosing));
  for (const char* name : {"KINGSTON DATATRAVELER 3.0", "Verbatim van de gemeente", "ZONDER NAAM"}) {
    stage.world.folders.push_back({std::string("/media/noor/") + name, name});
  }
  stage.press("panel.tab.save");
  EXPECT_EQ(stage.faults(kAtArmsLength), std::vector<std::string>());
  stage.press("save.place.3");
  EXPECT_EQ(stage.value("save.folder"), "/media/noor/ZONDER NAAM");
}

TEST(PanelSave, SaysThatTheSummaryOfBeforeTheWipingStays) {
  flow::State state = make_save();
  flow::in_session(state).documents = flow::DocumentsSaved{"/stick", {"actieplan.pdf"}, true};
  EXPECT_TRUE(Afternoon(state).shows("Het verslag van voor het wissen blijft zoals het was."));
}

TEST(PanelSave, ShowsTheRealPagesOfBothDocumentsSideBySide) {
  Afternoon stage(make_panel(PanelTab::guide, support::kClosing));
  stage.press("panel.tab.save");
  EXPECT_TRUE(stage.shows("Verslag, bladzijde 1 van 3"));
  EXPECT_TRUE(stage.shows("Actieplan, bladzijde 1 van 1"));
  EXPECT_FALSE(stage.enabled("pages.back"));
  stage.press("pages.on");
  stage.press("pages.on");
  EXPECT_TRUE(stage.shows("Verslag, bladzijde 3 van 3"));
  EXPECT_TRUE(stage.shows("Actieplan, bladzijde 1 van 1")) << "it has no more";
  EXPECT_FALSE(stage.enabled("pages.on"));
  stage.press("pages.back");
  EXPECT_TRUE(stage.shows("Verslag, bladzijde 2 van 3"));
}

TEST(PanelSave, AsksHowManyTookPartAndDrawsThePagesAnew) {
  Afternoon stage(make_panel(PanelTab::guide, support::kClosing));
  const int expected = stage.session().people;
  stage.press("panel.tab.save");
  EXPECT_EQ(stage.value("save.people"), std::to_string(expected));
  stage.press("save.people.less");
  stage.press("save.people.less");
  EXPECT_EQ(stage.session().present, expected - 2);
  EXPECT_EQ(stage.session().people, expected) << "who were expected is another number";
  EXPECT_EQ(stage.running().preview.revision, stage.running().revision);
}

TEST(PanelSave, SaysWhyThereAreNoPages) {
  Afternoon stage(make_panel(PanelTab::guide, support::kClosing));
  stage.world.refuses_pages = base::ErrorCode::not_found;
  stage.press("panel.tab.save");
  EXPECT_TRUE(stage.shows("Dit bestand of deze map bestaat niet."));
  EXPECT_TRUE(stage.enabled("save.documents")) << "saving may still be tried";
}

TEST(PanelSave, AsksBeforeTheAnswersAreWiped) {
  Afternoon stage(make_save(8));
  stage.press("save.wipe");
  EXPECT_TRUE(stage.shows("Wil je alle losse antwoorden voorgoed wissen?"));
  EXPECT_TRUE(stage.shows("Het verslag en het actieplan blijven bestaan."));
  stage.press("wipe.no");
  EXPECT_EQ(stage.session().answers.size(), 8u);
  stage.press("save.wipe");
  stage.press("wipe.yes");
  EXPECT_TRUE(stage.session().answers.empty());
  EXPECT_TRUE(stage.shows("De losse antwoorden zijn gewist."));
  EXPECT_FALSE(stage.enabled("save.wipe"));
}

TEST(PanelSave, WipesNothingOnEscape) {
  Afternoon stage(make_save(3));
  stage.press("save.wipe");
  stage.key(base::KeyCode::escape);
  EXPECT_EQ(stage.session().answers.size(), 3u);
}

TEST(PanelSave, WipesNothingWhileEntryIsOpenOrATurnGoesOn) {
  flow::State state = make_save(3);
  flow::in_session(state).session.place = support::kTyping;
  flow::in_session(state).session.entry_open = true;
  flow::in_session(state).turn = flow::TurnWaiting{};
  Afternoon open(state);
  EXPECT_FALSE(open.enabled("save.wipe"));
  EXPECT_TRUE(open.shows("Sluit eerst de invoer."));
  flow::in_session(state).session.entry_open = false;
  flow::in_session(state).turn = flow::TurnWriting{.last_active = 1000};
  Afternoon typing(state);
  EXPECT_FALSE(typing.enabled("save.wipe"));
  EXPECT_TRUE(typing.shows("De laatste beurt is nog bezig."));
}

TEST(PanelSave, AsksBeforeTheSessionIsLeft) {
  Afternoon stage(make_save());
  stage.press("save.leave");
  EXPECT_TRUE(stage.shows("Je hebt het verslag nog niet bewaard."));
  stage.press("leave.no");
  EXPECT_TRUE(flow::is_in_session(stage.state));
  stage.press("save.leave");
  stage.press("leave.yes");
  EXPECT_FALSE(flow::is_in_session(stage.state));
  EXPECT_EQ(stage.closed_files, 1);
  EXPECT_TRUE(stage.has("start.new"));
}

TEST(PanelSave, LeavesNoSessionThatIsNotAllOnDisk) {
  flow::State state = make_save();
  flow::in_session(state).revision = 2;
  Afternoon stage(state);
  EXPECT_FALSE(stage.enabled("save.leave"));
  EXPECT_TRUE(stage.shows("Nog niet alles is bewaard. Wacht even."));
}

TEST(Quit, AsksWhileASessionRuns) {
  Afternoon stage(make_save());
  stage.press("save.quit");
  EXPECT_TRUE(stage.shows("De sessie loopt nog. Wil je echt stoppen?"));
  EXPECT_TRUE(stage.shows("Alles is bewaard. Je kunt later verder gaan."));
  stage.press("quit.no");
  EXPECT_FALSE(stage.ended);
  EXPECT_FALSE(stage.has("quit.no"));
  stage.press("save.quit");
  stage.press("quit.yes");
  EXPECT_TRUE(stage.ended);
}

TEST(Quit, IsAskedWhereverTheWindowIsClosed) {
  flow::State entry = make_state(support::kTyping);
  flow::in_session(entry).display = flow::Display::entry;
  for (const flow::State& state : {make_state(), entry, make_panel(PanelTab::plan)}) {
    Afternoon stage(state);
    stage.draft.ask_to_quit = true;
    stage.settle();
    EXPECT_TRUE(stage.has("quit.yes"));
    stage.key(base::KeyCode::escape);
    EXPECT_FALSE(stage.has("quit.yes"));
    EXPECT_FALSE(stage.ended);
  }
}

TEST(Quit, SaysThatNotAllIsSavedYet) {
  flow::State state = make_state();
  flow::in_session(state).revision = 2;
  screens::Draft draft;
  draft.ask_to_quit = true;
  EXPECT_TRUE(Afternoon(state, {1280, 720}, draft).shows("Let op: nog niet alles is bewaard."));
}

TEST(Quit, NeedsNoQuestionAtTheStartScreen) {
  screens::Draft draft;
  draft.ask_to_quit = true;
  EXPECT_TRUE(Afternoon(make_start(1), {1280, 720}, draft).ended);
}

}  // namespace
}  // namespace afternoon
