// Which mistakes and excesses in the JavaScript stop a build? The recommended rules and the project's
// limits of size. Layout is Prettier's, types are TypeScript's.
import js from '@eslint/js';
import globals from 'globals';

const size = { skipBlankLines: true, skipComments: true };

/** What belongs to the window that a page is in: a script of the page is handed its surroundings instead. */
const windowsOwn = (
  'window self globalThis document location history navigator localStorage sessionStorage caches ' +
  'indexedDB cookieStore screen visualViewport devicePixelRatio innerWidth innerHeight outerWidth outerHeight ' +
  'scrollX scrollY pageXOffset pageYOffset scroll scrollBy scrollTo matchMedia getSelection find stop print ' +
  'open close closed opener name parent top frames frameElement length origin status event focus blur ' +
  'alert confirm prompt addEventListener removeEventListener dispatchEvent postMessage BroadcastChannel'
).split(' ');

/** What an element leads to, or what a document has only one of. */
const lookUps = 'getElementById|documentElement|defaultView';

/** @param {string} selector @param {string} message */
const refused = (selector, message) => ({ selector, message });

const isMade = refused(
  'MemberExpression[property.name="addEventListener"]:not([object.name="signal"], [object.property.name="signal"])',
  'A listener is made with `on`, so that it ends with the program.',
);
const isHanded = refused(
  `MemberExpression[property.name=/^(${lookUps})$/]`,
  'Elements come from the surroundings (web/base/surroundings.js).',
);

export default [
  { ignores: ['build/', 'dist/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, ...size }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['web/**', 'tests/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    // One page may have several programs: none of them looks for anything, or leaves a listener behind.
    files: ['web/**'],
    ignores: [
      'web/load/*worker.js', // a world of their own
      'web/files/**', // makes files of what it is given, with elements that stand on no page
    ],
    rules: {
      'no-restricted-globals': ['error', ...windowsOwn],
      'no-restricted-syntax': ['error', isMade, isHanded],
    },
  },
  {
    files: ['web/base/surroundings.js'], // makes them
    rules: { 'no-restricted-syntax': ['error', isMade] },
  },
  {
    files: ['web/base/listening.js'], // makes listeners
    rules: { 'no-restricted-syntax': ['error', isHanded] },
  },
  {
    files: ['web/start/main.js'], // has the page that they are made from
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['web/inside/**'], // the single file is one page, for as long as it is open
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['web/inside/sources.js'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['tests/**'],
    // Playwright reads from this pattern which fixtures a fixture needs.
    rules: { 'max-lines-per-function': 'off', 'no-empty-pattern': 'off' },
  },
];
