// Frames drawn without a display: the colours that arrive in the picture.
#include "platform/picture.h"

#include <gtest/gtest.h>
#include <imgui.h>
#include <stb/stb_image.h>

#include <algorithm>
#include <functional>
#include <stdexcept>

#include "platform/renderer.h"

namespace {

using base::Picture;
using platform::OffscreenCanvas;
using platform::Renderer;
using platform::Size;

constexpr std::uint32_t kPaper = 0xF7F5F0;
constexpr std::uint32_t kTeal = 0x0F766E;

// An ImGui context with an atlas, as ui has one, and a frame drawn by hand.
class Stage {
 public:
  Stage() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().Fonts->AddFontDefault();
    ImGui::GetIO().Fonts->Build();
  }
  ~Stage() { ImGui::DestroyContext(context_); }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  ImGuiContext* context() { return context_; }

  ImDrawData* lay_out(Size size, const std::function<void(ImDrawList&)>& draw) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
    ImGui::GetIO().DeltaTime = 1.0f / 60.0f;
    ImGui::NewFrame();
    draw(*ImGui::GetBackgroundDrawList());
    ImGui::Render();
    return ImGui::GetDrawData();
  }

 private:
  ImGuiContext* context_;
};

std::unique_ptr<OffscreenCanvas> open_canvas(Size size) {
  auto canvas = OffscreenCanvas::open(size);
  if (!canvas) throw std::runtime_error(canvas.error().detail);
  return std::move(canvas).value();
}

std::uint32_t colour_at(const Picture& picture, int x, int y) {
  const auto at = static_cast<std::size_t>(y * picture.width + x) * 3;
  return std::uint32_t{picture.rgb[at]} << 16 | std::uint32_t{picture.rgb[at + 1]} << 8 | picture.rgb[at + 2];
}

void draw_teal_box(ImDrawList& list) {
  list.AddRectFilled({10, 20}, {50, 40}, IM_COL32(0x0F, 0x76, 0x6E, 0xFF));
}

TEST(APicture, ShowsTheDrawingOnPaperWithTheTopUp) {
  Stage stage;
  const auto canvas = open_canvas({200, 100});
  Renderer renderer(*canvas, stage.context(), kPaper);
  renderer.draw(stage.lay_out(canvas->size(), draw_teal_box));
  const Picture picture = canvas->read();
  EXPECT_EQ(picture.rgb.size(), 200u * 100u * 3u);
  EXPECT_EQ(colour_at(picture, 30, 30), kTeal);
  EXPECT_EQ(colour_at(picture, 30, 70), kPaper);
  EXPECT_EQ(colour_at(picture, 199, 99), kPaper);
}

int count_ink(const Picture& picture) {
  int ink = 0;
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) ink += colour_at(picture, x, y) == 0 ? 1 : 0;
  }
  return ink;
}

void draw_word(ImDrawList& list) {
  list.AddText({10, 10}, IM_COL32(0, 0, 0, 255), "middag");
}

TEST(APicture, ShowsLettersAlsoAfterTheAtlasWasBuiltAgain) {
  Stage stage;
  const auto canvas = open_canvas({200, 100});
  Renderer renderer(*canvas, stage.context(), kPaper);
  renderer.draw(stage.lay_out(canvas->size(), draw_word));
  const int before = count_ink(canvas->read());
  EXPECT_GT(before, 50);
  EXPECT_LT(before, 500);
  ImGui::GetIO().Fonts->Clear();
  ImGui::GetIO().Fonts->AddFontDefault();
  ImGui::GetIO().Fonts->Build();
  ImDrawData* data = stage.lay_out(canvas->size(), draw_word);
  renderer.upload_fonts();
  renderer.draw(data);
  EXPECT_EQ(count_ink(canvas->read()), before);
  renderer.draw(stage.lay_out(canvas->size(), draw_word));
  EXPECT_EQ(count_ink(canvas->read()), before);
}

TEST(APicture, ShowsLettersThatCameIntoTheAtlasWhileTheFrameWasLaidOut) {
  Stage stage;
  const auto canvas = open_canvas({200, 100});
  Renderer renderer(*canvas, stage.context(), kPaper);
  unsigned char* pixels = nullptr;
  Size atlas;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &atlas.width, &atlas.height);
  std::vector<unsigned char> letters(pixels, pixels + atlas.width * atlas.height);
  std::fill_n(pixels, letters.size(), static_cast<unsigned char>(0));
  renderer.upload_fonts();
  ImDrawData* data = stage.lay_out(canvas->size(), draw_word);
  renderer.draw(data);
  EXPECT_EQ(count_ink(canvas->read()), 0);
  std::copy(letters.begin(), letters.end(), pixels);
  renderer.upload_fonts();
  renderer.draw(data);
  EXPECT_GT(count_ink(canvas->read()), 50);
}

TEST(APicture, HasRoomForMoreThan64kVertices) {
  Stage stage;
  const auto canvas = open_canvas({200, 100});
  Renderer renderer(*canvas, stage.context(), kPaper);
  ImDrawData* data = stage.lay_out(canvas->size(), [](ImDrawList& list) {
    for (int i = 0; i < 20000; ++i) list.AddRectFilled({100, 0}, {110, 10}, IM_COL32(255, 255, 255, 255));
    draw_teal_box(list);
  });
  ASSERT_GT(data->TotalVtxCount, 65536);
  renderer.draw(data);
  EXPECT_EQ(colour_at(canvas->read(), 30, 30), kTeal);
}

TEST(APicture, CanChangeItsSize) {
  Stage stage;
  const auto canvas = open_canvas({200, 100});
  Renderer renderer(*canvas, stage.context(), kPaper);
  ASSERT_TRUE(canvas->resize({3840, 2160}).ok());
  renderer.draw(stage.lay_out(canvas->size(), draw_teal_box));
  const Picture picture = canvas->read();
  EXPECT_EQ((Size{picture.width, picture.height}), (Size{3840, 2160}));
  EXPECT_EQ(colour_at(picture, 11, 21), kTeal);
  EXPECT_EQ(colour_at(picture, 3839, 2159), kPaper);
}

TEST(APicture, TooLargeForTheGraphicsIsAnErrorThatNamesTheSize) {
  const auto canvas = OffscreenCanvas::open({1000000, 1000000});
  ASSERT_FALSE(canvas.ok());
  EXPECT_EQ(canvas.error().code, base::ErrorCode::no_display);
  EXPECT_NE(canvas.error().detail.find("1000000x1000000"), std::string::npos) << canvas.error().detail;
}

TEST(APicture, TwoStagesDrawBesideEachOther) {
  Stage left;
  Stage right;
  const auto left_canvas = open_canvas({100, 100});
  const auto right_canvas = open_canvas({60, 60});
  Renderer left_renderer(*left_canvas, left.context(), kPaper);
  Renderer right_renderer(*right_canvas, right.context(), 0x000000);
  ImDrawData* left_data = left.lay_out(left_canvas->size(), draw_teal_box);
  ImDrawData* right_data = right.lay_out(right_canvas->size(), [](ImDrawList&) {});
  left_renderer.draw(left_data);
  right_renderer.draw(right_data);
  EXPECT_EQ(ImGui::GetCurrentContext(), right.context());
  EXPECT_EQ(colour_at(left_canvas->read(), 30, 30), kTeal);
  EXPECT_EQ(colour_at(right_canvas->read(), 30, 30), 0u);
}

TEST(APicture, IsTheSameAfterATripThroughPng) {
  Picture picture{3, 2, {}};
  for (std::uint8_t i = 0; i < 18; ++i) picture.rgb.push_back(static_cast<std::uint8_t>(i * 14));
  const std::string png = platform::encode_png(picture);
  Size size;
  int channels = 0;
  stbi_uc* pixels =
      stbi_load_from_memory(reinterpret_cast<const stbi_uc*>(png.data()), static_cast<int>(png.size()),
                            &size.width, &size.height, &channels, 3);
  ASSERT_NE(pixels, nullptr);
  EXPECT_EQ(size, (Size{picture.width, picture.height}));
  EXPECT_EQ(std::vector<std::uint8_t>(pixels, pixels + 18), picture.rgb);
  stbi_image_free(pixels);
}

}  // namespace
