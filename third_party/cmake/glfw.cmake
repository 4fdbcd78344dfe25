find_package(glfw3 3.3.8 REQUIRED)
add_library(third_party_glfw INTERFACE)
target_link_libraries(third_party_glfw INTERFACE glfw)
add_library(third_party::glfw ALIAS third_party_glfw)
