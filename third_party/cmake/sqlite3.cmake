find_package(SQLite3 3.40 REQUIRED)
add_library(third_party_sqlite3 INTERFACE)
target_link_libraries(third_party_sqlite3 INTERFACE SQLite::SQLite3)
add_library(third_party::sqlite3 ALIAS third_party_sqlite3)
