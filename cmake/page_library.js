// What does the compiler's JavaScript do that this program has no use for? Shorter answers, as each
// byte is downloaded before the first frame.

/* global addToLibrary */
addToLibrary({
  // Of WebGL 2 itself there is enough: nothing asks for an extension.
  $webglGetExtensions: () => [],
});
