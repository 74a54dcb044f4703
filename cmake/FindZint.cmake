# Zint::Zint, the barcode encoder. Debian ships no CMake config on the search path, vcpkg does.
find_package(zint CONFIG QUIET)
if(TARGET zint::zint)
  add_library(Zint::Zint INTERFACE IMPORTED)
  target_link_libraries(Zint::Zint INTERFACE zint::zint)
  set(Zint_FOUND TRUE)
  return()
endif()

find_path(ZINT_INCLUDE_DIR zint.h)
find_library(ZINT_LIBRARY zint)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zint REQUIRED_VARS ZINT_LIBRARY ZINT_INCLUDE_DIR)
if(Zint_FOUND AND NOT TARGET Zint::Zint)
  add_library(Zint::Zint UNKNOWN IMPORTED)
  set_target_properties(Zint::Zint PROPERTIES
    IMPORTED_LOCATION "${ZINT_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${ZINT_INCLUDE_DIR}")
endif()
mark_as_advanced(ZINT_INCLUDE_DIR ZINT_LIBRARY)
