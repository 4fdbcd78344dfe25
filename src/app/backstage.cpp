#include "app/backstage.h"

#include <type_traits>

#include "app/documents.h"
#include "app/facilitator_code.h"
#include "app/formats.h"
#include "app/lexicons.h"
#include "app/locations.h"
#include "platform/folder_risk.h"

namespace app {
namespace fs = std::filesystem;

std::optional<flow::Action> Backstage::perform(const flow::Effect& effect, const OnWay& on_way) {
  on_way_ = on_way;
  return std::visit(
      [this](const auto& wanted) -> std::optional<flow::Action> {
        using E = std::decay_t<decltype(wanted)>;
        constexpr bool kOnScreen = std::is_same_v<E, flow::ForgetDraft> ||
                                   std::is_same_v<E, flow::RestoreDraft> ||
                                   std::is_same_v<E, flow::EndProgram>;
        if constexpr (std::is_same_v<E, flow::CloseFile>) {
          file_.reset();
          sorter_.reset();
          return std::nullopt;
        } else if constexpr (std::is_same_v<E, flow::ForgetAnswers>) {
          sorter_.reset();
          return std::nullopt;
        } else if constexpr (kOnScreen) {
          return std::nullopt;
        } else {
          return perform_one(wanted);
        }
      },
      effect);
}

void Backstage::settle() {
  if (file_) file_->settle();
}

flow::Action Backstage::perform_one(const flow::FindSessions&) {
  flow::StartFound found;
  FoundFormats formats = find_formats({folders_.formats, folders_.sessions}, disk_);
  found.formats = std::move(formats.choices);
  found.problem = std::move(formats.problem);
  for (const fs::path& file : disk_.list(folders_.sessions, ".sessie")) {
    if (auto peeked = store::peek(file)) {
      found.recent.push_back({file.string(), peeked->region, peeked->date, peeked->practice,
                              model::list_unfinished(peeked->plan).size()});
    }
  }
  return found;
}

flow::Action Backstage::perform_one(const flow::MakeSession& effect) {
  const flow::CreateSession& wanted = effect.wanted;
  auto session = make_session(wanted, disk_, random_);
  if (!session) return flow::OpenFailed{session.error()};
  return keep_new(*session, wanted.region);
}

flow::Action Backstage::perform_one(const flow::MakePractice&) {
  auto session = make_practice_session(folders_.formats, clock_.today(), disk_, random_);
  if (!session) return flow::OpenFailed{session.error()};
  return keep_new(*session, "oefensessie");
}

flow::Action Backstage::perform_one(const flow::LoadSession& effect) {
  return keep_open(store::SessionFile::open(effect.file), effect.file);
}

flow::Action Backstage::keep_new(const model::Session& session, std::string_view name) {
  if (const auto made = disk_.make_folder(folders_.sessions); !made) return flow::OpenFailed{made.error()};
  const fs::path path = propose_session_file(folders_.sessions, name, base::to_iso(session.date));
  return keep_open(store::SessionFile::create(path, session), path);
}

flow::Action Backstage::keep_open(base::Result<store::SessionFile> file, const fs::path& path) {
  if (!file) return flow::OpenFailed{file.error()};
  const auto format = read_format_of(file->content());
  if (!format) return flow::OpenFailed{format.error()};
  flow::SessionOpened opened{path.string(), *format, file->content(),
                             platform::find_folder_risks(path.parent_path())};
  file_ = std::move(file).value();
  return opened;
}

flow::Action Backstage::perform_one(const flow::SaveSession& effect) {
  if (!file_) {
    return flow::SaveFailed{effect.revision, {base::ErrorCode::internal, "no session file is open"}};
  }
  const auto written = file_->write(effect.session);
  if (!written) return flow::SaveFailed{effect.revision, written.error()};
  return flow::SessionSaved{effect.revision};
}

flow::Action Backstage::perform_one(const flow::CheckCode& effect) {
  return flow::CodeChecked{is_right_code(effect.digits, effect.hash)};
}

flow::Action Backstage::perform_one(const flow::HashCode& effect) {
  auto hash = hash_code(effect.digits);
  if (!hash) return flow::SaveFailed{0, hash.error()};
  return flow::CodeHashed{*hash};
}

// Without a lexicon the room was told so when themes were asked for; the documents can do without.
model::FamilyLabels Backstage::find_families(const model::Format& format) {
  auto families = load_families(format, folders_.lexicons, disk_);
  return families ? std::move(families).value() : model::FamilyLabels();
}

flow::Action Backstage::perform_one(const flow::WriteDocuments& effect) {
  const model::FamilyLabels families = find_families(effect.format);
  const auto tell = [this](std::size_t done, std::size_t total) {
    if (on_way_) on_way_(flow::DocumentsProgress{done, total});
  };
  auto written = write_documents({effect.format, effect.session, families}, {effect.folder, {}, tell}, disk_);
  if (!written) return flow::DocumentsRefused{written.error()};
  return flow::DocumentsWritten{effect.folder, written->files, written->summary_kept};
}

flow::Action Backstage::perform_one(const flow::SeekDocumentFolders& effect) {
  const std::string date = base::to_iso(effect.date);
  const NamedSession session{effect.region, date, effect.file};
  flow::DocumentFoldersFound found;
  found.folders.push_back({name_document_folder(folders_.documents, session).string(), ""});
  for (const platform::Stick& stick : platform::find_sticks()) {
    found.folders.push_back({name_document_folder(stick.path, session).string(), stick.name});
  }
  return found;
}

flow::Action Backstage::perform_one(const flow::DrawPages& effect) {
  const model::FamilyLabels families = find_families(effect.format);
  auto pages = draw_document_pages({effect.format, effect.session, families});
  if (!pages) return flow::PagesRefused{pages.error()};
  flow::PagesDrawn drawn{effect.revision, {}, {}};
  const auto share = [](std::vector<base::Picture>& pictures, std::vector<flow::PagePicture>& shared) {
    for (base::Picture& picture : pictures) {
      shared.push_back(std::make_shared<const base::Picture>(std::move(picture)));
    }
  };
  share(pages->summary, drawn.summary);
  share(pages->plan, drawn.plan);
  return drawn;
}

flow::Action Backstage::perform_one(const flow::ProposeThemes& effect) {
  if (!sorter_) {
    auto sorter = Sorter::load(effect.format, folders_.lexicons, disk_);
    if (!sorter) return flow::ThemesRefused{sorter.error()};
    sorter_ = std::move(sorter).value();
  }
  return sorter_->propose(effect);
}

}  // namespace app
