// The board in the demo: read, corrected in front of the room and chosen from.
#include <fmt/format.h>

#include "app/demo_script.h"

namespace app {

void DemoScript::show_board() {
  picture("zaal-bord");
  stage_.type("1");
  picture("zaal-thema");
  stage_.type("0");
  picture("zaal-losse-antwoorden");
  stage_.key(base::KeyCode::home);
  stage_.type("s");
  stage_.wait(30);
  picture("zaal-stil-lezen");
  stage_.type("s");
  stage_.key(base::KeyCode::right);
}

void DemoScript::correct_board() {
  stage_.type("1c");
  picture("zaal-corrigeren");
  stage_.type("a?");
  picture("zaal-waarom");
  stage_.type("?");
  stage_.type("a");
  picture("zaal-aangevinkt");
  stage_.type("2");
  picture("zaal-verplaatst");
  stage_.key(base::KeyCode::z, {.ctrl = true});
  picture("zaal-ongedaan");
  stage_.type("a+");
  stage_.type("Samen eten");
  picture("zaal-nieuw-thema");
  stage_.key(base::KeyCode::escape);
  stage_.key(base::KeyCode::escape);
  stage_.type("am");
  picture("zaal-samenvoegen");
  stage_.key(base::KeyCode::escape);
  stage_.type("c");
  stage_.key(base::KeyCode::right);
}

void DemoScript::choose_themes() {
  while (!trouble_ && page_name() != "zaal-uitwisseling-kiezen") stage_.key(base::KeyCode::right);
  picture("zaal-kiezen-straks");
  open_panel();
  press("panel.tab.votes");
  picture("begeleider-kiezen");
  press("votes.open");
  fill_in("votes.voters", "24");
  const std::size_t options = flow::in_session(stage_.state()).session.votes.options.size();
  for (std::size_t i = 0; i < options; ++i) {
    fill_in(fmt::format("votes.hands.{}", i), fmt::format("{}", 3 + (i * 7) % 13));
  }
  picture("begeleider-handen");
  close_panel();
  picture("zaal-kiezen-open");
  open_panel();
  press("panel.tab.votes");
  press("votes.close");
  picture("begeleider-gekozen");
  close_panel();
  picture("zaal-gekozen");
  stage_.key(base::KeyCode::right);
}

}  // namespace app
