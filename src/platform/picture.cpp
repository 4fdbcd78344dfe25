#include "platform/picture.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>
#include <fmt/format.h>
#include <stb/stb_image_write.h>

#include <cassert>
#include <cstring>

namespace platform {
namespace {

base::Error no_display(const std::string& why) {
  return {base::ErrorCode::no_display,
          fmt::format("no pictures without a display: {} (EGL error {:#x})", why, eglGetError())};
}

EGLDisplay find_surfaceless_display() {
  const char* extensions = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
  if (extensions == nullptr || std::strstr(extensions, "EGL_MESA_platform_surfaceless") == nullptr) {
    return EGL_NO_DISPLAY;
  }
  const auto get_display =
      reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
  if (get_display == nullptr) return EGL_NO_DISPLAY;
  return get_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
}

EGLContext create_context(EGLDisplay display) {
  const EGLint wish[] = {EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  eglBindAPI(EGL_OPENGL_API);
  if (!eglChooseConfig(display, wish, &config, 1, &count) || count == 0) return EGL_NO_CONTEXT;
  const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION,
                            3,
                            EGL_CONTEXT_MINOR_VERSION,
                            3,
                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                            EGL_NONE};
  return eglCreateContext(display, config, EGL_NO_CONTEXT, version);
}

void append_bytes(void* target, void* bytes, int count) {
  static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

}  // namespace

std::string encode_png(const base::Picture& picture) {
  const Size size{picture.width, picture.height};
  std::string bytes;
  [[maybe_unused]] const int done = stbi_write_png_to_func(append_bytes, &bytes, size.width, size.height, 3,
                                                           picture.rgb.data(), size.width * 3);
  assert(done != 0 && "a picture has three bytes for each of its pixels");
  return bytes;
}

base::Result<std::unique_ptr<OffscreenCanvas>> OffscreenCanvas::open(Size size) {
  const EGLDisplay display = find_surfaceless_display();
  if (display == EGL_NO_DISPLAY) return no_display("EGL knows no EGL_MESA_platform_surfaceless");
  if (!eglInitialize(display, nullptr, nullptr)) return no_display("EGL does not start");
  const EGLContext context = create_context(display);
  if (context == EGL_NO_CONTEXT) return no_display("EGL offers no OpenGL 3.3");
  std::unique_ptr<OffscreenCanvas> canvas(new OffscreenCanvas(display, context));
  if (!eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) {
    return no_display("EGL cannot draw without a surface");
  }
  const auto sized = canvas->resize(size);
  if (!sized) return sized.error();
  return canvas;
}

// The display itself stays: EGL has one of its kind in a process, shared by all who ask for it.
OffscreenCanvas::~OffscreenCanvas() {
  begin();
  glDeleteFramebuffers(1, &framebuffer_);
  glDeleteTextures(1, &texture_);
  eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
  eglDestroyContext(display_, context_);
}

void OffscreenCanvas::begin() {
  eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_);
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
}

void OffscreenCanvas::finish() {
  glFinish();
}

base::Result<base::Done> OffscreenCanvas::resize(Size size) {
  begin();
  if (texture_ == 0) glGenTextures(1, &texture_);
  if (framebuffer_ == 0) glGenFramebuffers(1, &framebuffer_);
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, size.width, size.height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
  const bool usable =
      glGetError() == GL_NO_ERROR && glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
  if (!usable) return no_display(fmt::format("no picture of {}x{}", size.width, size.height));
  size_ = size;
  return base::Done{};
}

base::Picture OffscreenCanvas::read() {
  begin();
  const std::size_t row = static_cast<std::size_t>(size_.width) * 3;
  base::Picture picture{size_.width, size_.height,
                        std::vector<std::uint8_t>(row * static_cast<std::size_t>(size_.height))};
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  for (int y = 0; y < size_.height; ++y) {
    std::uint8_t* target = picture.rgb.data() + row * static_cast<std::size_t>(size_.height - 1 - y);
    glReadPixels(0, y, size_.width, 1, GL_RGB, GL_UNSIGNED_BYTE, target);
  }
  return picture;
}

}  // namespace platform
