#include "support/sample_format.h"

#include <string>
#include <utility>

namespace support {
namespace {

using model::Layout;
using model::Minutes;

model::Slide make_slide(Layout layout, std::string title) {
  model::Slide slide;
  slide.layout = layout;
  slide.title = std::move(title);
  return slide;
}

model::Step make_step(std::string title, Minutes minutes, Layout shows) {
  return {title, title, title + ": wat we nu doen", std::move(minutes), shows};
}

model::Block make_block(std::string id, Minutes minutes) {
  model::Block block;
  block.id = id;
  block.title = "Blok " + id;
  block.minutes = std::move(minutes);
  block.notes = {"Neem de tijd."};
  return block;
}

model::Block make_questions_block() {
  model::Block block = make_block("vragen", {28, 24, 20});
  block.collects = true;
  block.steps = {make_step("Denken", {4, 4, 3}, Layout::questions),
                 make_step("Praten", {4, 2, 0}, Layout::questions),
                 make_step("Invoeren", {20, 18, 17}, Layout::waiting)};
  return block;
}

model::Block make_board_block() {
  model::Block block = make_block("bord", {25, 24, 28});
  block.keep_full = true;
  block.steps = {make_step("Lezen", {5, 5, 6}, Layout::board),
                 make_step("Gesprek", {14, 13, 14}, Layout::board),
                 make_step("Acties", {6, 6, 8}, Layout::plan)};
  return block;
}

}  // namespace

model::Format make_format() {
  model::Format format;
  format.id = "proef";
  format.title = "Proefsessie";
  format.versions = {120, 90, 60};
  format.lanes = {{"werkt", "Wat werkt", model::Tone::works},
                  {"schuurt", "Waar het schuurt", model::Tone::hurts}};
  format.questions = {{"Waarover ben je tevreden?", 0}, {"Wat is ingewikkeld?", 1}, {"Wat gaat goed?", 0}};
  format.blocks = {make_block("welkom", {14, 10, 8}),
                   make_block("casus", {42, 25, 0}),
                   make_questions_block(),
                   make_block("povo", {6, 3, 0}),
                   make_board_block(),
                   make_block("afsluiting", {5, 4, 4})};
  format.blocks[0].slides = {make_slide(Layout::welcome, "Welkom"), make_slide(Layout::bullets, "Programma")};
  format.blocks[1].slides = {make_slide(Layout::statement, "Casus"), make_slide(Layout::bullets, "Stappen"),
                             make_slide(Layout::sentence, "Zin")};
  format.blocks[3].slides = {make_slide(Layout::own_text, "Good practice")};
  format.blocks[3].collects = true;
  format.blocks[5].slides = {make_slide(Layout::closing, "Afspraken")};
  format.follow_ups = {{"Eerste check", 42}, {"Terugkijken", 365}};
  format.practices = {{"starttasje", "Burgum", "Een starttasje mee", {"warme-overdracht"}},
                      {"brandbrief", "Enschede", "Een brandbrief en een gesprek", {"besturen", "gemeente"}}};
  format.holidays = {{"Zomervakantie Noord", {2026, 7, 4}, {2026, 8, 16}},
                     {"Zomervakantie Zuid", {2026, 7, 11}, {2026, 8, 23}}};
  format.dots = 3;
  format.contact = {"Vragen? Bel de helpdesk."};
  return format;
}

model::Session make_session(int version_minutes) {
  model::Session session;
  session.format_source = "id = \"proef\"\n";
  session.region = "Twente";
  session.date = {2026, 3, 12};
  session.guides = {{"Gids een", "presentator"}};
  session.people = 24;
  session.version_minutes = version_minutes;
  return session;
}

model::Answer make_answer(int number, int question, const char* text, model::Screening screening) {
  model::Answer answer;
  answer.key.bytes[0] = static_cast<std::uint8_t>(number >> 8);
  answer.key.bytes[1] = static_cast<std::uint8_t>(number & 0xFF);
  answer.question = question;
  answer.text = text;
  answer.screening = screening;
  return answer;
}

}  // namespace support
