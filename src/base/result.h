// Result<T>: a value or an Error, never both. The way every room reports what can go wrong in the world.
// Bugs are asserts; a Result is for a full disk, a broken file, a wrong word typed by a person.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

#include "base/error.h"

namespace base {

// The value of a Result that only succeeds or fails.
struct Done {};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // The value; only when ok().
  const T& value() const& {
    assert(ok() && "value() of a failed Result");
    return *std::get_if<0>(&state_);
  }
  T& value() & {
    assert(ok() && "value() of a failed Result");
    return *std::get_if<0>(&state_);
  }
  T value() && {
    assert(ok() && "value() of a failed Result");
    return std::move(*std::get_if<0>(&state_));
  }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  // The error; only when not ok().
  const Error& error() const {
    assert(!ok() && "error() of a Result that holds a value");
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace base
