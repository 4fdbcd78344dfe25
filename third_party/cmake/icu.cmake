find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
add_library(third_party_icu INTERFACE)
target_link_libraries(third_party_icu INTERFACE ICU::uc ICU::i18n)
add_library(third_party::icu ALIAS third_party_icu)
