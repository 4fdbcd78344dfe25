pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET GLOBAL libsodium>=1.0.18)
add_library(third_party_sodium INTERFACE)
target_link_libraries(third_party_sodium INTERFACE PkgConfig::SODIUM)
add_library(third_party::sodium ALIAS third_party_sodium)
