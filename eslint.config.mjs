// Which mistakes and excesses in the JavaScript stop a build? The recommended rules and the project's
// limits of size. Layout is Prettier's, types are TypeScript's.
import js from '@eslint/js';
import globals from 'globals';

const size = { skipBlankLines: true, skipComments: true };

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
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['tests/**'],
    // Playwright reads from this pattern which fixtures a fixture needs.
    rules: { 'max-lines-per-function': 'off', 'no-empty-pattern': 'off' },
  },
];
