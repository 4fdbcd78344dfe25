#include "screens/code.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "ui/code_pad.h"
#include "ui/frame.h"

namespace screens {
namespace {

struct Words {
  std::string title = {};
  std::string message = {};
  bool wrong = false;
  bool accepting = true;
};

std::string wait_words(double seconds) {
  const int left = static_cast<int>(std::ceil(seconds));
  if (left == 1) return "Te veel foute codes. Wacht nog 1 seconde.";
  return fmt::format("Te veel foute codes. Wacht nog {} seconden.", left);
}

Words words_for(const flow::PanelAskingCode& asking, double now) {
  Words words{.title = "Begeleider: code"};
  words.accepting = !asking.checking && now >= asking.locked_until;
  if (asking.checking) {
    words.message = "Even geduld.";
  } else if (now < asking.locked_until) {
    words.message = wait_words(asking.locked_until - now);
    words.wrong = true;
  } else if (asking.wrong > 0) {
    words.message = "Die code klopt niet. Probeer het opnieuw.";
    words.wrong = true;
  }
  return words;
}

Words words_for(const flow::PanelChoosingCode& choosing, double) {
  Words words{.title = "Kies een code van 4 cijfers"};
  words.accepting = !choosing.saving;
  if (choosing.saving) {
    words.message = "Even geduld.";
  } else if (choosing.first) {
    words.message = "Nog een keer dezelfde code";
  } else if (choosing.differed) {
    words.message = "De codes waren niet gelijk. Begin opnieuw.";
    words.wrong = true;
  } else {
    words.message = "Zo komt alleen de begeleider erbij.";
  }
  return words;
}

Words words_for(const flow::PanelClosed&, double) {
  return {.accepting = false};
}

Words words_for(const flow::PanelOpen&, double) {
  return {.accepting = false};
}

void forget(std::string& code) {
  std::fill(code.begin(), code.end(), '0');
  code.clear();
}

}  // namespace

std::vector<flow::Action> draw_code(ui::Frame& frame, const flow::State& state, PanelDraft& draft) {
  const Words words = std::visit([&](const auto& panel) { return words_for(panel, state.now); },
                                 flow::in_session(state).panel);
  const ui::CodePad pad{
      .title = words.title, .message = words.message, .wrong = words.wrong, .length = flow::kCodeLength};
  const ui::CodePadResult result = ui::code_pad(frame, pad, draft.code);
  std::vector<flow::Action> actions;
  if (result == ui::CodePadResult::cancelled) actions.push_back(flow::TogglePanel{});
  if (result == ui::CodePadResult::complete && words.accepting) {
    actions.push_back(flow::EnterCode{draft.code});
  }
  if (result != ui::CodePadResult::open || !words.accepting) forget(draft.code);
  if (frame.had_input()) frame.animate();  // what was done shows in the next frame
  return actions;
}

}  // namespace screens
