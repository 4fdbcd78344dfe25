#include "platform/renderer.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#include <imgui.h>

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
void upload(ImFontAtlas& atlas, ImTextureID texture) {
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

// Building an atlas makes it forget its texture; what was laid out since then names none.
void name_texture(ImDrawData& data, ImTextureID texture) {
  for (int list = 0; list < data.CmdListsCount; ++list) {
    for (ImDrawCmd& command : data.CmdLists[list]->CmdBuffer) {
      if (command.TextureId == nullptr) command.TextureId = texture;
    }
  }
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
  upload(*ImGui::GetIO().Fonts, texture_);
}

Renderer::~Renderer() {
  const ContextInUse in_use(context_);
  canvas_.begin();
  ImGui_ImplOpenGL3_Shutdown();
}

void Renderer::upload_fonts() {
  const ContextInUse in_use(context_);
  canvas_.begin();
  ImGui::GetIO().Fonts->SetTexID(texture_);
  upload(*ImGui::GetIO().Fonts, texture_);
}

void Renderer::draw(ImDrawData* data) {
  const ContextInUse in_use(context_);
  canvas_.begin();
  clear(paper_);
  name_texture(*data, texture_);
  ImGui_ImplOpenGL3_RenderDrawData(data);
  canvas_.finish();
}

}  // namespace platform
