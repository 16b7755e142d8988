// @ts-check
// What did the page complain of? Loaded before everything else by the test server, and asked by the
// tests: the same ears in every engine, since WebKitGTK's driver passes no console on.
(() => {
  /** @type {string[]} */
  const complaints = [];
  Object.assign(window, { complaints });

  // Capturing hears of files that failed to load, too.
  addEventListener(
    'error',
    ({ message, target }) => {
      const file = target instanceof Element ? target.outerHTML : '';
      complaints.push(`error: ${message ?? `${file} failed to load`}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  const print = console.error;
  console.error = (...words) => {
    complaints.push(`console: ${words.map(String).join(' ')}`);
    print(...words);
  };
})();
