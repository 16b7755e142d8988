// What does the compiler's JavaScript do for programs that ask more of the graphics than this one?
// Shorter answers, as each byte is downloaded before the first frame. Dear ImGui is the only one
// that asks.

/* global addToLibrary, stringToNewUTF8, GLctx, HEAP32 */
addToLibrary({
  // Which OpenGL it is, when it begins.
  glGetString__deps: ['$stringToNewUTF8'],
  glGetString: () => stringToNewUTF8('OpenGL ES 3.0'),

  // What it puts back after it has drawn: a number, a few, or an object that is known by its number.
  glGetIntegerv__deps: [],
  glGetIntegerv: (name, to) => {
    const version = { 0x821b: 3, 0x821c: 0 }; // GL_MAJOR_VERSION, GL_MINOR_VERSION
    const value = version[name] ?? GLctx.getParameter(name);
    HEAP32.set(value?.length ? value : [value?.name ?? value], to >> 2);
  },
});
