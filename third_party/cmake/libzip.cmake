# By pkg-config: its CMake file on Debian 12 names programs that are not installed.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET GLOBAL libzip>=1.7)
add_library(third_party_libzip INTERFACE)
target_link_libraries(third_party_libzip INTERFACE PkgConfig::LIBZIP)
add_library(third_party::libzip ALIAS third_party_libzip)
