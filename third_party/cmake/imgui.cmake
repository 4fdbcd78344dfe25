# Debian's libimgui.a holds core, FreeType builder and backends, but its pkg-config file names neither
# GLFW nor OpenGL: they must follow it in the link line.
pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET GLOBAL imgui>=1.86)
find_package(Freetype REQUIRED)
find_package(glfw3 3.3.8 REQUIRED)
find_package(OpenGL REQUIRED COMPONENTS OpenGL)
target_link_libraries(PkgConfig::IMGUI INTERFACE glfw OpenGL::OpenGL Freetype::Freetype ${CMAKE_DL_LIBS})
add_library(third_party_imgui INTERFACE)
target_link_libraries(third_party_imgui INTERFACE PkgConfig::IMGUI)
add_library(third_party::imgui ALIAS third_party_imgui)
