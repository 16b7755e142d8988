# What must all of our own code agree to? timeline_target(name): C++20, and warnings as errors. The
# sanitizers hold for third parties too, or they would miss what our code hands to them.

if(TIMELINE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()

function(timeline_target target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden)
    # Designated initialisers are there to leave out the members whose defaults are right.
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Werror
        -Wno-missing-field-initializers)
endfunction()
