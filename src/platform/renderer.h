// Renderer: puts the draw lists of one ImGui context on one canvas. The context and its atlas are made
// elsewhere (ui); it must be alive and its atlas built before the renderer is made, and both canvas and
// context must outlive the renderer. Every canvas has a renderer of its own; they never see each other's
// context.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "base/picture.h"
#include "platform/canvas.h"

struct ImDrawData;
struct ImGuiContext;

namespace platform {

class Renderer {
 public:
  // Uploads the atlas and tells the context that large draw lists are welcome. paper is what shows where
  // nothing is drawn, as 0xRRGGBB.
  Renderer(Canvas& canvas, ImGuiContext* context, std::uint32_t paper);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  // The atlas changed, or was built again: uploads its pixels. May come before a frame is laid out or between
  // laying it out and drawing it.
  void upload_fonts();

  // Clears to paper, draws, and finishes the canvas. pictures are those in the draw list, which names each by
  // its address; one that was there in the frame before is not uploaded again.
  using Pictures = std::vector<std::shared_ptr<const base::Picture>>;
  void draw(ImDrawData* data, const Pictures& pictures = {});

 private:
  Canvas& canvas_;
  ImGuiContext* context_;
  std::uint32_t paper_;
  void* texture_;  // ImTextureID
  struct Uploaded {
    std::shared_ptr<const base::Picture> picture;
    unsigned texture = 0;
  };
  void upload(const Pictures& pictures);
  void name_textures(ImDrawData& data) const;

  std::vector<Uploaded> uploaded_;
};

}  // namespace platform
