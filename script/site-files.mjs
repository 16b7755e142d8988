// @ts-check
// Which files has the site in each language? For the steps of the build that put them together.

/**
 * - folder: where the language's page is, relative to the site's root.
 * - texts: its pages of text.
 * - csv: its table to download.
 * - single: the same page with everything inside, in one file.
 */
export const languages = [
  {
    folder: '',
    texts: ['hjalp.html', 'tillganglighet.html'],
    csv: 'medlemskap.csv',
    single: 'stockholm-i-varlden.html',
  },
  {
    folder: 'en/',
    texts: ['en/help.html', 'en/accessibility.html'],
    csv: 'en/memberships.csv',
    single: 'en/stockholm-in-the-world.html',
  },
];
