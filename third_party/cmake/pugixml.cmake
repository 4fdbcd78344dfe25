find_package(pugixml 1.13 REQUIRED)
add_library(third_party_pugixml INTERFACE)
target_link_libraries(third_party_pugixml INTERFACE pugixml::pugixml)
add_library(third_party::pugixml ALIAS third_party_pugixml)
