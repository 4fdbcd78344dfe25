#include "platform/renderer.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#include <imgui.h>

#include <cassert>

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

}  // namespace

Renderer::Renderer(Canvas& canvas, ImGuiContext* context, std::uint32_t paper)
    : canvas_(canvas), context_(context), paper_(paper) {
  const ContextInUse in_use(context_);
  assert(ImGui::GetIO().Fonts->IsBuilt() && "the atlas is built before a renderer is made");
  canvas_.begin();
  ImGui_ImplOpenGL3_Init("#version 150");
  ImGui_ImplOpenGL3_CreateDeviceObjects();
}

Renderer::~Renderer() {
  const ContextInUse in_use(context_);
  canvas_.begin();
  ImGui_ImplOpenGL3_Shutdown();
}

void Renderer::upload_fonts() {
  const ContextInUse in_use(context_);
  canvas_.begin();
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Renderer::draw(ImDrawData* data) {
  const ContextInUse in_use(context_);
  canvas_.begin();
  clear(paper_);
  ImGui_ImplOpenGL3_RenderDrawData(data);
  canvas_.finish();
}

}  // namespace platform
