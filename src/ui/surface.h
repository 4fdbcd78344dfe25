// Surface: the interface of one window, without the window. Owns the ImGui context, the letters, the queue of
// what the person did and what widgets remember. Needs no display and no graphics card: a window, a picture
// in memory or a test feeds it events and takes its draw data. ImGui gives context, font atlas and draw
// lists; pressing, focus and layers are ours, on one ordered queue.
#pragma once

#include <deque>
#include <functional>
#include <limits>
#include <memory>

#include "base/input_event.h"
#include "base/result.h"
#include "ui/frame.h"

struct ImDrawData;
struct ImGuiContext;

namespace ui {

class Surface {
 public:
  // Error: a font is missing or broken; the detail names it.
  static base::Result<std::unique_ptr<Surface>> create(Size pixels, const FontFolders& folders = {});
  ~Surface();
  Surface(const Surface&) = delete;
  Surface& operator=(const Surface&) = delete;

  Size size() const { return pixels_; }
  // Does nothing when the size is the same, or while the window has no size.
  void resize(Size pixels);

  // What the person did, in order.
  void push(const base::InputEvent& event) { queue_.push_back(event); }

  // Draws one picture. Calls draw once for every press or release in the queue, so that each lands on what
  // was on the screen just before, and once more to show what came of it. now: seconds, never going back.
  using Draw = std::function<void(Frame&)>;
  void run(double now, const Draw& draw);

  // What to show, until the next run. Upload the atlas first when atlas_revision() changed.
  ImDrawData* draw_data();
  // The pictures in what to show.
  const std::vector<std::shared_ptr<const base::Picture>>& pictures() const { return pictures_; }
  unsigned atlas_revision() const { return letters_->revision(); }
  ImGuiContext* context() const { return context_; }

  // Seconds after the last run until something moves by itself: 0 while it does, infinity when nothing will.
  double next_wake() const { return wake_; }
  // Whether a run at this moment would show something new.
  bool wants_frame(double now) const { return damaged_ || !queue_.empty() || now >= last_run_ + wake_; }

  // What the last frame showed.
  const std::vector<Node>& nodes() const { return interaction_.nodes(); }
  const std::string& focused() const { return interaction_.focus(); }

  // Overwrites every trace of typed text: what nodes say, which letters stood together, the clipboard.
  void forget_text();
  // Without it, copied text stays inside this surface.
  void set_clipboard(Clipboard clipboard) { clipboard_ = std::move(clipboard); }

  void set_reduced_motion(bool reduced) { reduced_motion_ = reduced; }
  bool reduced_motion() const { return reduced_motion_; }

 private:
  Surface(Size pixels, std::unique_ptr<Letters> letters);
  void logic_frame(double now, const Draw& draw);
  void rebuild_letters();
  void use_own_clipboard();

  Size pixels_;
  std::unique_ptr<Letters> letters_;
  ImGuiContext* context_;
  std::deque<base::InputEvent> queue_;
  Interaction interaction_;
  Memory memory_;
  Clipboard clipboard_;
  std::string own_clipboard_;
  std::vector<std::shared_ptr<const base::Picture>> pictures_;
  double last_run_ = -1;
  double wake_ = std::numeric_limits<double>::infinity();
  bool damaged_ = true;
  bool reduced_motion_ = false;
  Frame* drawing_ = nullptr;  // only while draw is called
};

}  // namespace ui
