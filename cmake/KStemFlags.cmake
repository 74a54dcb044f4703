# Every target links kstem_flags; nobody sets compiler flags alone.
add_library(kstem_flags INTERFACE)
target_compile_features(kstem_flags INTERFACE cxx_std_20)
target_include_directories(kstem_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(kstem_flags INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wswitch-enum>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds -Wno-restrict>  # GCC 12 misjudges std::string here (bug 105651)
  $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8 /Zc:__cplusplus>)
if(KSTEM_WERROR)
  target_compile_options(kstem_flags INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(KSTEM_FUZZ)
  target_compile_options(kstem_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(kstem_flags INTERFACE -fsanitize=address,undefined)
endif()
if(KSTEM_SANITIZE)  # what is tested, not its tests: these would take twice as long to compile
  target_compile_options(kstem_flags INTERFACE $<$<BOOL:$<TARGET_PROPERTY:KSTEM_ROOM>>:
    -fsanitize=address,undefined
    -fno-sanitize=null,alignment,vptr,object-size  # costly, and address sees most of it
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer>)
  target_link_options(kstem_flags INTERFACE -fsanitize=address,undefined)
endif()
