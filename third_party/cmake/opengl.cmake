find_package(OpenGL REQUIRED COMPONENTS OpenGL EGL)
add_library(third_party_opengl INTERFACE)
target_link_libraries(third_party_opengl INTERFACE OpenGL::OpenGL OpenGL::EGL)
add_library(third_party::opengl ALIAS third_party_opengl)
