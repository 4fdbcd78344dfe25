#include "screens/afternoon.h"

#include <gtest/gtest.h>

#include "flow/update.h"
#include "screens/draw.h"
#include "support/sample_format.h"

namespace afternoon {
namespace {

constexpr base::Date kToday{2026, 3, 12};

model::Session make_session(const flow::CreateSession& wanted) {
  model::Session session = support::make_session(wanted.version_minutes);
  session.region = wanted.region;
  session.date = wanted.date;
  session.guides = wanted.guides;
  session.people = wanted.people;
  return session;
}

}  // namespace

Afternoon::Afternoon(flow::State first, ui::Size size, screens::Draft typed)
    : state(std::move(first)), draft(std::move(typed)) {
  surface_ = ui::Surface::create(size).value();
  surface_->set_reduced_motion(true);
  driver_ = std::make_unique<ui::Driver>(
      *surface_, [this](ui::Frame& frame) { draw(frame); }, state.now);
  driver_->settle();
}

void Afternoon::complain(const std::string& what) {
  ADD_FAILURE() << what;
}

void Afternoon::press(const std::string& name) {
  const auto pressed = driver_->press(name);
  if (!pressed) complain(pressed.error().detail);
}

void Afternoon::fill_in(const std::string& field, const std::string& words) {
  press(field);
  key(base::KeyCode::a, {.ctrl = true});
  if (words.empty()) key(base::KeyCode::del);
  type(words);
}

void Afternoon::turn_wheel(const std::string& area, float notches) {
  const auto turned = driver_->turn_wheel(area, notches);
  if (!turned) complain(turned.error().detail);
}

bool Afternoon::enabled(const std::string& name) const {
  const ui::Node* node = find(name);
  return node != nullptr && node->enabled;
}

void Afternoon::drag(const std::string& from, const std::string& to) {
  using Type = base::InputEvent::Type;
  const ui::Node* start = find(from);
  const ui::Node* end = find(to);
  if (start == nullptr || end == nullptr) return complain("nothing to drag: " + driver_->describe());
  const ui::Point a = start->rect.center(), b = end->rect.center();
  for (const auto& [type, at] : {std::pair(Type::move, a),
                                 {Type::press, a},
                                 {Type::move, ui::Point{a.x + 40, a.y + 40}},
                                 {Type::move, b}}) {
    driver_->push({.type = type, .x = at.x, .y = at.y});
    driver_->draw();
  }
  // What is dragged may have moved its goal.
  if (const ui::Node* goal = find(to)) {
    const ui::Point there = goal->rect.center();
    driver_->push({.type = Type::move, .x = there.x, .y = there.y});
    driver_->draw();
    driver_->push({.type = Type::release, .x = there.x, .y = there.y});
  }
  driver_->settle();
}

std::string Afternoon::value(const std::string& name) const {
  const ui::Node* node = find(name);
  return node == nullptr ? "(not there)" : node->value;
}

bool Afternoon::in_sight(const std::string& name) const {
  const ui::Node* node = find(name);
  return node != nullptr && ui::intersect(node->rect, node->clip).h > node->rect.h - 1;
}

std::vector<std::string> Afternoon::faults(const ui::LintRules& rules) const {
  return ui::lint(surface_->nodes(), surface_->size(), rules);
}

void Afternoon::draw(ui::Frame& frame) {
  apply(flow::Tick{}, frame.now());
  for (const flow::Action& action : screens::draw(frame, state, draft)) {
    actions.push_back(action);
    apply(action, frame.now());
    frame.wake_in(0);
  }
}

void Afternoon::happen(const flow::Action& action) {
  apply(action, driver_->now());
  settle();
}

void Afternoon::happen_now(const flow::Action& action) {
  apply(action, driver_->now());
  driver_->draw();
}

void Afternoon::apply(const flow::Action& action, double now) {
  flow::Next next = flow::update(std::move(state), action, {now, kToday, 840, random_});
  state = std::move(next.state);
  for (const flow::Effect& effect : next.effects) {
    if (const auto report = carry_out(effect)) apply(*report, now);
  }
}

std::optional<flow::Action> Afternoon::carry_out(const flow::Effect& effect) {
  if (const auto* saving = std::get_if<flow::SaveSession>(&effect)) {
    if (world.refuses_saving) return flow::SaveFailed{saving->revision, {*world.refuses_saving, ""}};
    return flow::SessionSaved{saving->revision};
  }
  if (const auto* check = std::get_if<flow::CheckCode>(&effect)) {
    return flow::CodeChecked{check->digits == world.code};
  }
  if (const auto* hash = std::get_if<flow::HashCode>(&effect)) return flow::CodeHashed{"#" + hash->digits};
  if (const auto* writing = std::get_if<flow::WriteDocuments>(&effect)) {
    if (world.is_slow) return flow::DocumentsProgress{3, 12};
    if (world.refuses_documents) return flow::DocumentsRefused{{*world.refuses_documents, ""}};
    return flow::DocumentsWritten{writing->folder, {"verslag.docx", "actieplan.docx"}};
  }
  if (std::holds_alternative<flow::SeekDocumentFolders>(effect)) {
    return flow::DocumentFoldersFound{world.folders};
  }
  if (const auto* drawing = std::get_if<flow::DrawPages>(&effect)) return draw_pages(*drawing);
  if (std::holds_alternative<flow::ForgetDraft>(effect)) {
    screens::forget_person(draft);
    surface_->forget_text();
  }
  if (std::holds_alternative<flow::EndProgram>(effect)) ended = true;
  if (std::holds_alternative<flow::CloseFile>(effect)) ++closed_files;
  return open(effect);
}

// Three grey pages of the summary, one of the plan.
flow::Action Afternoon::draw_pages(const flow::DrawPages& wanted) const {
  if (world.refuses_pages) return flow::PagesRefused{{*world.refuses_pages, ""}};
  const auto page = std::make_shared<const base::Picture>(
      base::Picture{70, 99, std::vector<std::uint8_t>(70 * 99 * 3, std::uint8_t{200})});
  return flow::PagesDrawn{wanted.revision, {page, page, page}, {page}};
}

std::optional<flow::Action> Afternoon::open(const flow::Effect& effect) const {
  const auto* made = std::get_if<flow::MakeSession>(&effect);
  const auto* load = std::get_if<flow::LoadSession>(&effect);
  const bool practice = std::holds_alternative<flow::MakePractice>(effect);
  if (made == nullptr && load == nullptr && !practice) return std::nullopt;
  if (world.refuses_opening) return flow::OpenFailed{*world.refuses_opening};
  model::Session session = made == nullptr ? support::make_session() : make_session(made->wanted);
  session.practice = practice;
  return flow::SessionOpened{load == nullptr ? "nieuw.sessie" : load->file, support::make_format(), session};
}

}  // namespace afternoon
