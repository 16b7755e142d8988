# How is the program made small and safe for the web? Options for every file compiled for
# the page, and timeline_web_link(target), which turns a program into an ES module
# (NAME.js with a default export `create_timeline`) and NAME.wasm.

# All browsers with WebGL 2 and ResizeObserver's device pixels have these.
set(timeline_browsers -sMIN_CHROME_VERSION=91 -sMIN_FIREFOX_VERSION=93 -sMIN_SAFARI_VERSION=150400)

# Small before fast: a visitor waits for the download, and the frame is short anyway.
set(timeline_web_options -Oz -flto -mbulk-memory -mnontrapping-fptoint)
add_compile_options(${timeline_web_options}
    $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)

function(timeline_web_link target)
    set(externs "${PROJECT_SOURCE_DIR}/cmake/page_externs.js")
    set(library "${PROJECT_SOURCE_DIR}/cmake/page_library.js")
    target_link_options(${target} PRIVATE
        ${timeline_web_options}
        ${timeline_browsers}
        -fno-exceptions
        # An ES module that says nothing to the global scope.
        -sMODULARIZE -sEXPORT_ES6=1 -sEXPORT_NAME=create_timeline -sENVIRONMENT=web
        -sINCOMING_MODULE_JS_API=canvas,locateFile,instantiateWasm,onAbort,print,printErr
        -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToNewUTF8
        # Nothing but what is asked for.
        -sSTRICT=1 -lGL -lhtml5 "SHELL:--js-library '${library}'"
        -sEXPORTED_FUNCTIONS=_main,_malloc,_free
        -sINVOKE_RUN=1 -sEXIT_RUNTIME=0
        # No eval, so that the page can forbid it; no file system, as nothing is read from one.
        -sDYNAMIC_EXECUTION=0 -sFILESYSTEM=0
        -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sGL_ENABLE_GET_PROC_ADDRESS=0
        # Nothing here uses an extension, or asks for an error.
        -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0
        -sGL_TRACK_ERRORS=0
        # Phones end a page that asks for much: a little at first, little more than is needed then,
        # and a low limit.
        -sALLOW_MEMORY_GROWTH=1 -sMEMORY_GROWTH_GEOMETRIC_STEP=0.05
        -sINITIAL_MEMORY=16MB -sMAXIMUM_MEMORY=2GB -sSTACK_SIZE=256KB
        -sMALLOC=emmalloc -sEVAL_CTORS=2 -sTEXTDECODER=2 -sWASM_BIGINT=1
        "SHELL:--closure 1" "--closure-args=--externs='${externs}'")
    set_target_properties(${target} PROPERTIES
        LINK_DEPENDS "${externs};${library}"
        # The Closure compiler is one of the clone's npm tools: emcc cannot know where.
        RULE_LAUNCH_LINK "\"${CMAKE_COMMAND}\" -E env \"EM_CLOSURE_COMPILER=${PROJECT_SOURCE_DIR}/node_modules/.bin/google-closure-compiler\"")
endfunction()
