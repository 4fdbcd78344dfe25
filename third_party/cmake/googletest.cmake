find_package(GTest 1.12 REQUIRED)
add_library(third_party_googletest INTERFACE)
target_link_libraries(third_party_googletest INTERFACE GTest::gtest GTest::gmock GTest::gmock_main)
add_library(third_party::googletest ALIAS third_party_googletest)
