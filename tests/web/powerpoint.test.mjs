// Are the parts of a PowerPoint file as its schema has them, whatever the slides say? (What programs
// make of a whole file see e2e/site/take/powerpoint.spec.mjs.)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxGeometry } from '../../web/files/powerpoint_geometry.js';
import { holdingParts } from '../../web/files/powerpoint_package.js';
import { notesPart, slidePart } from '../../web/files/powerpoint_slide.js';
import { piecesOf } from '../../web/files/slide_shapes.js';
import { namingFaults, orderFaults, sharedIds } from '../e2e/powerpoint_rules.mjs';
import { taken, width } from '../e2e/sample_slides.mjs';

/** @typedef {import('../../web/files/slide_shapes.js').Box} Box */
/** @typedef {import('../../web/files/slide_shapes.js').Paragraph} Paragraph */
/** @typedef {import('../../web/files/slide_shapes.js').Shape} Shape */

const ink = { color: '00796b', alpha: 1 };
const edge = { color: 'e0efed', alpha: 1 };

/** @type {Box} */
const bar = { kind: 'box', x: 100, y: 0, width: 200, height: 40, radius: 8, fill: ink };

/** @param {string} text @param {Partial<Paragraph>} [more] @returns {Paragraph} */
const paragraph = (text, more) => ({
  ...{ text, lines: 1, x: 64, baseline: 200, lineHeight: 0, width: 300, size: 40, fill: ink },
  ...more,
});

/** @param {Shape[]} shapes */
const written = (...shapes) => slidePart(shapes, width, 'sv-SE');

test('all that a slide can have stands in the schema’s order', () => {
  for (const { shapes, notes } of taken.slides) {
    for (const xml of [written(...shapes), notesPart(notes.split('\n'), 'sv-SE')]) {
      assert.deepEqual(orderFaults(xml), []);
      assert.deepEqual(sharedIds(xml), []);
    }
  }
});

test('the parts that hold the slides together name each other', () => {
  const about = { title: 'A & <B>', colors: taken.colors, shape: 9 / 16, slides: 2 };
  const parts = new Map(Object.entries(holdingParts(about)));
  for (const number of [1, 2]) {
    parts.set(`ppt/slides/slide${number}.xml`, written());
    parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notesPart([''], 'sv-SE'));
  }
  assert.deepEqual(namingFaults(parts), []);
  for (const [name, xml] of parts) {
    if (/^ppt\/.*\.xml$/.test(name)) assert.deepEqual(orderFaults(xml), [], name);
  }
  assert.match(parts.get('docProps/core.xml') ?? '', /<dc:title>A &amp; &lt;B&gt;<\/dc:title>/);
  assert.match(parts.get('ppt/theme/theme1.xml') ?? '', /<a:accent1><a:srgbClr val="00796B"\/>/);
  assert.match(parts.get('ppt/slideMasters/slideMaster1.xml') ?? '', /<a:srgbClr val="F5F7F9"\/>/);
});

test('no text becomes markup, and no sign that XML can’t have stays', () => {
  const words = paragraph('</a:t><x y="1"> & \u0001\uFFFF två');
  const xml = written({ kind: 'text', paragraphs: [words] });
  assert.match(xml, /<a:t>&lt;\/a:t&gt;&lt;x y=&quot;1&quot;&gt; &amp; {2}två<\/a:t>/);
});

test('texts of two sizes on a line are one title, in the first one’s place', () => {
  const paragraphs = [paragraph('12'), paragraph('medlemskap', { x: 400, size: 20 })];
  const xml = written({ kind: 'text', isTitle: true, paragraphs });
  const runs = [...xml.matchAll(/ sz="(\d+)".*?<a:t>(.*?)<\/a:t>/g)].map((run) => run.slice(1));
  assert.deepEqual(runs, [
    ['2000', '12 '],
    ['1000', 'medlemskap'],
  ]);
  assert.equal(xml.match(/<p:ph type="title"\/>/g)?.length, 1);
  assert.match(xml, /<a:off x="406400" /);
});

test('a bar with soft ends is pieces beside each other', () => {
  const fadeLeft = { width: 40, edge, inner: ink };
  const fadeRight = { width: 60, edge, inner: ink };
  const pieces = piecesOf({ ...bar, fadeLeft, fadeRight });
  assert.deepEqual(
    pieces.map(({ x, width: across, fill, towards }) => [x, across, fill, towards]),
    [
      [100, 41, edge, ink],
      [239, 61, ink, edge],
      [140, 100, ink, undefined],
    ],
    'under what is opaque they go on a little',
  );
  assert.deepEqual(
    pieces.map(({ cutLeft, cutRight }) => [cutLeft, cutRight]),
    [
      [true, true],
      [true, true],
      [true, true],
    ],
  );
  const seenThrough = piecesOf({ ...bar, fill: { ...ink, alpha: 0.4 }, fadeRight });
  assert.deepEqual(
    seenThrough.map(({ x, width: across, cutLeft, cutRight }) => [x, across, cutLeft, cutRight]),
    [
      [240, 60, true, true],
      [100, 140, false, true],
    ],
  );
  assert.equal(piecesOf({ ...bar, width: 40, fadeLeft }).length, 1, 'one that is all soft');
});

test('a box has round corners at the ends that aren’t cut', () => {
  assert.match(boxGeometry(200, 40, 8, {}), /prst="roundRect".*fmla="val 20000"/);
  assert.match(boxGeometry(200, 40, 0, {}), /prst="rect"/);
  assert.match(boxGeometry(200, 40, 8, { cutLeft: true, cutRight: true }), /prst="rect"/);
  const cut = boxGeometry(200, 40, 8, { cutLeft: true });
  assert.equal(cut.match(/<a:arcTo /g)?.length, 2);
  assert.match(cut, /^<a:custGeom>.*<a:moveTo><a:pt x="0" y="0"\/>/);
});
