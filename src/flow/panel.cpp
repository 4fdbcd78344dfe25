// The facilitator's panel: behind a key and a code.
#include <algorithm>
#include <cmath>

#include "flow/phases.h"

namespace flow {
namespace {

void take_code(Step& step, PanelAskingCode& asking, const std::string& digits) {
  if (asking.checking || step.world.now < asking.locked_until) return;
  asking.checking = true;
  step.effects.push_back(CheckCode{digits, in_session(step.state).session.code_hash});
}

void take_new_code(Step& step, PanelChoosingCode& choosing, const std::string& digits) {
  if (choosing.saving) return;
  if (!choosing.first) {
    choosing.first = digits;
    choosing.differed = false;
  } else if (*choosing.first == digits) {
    choosing.saving = true;
    step.effects.push_back(HashCode{digits});
  } else {
    choosing = PanelChoosingCode{std::nullopt, true, false};
  }
}

}  // namespace

void apply(Step& step, const TogglePanel&) {
  InSession& running = in_session(step.state);
  if (!std::holds_alternative<PanelClosed>(running.panel)) {
    if (auto* asking = std::get_if<PanelAskingCode>(&running.panel)) running.wrong_codes = *asking;
    running.panel = PanelClosed{};
  } else if (running.session.code_hash.empty()) {
    running.panel = PanelChoosingCode{};
  } else {
    running.panel = running.wrong_codes;
  }
}

void apply(Step& step, const EnterCode& action) {
  InSession& running = in_session(step.state);
  if (action.digits.size() != kCodeLength) return;
  if (auto* asking = std::get_if<PanelAskingCode>(&running.panel)) take_code(step, *asking, action.digits);
  if (auto* choosing = std::get_if<PanelChoosingCode>(&running.panel))
    take_new_code(step, *choosing, action.digits);
}

void apply(Step& step, const CodeChecked& action) {
  InSession& running = in_session(step.state);
  PanelAskingCode tries = running.wrong_codes;
  if (const auto* asking = std::get_if<PanelAskingCode>(&running.panel)) tries = *asking;
  tries.checking = false;
  if (!action.right && ++tries.wrong >= kFreeTries) {
    tries.locked_until = step.world.now + kFirstLockSeconds * std::pow(2.0, tries.wrong - kFreeTries);
  }
  running.wrong_codes = action.right ? PanelAskingCode{} : tries;
  if (!std::holds_alternative<PanelAskingCode>(running.panel)) return;
  if (action.right) {
    running.panel = PanelOpen{};
  } else {
    running.panel = tries;
  }
}

void apply(Step& step, const CodeHashed& action) {
  InSession& running = in_session(step.state);
  const auto* choosing = std::get_if<PanelChoosingCode>(&running.panel);
  if (choosing == nullptr || !choosing->saving) return;
  running.session.code_hash = action.hash;
  running.panel = PanelOpen{};
  save_session(step);
}

void give_up_new_code(InSession& running) {
  if (std::holds_alternative<PanelChoosingCode>(running.panel)) running.panel = PanelChoosingCode{};
}

void apply(Step& step, const ChoosePanelTab& action) {
  auto* open = std::get_if<PanelOpen>(&in_session(step.state).panel);
  if (open == nullptr) return;
  open->tab = action.tab;
  if (action.tab != PanelTab::save) return;
  apply(step, FindDocumentFolders{});
  forget_old_pages(step);
  look_at_documents(step);
}

}  // namespace flow
