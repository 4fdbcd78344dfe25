#include "flow/cover_copies.h"

#include "base/wipe.h"

namespace flow {
namespace {

constexpr std::size_t kShort = 12;  // bytes

void replace_with(std::string& text, std::string replaced) {
  base::wipe(text);
  text = std::move(replaced);
}

bool cover_in(std::string& text, const Covering& covering) {
  if (covering.before.empty()) return false;
  if (covering.before.size() < kShort && text != covering.before) return false;
  bool found = false;
  for (std::size_t at = 0; (at = text.find(covering.before, at)) != std::string::npos; found = true) {
    replace_with(text, text.substr(0, at) + covering.after + text.substr(at + covering.before.size()));
    at += covering.after.size();
  }
  return found;
}

}  // namespace

bool cover_copies(std::vector<model::PlanAction>& plan, const Covering& covering) {
  bool found = false;
  for (model::PlanAction& a : plan) {
    for (std::string* text : {&a.goal, &a.action, &a.sign, &a.first_step, &a.if_then, &a.means, &a.paid_by,
                              &a.changed, &a.remark}) {
      found = cover_in(*text, covering) || found;
    }
  }
  return found;
}

}  // namespace flow
