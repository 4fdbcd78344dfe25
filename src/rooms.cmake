# One place for compiler flags: every room and every test links house_rules.
add_library(house_rules INTERFACE)
target_compile_options(house_rules INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wpedantic -Werror)
# GCC 12 sees overlapping copies in std::string where there are none once it optimises (GCC bug 105651).
target_compile_options(house_rules INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
target_link_libraries(house_rules INTERFACE third_party::fmt)

# room(<name> [USES <room>...] [LINKS <library>...]): see the room table in CMakeLists.txt.
function(room name)
  cmake_parse_arguments(ROOM "" "" "USES;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  if(NOT sources)
    add_library(${name} INTERFACE)
    return()
  endif()
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS} PRIVATE house_rules)
  string(REPLACE ";" " " uses "${ROOM_USES}")
  set_property(GLOBAL APPEND_STRING PROPERTY ARROWS "${name}: ${uses}\n")
endfunction()

# write_arrows(): leaves the room table as text for tests/house.
function(write_arrows)
  get_property(arrows GLOBAL PROPERTY ARROWS)
  file(WRITE ${CMAKE_BINARY_DIR}/arrows.txt "${arrows}")
endfunction()
