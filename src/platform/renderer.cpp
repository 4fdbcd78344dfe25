#include "platform/renderer.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#include <imgui.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <utility>

// After imgui.h, which it needs.
#include <backends/imgui_impl_opengl3.h>

namespace platform {
namespace {

// The backend works on the current ImGui context; this makes ours current and gives the other one back.
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

void clear(std::uint32_t paper) {
  const auto part = [paper](int shift) { return static_cast<float>(paper >> shift & 0xFF) / 255.0f; };
  glDisable(GL_SCISSOR_TEST);
  glClearColor(part(16), part(8), part(0), 1.0f);
  glClear(GL_COLOR_BUFFER_BIT);
}

// One byte a pixel, a quarter of what the backend would upload: white, as opaque as the byte says.
void upload_atlas(ImFontAtlas& atlas, ImTextureID texture) {
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
  const GLint swizzle[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(reinterpret_cast<std::intptr_t>(texture)));
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, width, height, 0, GL_RED, GL_UNSIGNED_BYTE, pixels);
}

// The backend uploads the whole atlas at four bytes a pixel, which takes longer than the first frame: it gets
// a small one instead. Gives the texture it made.
ImTextureID create_device_objects() {
  ImFontAtlas small;
  ImFontAtlas* const ours = std::exchange(ImGui::GetIO().Fonts, &small);
  ImGui_ImplOpenGL3_CreateDeviceObjects();
  ImGui::GetIO().Fonts = ours;
  return small.TexID;
}

ImTextureID to_id(unsigned texture) {
  return reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(texture));
}

// Smooth at any size, also when it is shown much smaller than it is.
unsigned make_texture(const base::Picture& picture) {
  unsigned texture = 0;
  glGenTextures(1, &texture);
  glBindTexture(GL_TEXTURE_2D, texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGB8, picture.width, picture.height, 0, GL_RGB, GL_UNSIGNED_BYTE,
               picture.rgb.data());
  glGenerateMipmap(GL_TEXTURE_2D);
  return texture;
}

}  // namespace

Renderer::Renderer(Canvas& canvas, ImGuiContext* context, std::uint32_t paper)
    : canvas_(canvas), context_(context), paper_(paper) {
  const ContextInUse in_use(context_);
  assert(ImGui::GetIO().Fonts->IsBuilt() && "the atlas is built before a renderer is made");
  canvas_.begin();
  ImGui_ImplOpenGL3_Init("#version 330");
  texture_ = create_device_objects();
  ImGui::GetIO().Fonts->SetTexID(texture_);
  upload_atlas(*ImGui::GetIO().Fonts, texture_);
}

Renderer::~Renderer() {
  const ContextInUse in_use(context_);
  canvas_.begin();
  upload({});
  ImGui_ImplOpenGL3_Shutdown();
}

void Renderer::upload_fonts() {
  const ContextInUse in_use(context_);
  canvas_.begin();
  ImGui::GetIO().Fonts->SetTexID(texture_);
  upload_atlas(*ImGui::GetIO().Fonts, texture_);
}

// Those that are no longer shown go.
void Renderer::upload(const Pictures& pictures) {
  std::vector<Uploaded> kept;
  for (const auto& picture : pictures) {
    const auto same = [&](const Uploaded& each) { return each.picture == picture; };
    if (std::any_of(kept.begin(), kept.end(), same)) continue;
    const auto before = std::find_if(uploaded_.begin(), uploaded_.end(), same);
    if (before == uploaded_.end()) {
      kept.push_back({picture, make_texture(*picture)});
    } else {
      kept.push_back(*before);
      uploaded_.erase(before);
    }
  }
  for (const Uploaded& gone : uploaded_) glDeleteTextures(1, &gone.texture);
  uploaded_ = std::move(kept);
}

// Building an atlas makes it forget its texture; what was laid out since then names none.
void Renderer::name_textures(ImDrawData& data) const {
  for (int list = 0; list < data.CmdListsCount; ++list) {
    for (ImDrawCmd& command : data.CmdLists[list]->CmdBuffer) {
      if (command.TextureId == nullptr) command.TextureId = texture_;
      const auto shown = std::find_if(uploaded_.begin(), uploaded_.end(), [&](const Uploaded& each) {
        return each.picture.get() == command.TextureId;
      });
      if (shown != uploaded_.end()) command.TextureId = to_id(shown->texture);
    }
  }
}

void Renderer::draw(ImDrawData* data, const Pictures& pictures) {
  const ContextInUse in_use(context_);
  canvas_.begin();
  clear(paper_);
  upload(pictures);
  name_textures(*data);
  ImGui_ImplOpenGL3_RenderDrawData(data);
  canvas_.finish();
}

}  // namespace platform
