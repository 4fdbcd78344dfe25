# Letters and lines on paper. cairo writes the PDF.
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET GLOBAL pangocairo>=1.50 cairo>=1.16 cairo-pdf>=1.16 pangoft2>=1.50 fontconfig)
add_library(third_party_pango INTERFACE)
target_link_libraries(third_party_pango INTERFACE PkgConfig::PANGO)
add_library(third_party::pango ALIAS third_party_pango)
