// Icons by what they mean here. The value is the code point in Material Design Icons.
#pragma once

namespace ui {

enum class Icon : char32_t {
  none = 0,
  add = 0xE145,
  agree = 0xE8DC,    // thumb up
  agenda = 0xE8EF,   // lines of a list
  answer = 0xE0B7,   // speech balloon
  answers = 0xE0BF,  // two balloons
  back = 0xE5C4,     // arrow left
  backspace = 0xE14A,
  blank = 0xE8F5,  // crossed eye
  calendar = 0xE916,
  check = 0xE5CA,
  check_circle = 0xE86C,
  clock = 0xE8B5,
  close = 0xE5CD,
  copy = 0xE14D,
  down = 0xE5C5,  // small triangle
  down_arrow = 0xE5DB,
  edit = 0xE3C9,
  enter = 0xE31B,
  equal = 0xE25D,  // two lines
  error = 0xE000,
  exit = 0xE879,
  flag = 0xE153,
  folder = 0xE2C8,
  fork = 0xE0B6,       // one way becomes two
  freeze = 0xEB3B,     // snowflake
  hand = 0xE925,       // palm up
  hand_over = 0xE7FD,  // one person
  help = 0xE887,
  idea = 0xE90F,  // light bulb
  info = 0xE88E,
  keyboard = 0xE312,
  keyboard_hide = 0xE31A,
  lock = 0xE897,
  mail = 0xE0BE,
  minus = 0xE15B,
  more_time = 0xE425,  // stopwatch
  next = 0xE5C8,       // arrow right
  notes = 0xE26C,
  open_lock = 0xE898,
  pause = 0xE034,
  people = 0xE7EF,
  play = 0xE037,
  phone = 0xE0CD,
  save = 0xE161,
  school = 0xE80C,
  send = 0xE163,
  settings = 0xE8B8,
  shift = 0xE318,
  show = 0xE8F4,  // eye
  skip = 0xE044,
  spark = 0xE65F,
  stairs = 0xE8E5,  // rising line
  trash = 0xE872,
  undo = 0xE166,
  up = 0xE5C7,
  up_arrow = 0xE5D8,
  warning = 0xE002,
  work = 0xE8F9,  // briefcase
};

}  // namespace ui
