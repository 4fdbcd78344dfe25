#include "ui/surface.h"

#include <imgui.h>

#include <algorithm>

#include "ui/clean_text.h"

namespace ui {
namespace {

// Makes our context current and gives the other one back.
class ContextInUse {
 public:
  explicit ContextInUse(ImGuiContext* context) : before_(ImGui::GetCurrentContext()) {
    ImGui::SetCurrentContext(context);
  }
  ~ContextInUse() { ImGui::SetCurrentContext(before_); }
  ContextInUse(const ContextInUse&) = delete;
  ContextInUse& operator=(const ContextInUse&) = delete;

 private:
  ImGuiContext* before_;
};

// ImGui makes a new context current when there was none.
ImGuiContext* create_context() {
  ImGuiContext* before = ImGui::GetCurrentContext();
  ImGuiContext* context = ImGui::CreateContext();
  const ContextInUse in_use(context);
  ImGui::GetIO().IniFilename = nullptr;
  ImGui::GetIO().LogFilename = nullptr;
  ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  ImGui::GetStyle().CircleTessellationMaxError = 0.15f;
  ImGui::SetCurrentContext(before);
  return context;
}

void wipe_words(std::vector<Node>& nodes) {
  for (Node& node : nodes) {
    wipe(node.label);
    wipe(node.value);
  }
}

bool is_picture(const void* id, const std::vector<std::shared_ptr<const base::Picture>>& pictures) {
  return std::any_of(pictures.begin(), pictures.end(),
                     [id](const auto& picture) { return picture.get() == id; });
}

}  // namespace

base::Result<std::unique_ptr<Surface>> Surface::create(Size pixels, const FontFolders& folders) {
  auto letters = Letters::load(folders);
  if (!letters) return letters.error();
  return std::unique_ptr<Surface>(new Surface(pixels, std::move(letters).value()));
}

Surface::Surface(Size pixels, std::unique_ptr<Letters> letters)
    : pixels_(pixels), letters_(std::move(letters)), context_(create_context()) {
  use_own_clipboard();
  rebuild_letters();
}

Surface::~Surface() {
  interaction_.forget_text();
  wipe(own_clipboard_);
  ImGui::DestroyContext(context_);
}

void Surface::use_own_clipboard() {
  clipboard_.read = [this] { return own_clipboard_; };
  clipboard_.write = [this](const std::string& text) {
    wipe(own_clipboard_);
    own_clipboard_ = text;
  };
}

void Surface::resize(Size pixels) {
  if (pixels == pixels_ || pixels.width <= 0 || pixels.height <= 0) return;
  const float before = scale_of(pixels_);
  pixels_ = pixels;
  damaged_ = true;
  if (scale_of(pixels_) != before) rebuild_letters();
}

void Surface::rebuild_letters() {
  const ContextInUse in_use(context_);
  letters_->rebuild(*ImGui::GetIO().Fonts, scale_of(pixels_));
}

void Surface::run(double now, const Draw& draw) {
  const ContextInUse in_use(context_);
  const bool had_input = !queue_.empty();
  do {
    logic_frame(now, draw);
  } while (!queue_.empty());
  if (had_input) logic_frame(now, draw);  // shows what the last event led to
  if (letters_->overflowed()) {
    letters_->rebuild_larger(*ImGui::GetIO().Fonts);
    logic_frame(now, draw);
  }
  damaged_ = false;
}

void Surface::logic_frame(double now, const Draw& draw) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(pixels_.width), static_cast<float>(pixels_.height)};
  io.DeltaTime = 1.0f / 60.0f;
  ImGui::NewFrame();
  interaction_.begin_frame(queue_);
  Painter painter(*ImGui::GetBackgroundDrawList(), *letters_, pixels_);
  const double step = last_run_ < 0 ? 0 : std::clamp(now - last_run_, 0.0, 0.1);
  Frame frame({painter, interaction_, memory_, clipboard_}, {now, static_cast<float>(step), reduced_motion_});
  drawing_ = &frame;
  draw(frame);
  drawing_ = nullptr;
  ImGui::Render();
  last_run_ = now;
  wake_ = frame.wake();
  interaction_.end_frame(frame.nodes());
  wipe_words(frame.nodes());  // those of the frame before
  memory_.end_frame();
  pictures_ = std::move(frame.pictures());
  queue_.insert(queue_.begin(), frame.pushed().begin(), frame.pushed().end());
}

ImDrawData* Surface::draw_data() {
  const ContextInUse in_use(context_);
  ImDrawData* data = ImGui::GetDrawData();
  if (data == nullptr) return nullptr;
  // All but pictures is drawn with the one texture, which may have been uploaded again after drawing.
  for (int i = 0; i < data->CmdListsCount; ++i) {
    for (ImDrawCmd& command : data->CmdLists[i]->CmdBuffer) {
      if (!is_picture(command.TextureId, pictures_)) command.TextureId = ImGui::GetIO().Fonts->TexID;
    }
  }
  return data;
}

void Surface::forget_text() {
  interaction_.forget_text();
  if (drawing_ != nullptr) wipe_words(drawing_->nodes());
  letters_->forget_pairs();
  clipboard_.write("");
  wipe(own_clipboard_);
}

}  // namespace ui
