// Saving the documents: where to, how far it is, what became of it.
#include <fmt/format.h>

#include <algorithm>

#include "screens/error_text.h"
#include "screens/panel_save_parts.h"
#include "screens/wall.h"
#include "screens/wording.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/notice.h"
#include "ui/scroll_area.h"

namespace screens {
namespace {

using ui::Rect;

constexpr float kRing = 8;       // room for the ring around what has the focus
constexpr float kMarkRoom = 24;  // for the scroll mark
constexpr float kControls = 720;
constexpr float kPlaceHeight = 64;
constexpr float kBarHeight = 12;
constexpr std::size_t kMaxFolderLength = 1000;

std::string name_place(const flow::DocumentFolder& folder) {
  return folder.stick.empty() ? "Documenten" : "Stick " + folder.stick;
}

void choose_folder(PanelDesk& desk, const std::string& path) {
  desk.draft.folder = ui::TextEdit(path, kMaxFolderLength, ui::TextEdit::Lines::one);
}

// The first time the folder is proposed; afterwards it is the facilitator's.
void propose_folder(PanelDesk& desk) {
  if (desk.draft.folder_proposed || desk.running.document_folders.empty()) return;
  desk.draft.folder_proposed = true;
  choose_folder(desk, desk.running.document_folders.front().path);
}

// "verslag en actieplan (14 bestanden)"
std::string name_files(const std::vector<std::string>& files) {
  std::vector<std::string> documents;
  for (const std::string& file : files) {
    const std::string name = file.substr(0, file.rfind('.'));
    if (std::find(documents.begin(), documents.end(), name) == documents.end()) documents.push_back(name);
  }
  return fmt::format("{} ({})", join_with_and(documents),
                     files.size() == 1 ? "1 bestand" : fmt::format("{} bestanden", files.size()));
}

// What became of the documents.
ui::Notice tell_outcome(const flow::Documents& documents) {
  if (const auto* saved = std::get_if<flow::DocumentsSaved>(&documents)) {
    std::string words = "Bewaard in " + saved->folder + ": " + name_files(saved->files) + ".";
    if (saved->summary_kept)
      words +=
          " Het verslag van voor het wissen blijft zoals het was. Staat er een naam in die je later afdekte? "
          "Haal die daar weg.";
    return {.words = words, .tone = ui::kWorks, .icon = ui::Icon::check_circle};
  }
  if (const auto* failed = std::get_if<flow::DocumentsFailed>(&documents)) {
    const ErrorText text = describe(failed->error);
    const std::string words = text.what + " " + text.safe + " " + text.todo;
    return {.words = words, .tone = ui::kDanger, .icon = ui::Icon::error};
  }
  if (const auto* saving = std::get_if<flow::DocumentsSaving>(&documents)) {
    const std::string words = saving->total == 0 ? "De bestanden worden gemaakt."
                                                 : fmt::format("Bezig met bewaren: {} van {} bestanden.",
                                                               saving->done, saving->total);
    return {.words = words, .icon = ui::Icon::save};
  }
  return {.words = "Je hebt het verslag nog niet bewaard.", .tone = ui::kCalm};
}

float measure_outcome(PanelDesk& desk, float width) {
  ui::Notice notice = tell_outcome(desk.running.documents);
  notice.rect.w = width;
  return ui::measure_notice(desk.frame, notice) + ui::kGapTiny + kBarHeight;
}

void draw_progress(PanelDesk& desk, const Rect& rect) {
  const auto* saving = std::get_if<flow::DocumentsSaving>(&desk.running.documents);
  if (saving == nullptr) return;
  desk.frame.paint().fill(rect, ui::kLine, kBarHeight / 2);
  const float part =
      saving->total == 0 ? 0 : static_cast<float>(saving->done) / static_cast<float>(saving->total);
  Rect done = rect;
  done.w = std::max(kBarHeight, rect.w * desk.frame.ease("save.progress", part));
  desk.frame.paint().fill(done, ui::kTeal, kBarHeight / 2);
}

void draw_outcome(PanelDesk& desk, Rect& rect) {
  Rect place = rect.cut_top(measure_outcome(desk, rect.w));
  draw_progress(desk, place.cut_bottom(kBarHeight));
  place.cut_bottom(ui::kGapTiny);
  ui::Notice notice = tell_outcome(desk.running.documents);
  notice.rect = place;
  ui::notice(desk.frame, notice);
}

// The disk, and each stick that is in.
void draw_places(PanelDesk& desk, Rect rect) {
  const auto& folders = desk.running.document_folders;
  const ui::Button seek{.name = "save.seek",
                        .rect = rect.cut_right(240),
                        .label = "Zoek stick",
                        .kind = ui::ButtonKind::secondary,
                        .icon = ui::Icon::folder};
  if (ui::button(desk.frame, seek)) desk.act(flow::FindDocumentFolders{});
  rect.cut_right(ui::kGapSmall);
  if (folders.empty()) return;
  ui::Choice choice{.rect = rect, .chosen = folders.size()};
  const float room = rect.w / static_cast<float>(folders.size()) - 2 * ui::kGapSmall;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    if (folders[i].path == desk.draft.folder.text()) choice.chosen = i;
    const std::string label = cut_to_fit(desk.frame, name_place(folders[i]), ui::Type::small_strong, room);
    choice.options.push_back({.name = fmt::format("save.place.{}", i), .label = label});
  }
  if (const auto chosen = ui::choice(desk.frame, choice)) choose_folder(desk, folders[*chosen].path);
}

void draw_folder(PanelDesk& desk, Rect& rect) {
  draw_places(desk, rect.cut_top(kPlaceHeight));
  rect.cut_top(ui::kGapSmall);
  const ui::TextField folder{.name = "save.folder",
                             .rect = rect.cut_top(ui::kFormFieldHeight),
                             .label = "Map",
                             .hint = "Alleen getoonde antwoorden komen in het verslag.",
                             .lines = ui::TextEdit::Lines::one};
  ui::text_field(desk.frame, folder, desk.draft.folder);
  rect.cut_top(ui::kGapSmall);
}

void draw_save_button(PanelDesk& desk, Rect& rect) {
  const flow::Documents& documents = desk.running.documents;
  const bool failed = std::holds_alternative<flow::DocumentsFailed>(documents);
  const ui::Button save{
      .name = "save.documents",
      .rect = rect.cut_top(ui::kButtonHeight),
      .label = failed ? "Opnieuw proberen" : "Bestanden bewaren",
      .icon = ui::Icon::save,
      .enabled = !std::holds_alternative<flow::DocumentsSaving>(documents) && !desk.draft.folder.empty()};
  if (ui::button(desk.frame, save)) desk.act(flow::SaveDocuments{desk.draft.folder.text()});
  rect.cut_top(ui::kGapSmall);
}

float measure_controls(PanelDesk& desk, float width) {
  return 2 * kRing + kPlaceHeight + ui::kGapSmall + ui::kFormFieldHeight + ui::kGapSmall + ui::kButtonHeight +
         ui::kGapSmall + measure_outcome(desk, width) + ui::kGapSmall + measure_endings();
}

void draw_controls(PanelDesk& desk, const Rect& rect) {
  const float width = rect.w - kMarkRoom;
  const ui::ScrollArea area(desk.frame, {.name = "save.all",
                                         .rect = rect.inset(-kRing, 0),
                                         .content_height = measure_controls(desk, width),
                                         .ground = ui::kPaperLow});
  Rect content = area.content().inset(kRing);
  content.w = width;
  draw_folder(desk, content);
  draw_save_button(desk, content);
  draw_outcome(desk, content);
  content.cut_top(ui::kGapSmall);
  draw_endings(desk, content);
}

}  // namespace

void draw_save_tab(PanelDesk& desk, Rect rect) {
  propose_folder(desk);
  draw_controls(desk, rect.cut_left(std::min(kControls, rect.w / 2)));
  rect.cut_left(ui::kGapLarge);
  draw_pages(desk, rect);
}

}  // namespace screens
