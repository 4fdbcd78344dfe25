pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET GLOBAL libical>=3.0)
add_library(third_party_libical INTERFACE)
target_link_libraries(third_party_libical INTERFACE PkgConfig::LIBICAL)
add_library(third_party::libical ALIAS third_party_libical)
