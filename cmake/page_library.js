// What does the compiler's JavaScript do that this program has no use for? Shorter answers, as each
// byte is downloaded before the first frame.

/* global addToLibrary, stringToNewUTF8 */
addToLibrary({
  // Of WebGL 2 itself there is enough: nothing asks for an extension.
  $webglGetExtensions: () => [],

  // Dear ImGui asks for the version, and for nothing else, when it begins.
  glGetString__deps: ['$stringToNewUTF8'],
  glGetString: () => stringToNewUTF8('OpenGL ES 3.0'),
});
