# Debian's libstb holds the compiled stb_truetype and stb_image_write beside the headers.
pkg_check_modules(STB REQUIRED IMPORTED_TARGET GLOBAL stb)
add_library(third_party_stb INTERFACE)
target_link_libraries(third_party_stb INTERFACE PkgConfig::STB)
add_library(third_party::stb ALIAS third_party_stb)
