#include "text/stem.h"

#include <libstemmer.h>

#include <cassert>

namespace text {

void Stemmer::Closer::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("dutch", "UTF_8")) {
  assert(stemmer_ != nullptr && "libstemmer knows Dutch in UTF-8");
}

std::string Stemmer::stem(std::string_view folded_word) const {
  const auto* stemmed =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(folded_word.data()),
                      static_cast<int>(folded_word.size()));
  return {reinterpret_cast<const char*>(stemmed),
          static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace text
