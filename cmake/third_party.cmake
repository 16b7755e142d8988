# Which third-party libraries are there, and where are they from? Their sources lie where
# script/setup linked them; a person's own copies are named by IMGUI_DIR, SDL2_DIR (web:
# a folder with include/SDL2 and lib/libSDL2.a) and NLOHMANN_JSON_DIR (with include/).
# Targets: imgui, imgui_gl3, sdl2, nlohmann_json, CLI11::CLI11 (native), inter_fonts.

set(deps "${PROJECT_SOURCE_DIR}/build/deps")
set(IMGUI_DIR "${deps}/imgui" CACHE PATH "Sources of Dear ImGui, 1.92 or newer")
set(NLOHMANN_JSON_DIR "${deps}/nlohmann_json" CACHE PATH "Folder that holds include/nlohmann")

# A third party's headers are SYSTEM: its warnings are not ours to mend.
function(third_party_library target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "INCLUDE" "SOURCES")
    add_library(${target} STATIC ${arg_SOURCES})
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_options(${target} PRIVATE -w)
    target_include_directories(${target} SYSTEM PUBLIC "${arg_INCLUDE}")
endfunction()

# --- SDL2 ---------------------------------------------------------------------------
add_library(sdl2 INTERFACE)
if(EMSCRIPTEN)
    set(SDL2_DIR "${deps}/sdl2" CACHE PATH "SDL2 for the web, made by cmake/sdl2_web")
    target_include_directories(sdl2 SYSTEM INTERFACE "${SDL2_DIR}/include/SDL2")
    target_link_libraries(sdl2 INTERFACE "${SDL2_DIR}/lib/libSDL2.a")
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(SYSTEM_SDL2 REQUIRED IMPORTED_TARGET sdl2)
    find_package(OpenGL REQUIRED)
    target_link_libraries(sdl2 INTERFACE PkgConfig::SYSTEM_SDL2 OpenGL::GL)
endif()

# --- Dear ImGui ---------------------------------------------------------------------
third_party_library(imgui INCLUDE "${IMGUI_DIR}" SOURCES
    "${IMGUI_DIR}/imgui.cpp" "${IMGUI_DIR}/imgui_draw.cpp"
    "${PROJECT_SOURCE_DIR}/cmake/imgui_unused.cpp")
# A long list at a high density has more corners than 16 bits can count.
target_compile_definitions(imgui PUBLIC "ImDrawIdx=unsigned int")
# Parts that a visitor never sees: the demo, the debugger, files and the built-in font.
target_compile_definitions(imgui PUBLIC
    IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS
    IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)
# What would write words and read settings, were there any (imgui_unused.cpp).
target_compile_definitions(imgui PUBLIC IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS)

if(EMSCRIPTEN)
    # Another rasteriser than its own, which is not FreeType either: see src/ui/font_source_web.cpp.
    target_compile_definitions(imgui PUBLIC IMGUI_ENABLE_FREETYPE PRIVATE sscanf=timeline_no_scan)
    target_compile_definitions(imgui PRIVATE sinf=timeline_sine cosf=timeline_cosine)
    target_sources(imgui PRIVATE "${PROJECT_SOURCE_DIR}/cmake/trigonometry_web.cpp")
endif()

third_party_library(imgui_gl3 INCLUDE "${IMGUI_DIR}/backends" SOURCES
    "${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp")
target_link_libraries(imgui_gl3 PUBLIC imgui PRIVATE ${CMAKE_DL_LIBS})

if(EMSCRIPTEN)
    # Left to itself the backend takes WebGL 1.
    target_compile_definitions(imgui_gl3 PUBLIC IMGUI_IMPL_OPENGL_ES3)
    # Answered by window_web.cpp, which knows the state.
    target_compile_definitions(imgui_gl3 PRIVATE glGetIntegerv=timeline_gl_get_integer)
    # Of a version, it needs the first number (window_web.cpp).
    target_compile_definitions(imgui_gl3 PRIVATE sscanf=timeline_scan_number)
    # A shader that isn't understood is told without formatting (window_web.cpp).
    target_compile_definitions(imgui_gl3 PRIVATE fprintf=timeline_print_error)
endif()

# --- nlohmann_json ------------------------------------------------------------------
add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE "${NLOHMANN_JSON_DIR}/include")
# No streams (12 KB of compressed program) and no silent conversions.
target_compile_definitions(nlohmann_json INTERFACE JSON_NO_IO JSON_USE_IMPLICIT_CONVERSIONS=0
    $<$<BOOL:${EMSCRIPTEN}>:JSON_NOEXCEPTION>)

# --- CLI11 --------------------------------------------------------------------------
# The command-line tool's words: the system's package, as what the tests are written with.
if(NOT EMSCRIPTEN)
    find_package(CLI11 2.1 REQUIRED)
endif()

# --- Inter --------------------------------------------------------------------------
# The fonts hold only the glyphs that the data and the texts need: remade when those change.
set(fonts "${PROJECT_BINARY_DIR}/fonts")
file(GLOB font_inputs CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/assets/*.json"
    "${PROJECT_SOURCE_DIR}/web/pages/*.html"
    "${PROJECT_SOURCE_DIR}/src/core/words/text.cpp" "${PROJECT_SOURCE_DIR}/src/core/site/page_text.cpp"
    "${PROJECT_SOURCE_DIR}/script/fonts.mjs")
find_program(TIMELINE_NODE NAMES node nodejs REQUIRED)
add_custom_command(
    OUTPUT "${fonts}/inter_fonts.cpp" "${fonts}/inter_fonts.h"
    COMMAND "${TIMELINE_NODE}" script/fonts.mjs --out "${fonts}"
    DEPENDS ${font_inputs} "${PROJECT_SOURCE_DIR}/package-lock.json"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Making the subset of Inter"
    VERBATIM)
third_party_library(inter_fonts INCLUDE "${fonts}" SOURCES
    "${fonts}/inter_fonts.cpp" "${fonts}/inter_fonts.h")

# --- letters -------------------------------------------------------------------------
# What Unicode says of letters, as Node.js knows it: see script/letters.mjs.
set(letters "${PROJECT_BINARY_DIR}/letters")
add_custom_command(
    OUTPUT "${letters}/letters_table.h"
    COMMAND "${TIMELINE_NODE}" script/letters.mjs --out "${letters}"
    DEPENDS "${PROJECT_SOURCE_DIR}/script/letters.mjs"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Making the table of letters"
    VERBATIM)
add_library(letters_table INTERFACE "${letters}/letters_table.h")
target_include_directories(letters_table SYSTEM INTERFACE "${letters}")
