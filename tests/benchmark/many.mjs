// What becomes of this timeline and of others with thousands of memberships? All have the same made-up
// list, one after another, in a browser of their own. Whoever isn't done in time is left out of what is larger.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.mjs';
import { table } from './numbers.mjs';
import { serve } from './subjects.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ id: string, name: string, theme: string, from: number, to: number }} Item
 * @typedef {{ name: string, write: (folder: string, json: string) => void, act: Act }} Contestant
 * @typedef {{
 *   drawn: string,
 *   pan: (at: number) => void,
 *   filter: (at: number) => void,
 *   search?: (at: number) => void,
 *   scroll?: (at: number) => void,
 * }} Act drawn: the mark of its first drawing. The rest runs in the page, again and again; one that is not there it can't.
 * @typedef {{ drawn: number, pan: number, filter: number, search: number, scroll: number, memory: number }} Result
 * milliseconds, and MiB of the program's memory; NaN: it can't, or has none
 */

const counts = [12, 1_000, 10_000, 100_000];
const patienceMs = 40_000;
const turns = 8;
const modules = new URL('node_modules/', import.meta.url);
const tool = 'build/native/bin/timeline_tool';

/** @param {string[]} words @returns {string} */
const run = (...words) => execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1e9 });

/** @param {string} json @returns {Item[]} what has a start year; the others have no place for the rest */
function itemsOf(json) {
  const { organisations } = JSON.parse(json);
  return organisations.flatMap((/** @type {any} */ { id, name, themes, membership }) => {
    const [from, to] = membership.period
      .split('/')
      .map((/** @type {string} */ date) => /\d{4}/.exec(date)?.[0]);
    return from
      ? [{ id, name: name.sv, theme: themes[0] ?? '', from: +from, to: +(to ?? 2025) }]
      : [];
  });
}

/** @param {string} library @param {string} style @param {string} begin */
const writer =
  (library, style, begin) => (/** @type {string} */ folder, /** @type {string} */ json) => {
    cpSync(new URL(library, modules), path.join(folder, 'library.js'));
    if (style) cpSync(new URL(style, modules), path.join(folder, 'library.css'));
    writeFileSync(path.join(folder, 'items.json'), JSON.stringify(itemsOf(json)));
    writeFileSync(
      path.join(folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    ${style ? '<link rel="stylesheet" href="library.css">' : ''}
    <style>body { margin: 0 } #timeline { height: 100vh; overflow-y: auto }</style>
    <div id="timeline"></div><script src="library.js"></script><script type="module">
    const items = await (await fetch('items.json')).json();
    const painted = () => requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
    const themes = [...new Set(items.map(({ theme }) => theme))];
    ${begin}
    </script>`,
    );
  };

/** Written by hand, as somebody would who wants a simple one: a bar and a name a row. */
const d3 = writer(
  'd3/dist/d3.min.js',
  '',
  `const row = 24;
    const x = d3.scaleLinear([1900, 2025], [220, 1240]);
    const svg = d3.select('#timeline').append('svg').attr('width', 1260);
    function draw(shown) {
      svg.attr('height', shown.length * row);
      const rows = svg.selectAll('g').data(shown, ({ id }) => id)
        .join((enter) => {
          const g = enter.append('g');
          g.append('text').attr('x', 8).attr('y', 16);
          g.append('rect').attr('y', 4).attr('height', 16);
          return g;
        })
        .attr('transform', (item, at) => 'translate(0,' + at * row + ')');
      rows.select('text').text(({ name }) => name);
      place(rows);
    }
    const place = (rows) => rows.select('rect').attr('x', ({ from }) => x(from))
      .attr('width', ({ from, to }) => x(to) - x(from));
    draw(items);
    window.pan = (at) => { x.domain([1900 + at, 2025 + at]); place(svg.selectAll('g')); };
    window.filter = (at) => draw(items.filter(({ theme }) => theme === themes[at % themes.length]));
    painted();`,
);

const echarts = writer(
  'echarts/dist/echarts.min.js',
  '',
  `const chart = echarts.init(document.getElementById('timeline'));
    const option = (shown) => ({
      animation: false,
      dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'none', start: 0, end: 50 }],
      xAxis: { type: 'value', min: 1900, max: 2025 },
      yAxis: { type: 'category', inverse: true, data: shown.map(({ name }) => name) },
      series: [
        { type: 'bar', stack: 'm', silent: true, itemStyle: { color: 'transparent' }, data: shown.map(({ from }) => from) },
        { type: 'bar', stack: 'm', data: shown.map(({ from, to }) => to - from) },
      ],
    });
    let isFirst = true;
    chart.on('finished', () => { if (isFirst) painted(); isFirst = false; });
    chart.setOption(option(items));
    window.pan = (at) => chart.dispatchAction({ type: 'dataZoom', start: at, end: 50 + at });
    window.filter = (at) => chart.setOption(option(items.filter(({ theme }) => theme === themes[at % themes.length])));`,
);

const vis = writer(
  'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
  'vis-timeline/styles/vis-timeline-graph2d.min.css',
  `const set = (shown) => new vis.DataSet(shown.map(({ id, name, from, to }) =>
      ({ id, content: name, start: from + '-01-01', end: to + '-01-01' })));
    const timeline = new vis.Timeline(document.getElementById('timeline'), set(items), {});
    timeline.on('changed', () => performance.getEntriesByName('drawn').length || painted());
    window.pan = (at) => timeline.setWindow(1900 + at + '-01-01', 2025 + at + '-01-01', { animation: false });
    window.filter = (at) => timeline.setItems(set(items.filter(({ theme }) => theme === themes[at % themes.length])));`,
);

/** The built site with another list. @param {string} folder @param {string} json */
function ours(folder, json) {
  cpSync(path.resolve(process.env.SITE_DIR ?? 'dist'), folder, { recursive: true });
  for (const name of ['organisations.json', 'index.html', 'places.css']) {
    for (const ending of ['.br', '.gz']) rmSync(path.join(folder, name + ending));
  }
  const data = path.join(folder, 'organisations.json');
  writeFileSync(data, json);
  const places = path.join(folder, 'places.css');
  const page = run('page', '--lang', 'sv', '--places', places, data, 'web/pages/index.html');
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'presentation.json'), run('presentation', data));
  rmSync(path.join(folder, 'presentation.json.br'));
  rmSync(path.join(folder, 'presentation.json.gz'));
}

/** What all others offer in their pages. @type {Act} */
const offered = {
  drawn: 'drawn',
  pan: (at) => /** @type {any} */ (window).pan(at),
  filter: (at) => /** @type {any} */ (window).filter(at),
};

/** As a visitor does it. @type {Act} */
const used = {
  drawn: 'timeline:first-frame',
  pan(at) {
    const key = at % 2 ? 'ArrowLeft' : 'ArrowRight';
    if (at === 0) document.getElementById('zoom-in')?.click();
    document
      .getElementById('rows')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  },
  filter(at) {
    const all = document.querySelectorAll('#themes button');
    all[1 + (at % 2)].dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
  search(at) {
    const input = /** @type {HTMLInputElement} */ (document.getElementById('search'));
    input.value = ['forum', 'unionen', 'nätet 1'][at % 3];
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
  scroll(at) {
    const rows = document.getElementById('rows');
    if (rows) rows.scrollTop = 400 * (at + 1);
  },
};

/** @type {Contestant[]} ours first */
const contestants = [
  { name: 'this timeline', write: ours, act: used },
  { name: 'd3 by hand', write: d3, act: offered },
  { name: 'ECharts', write: echarts, act: offered },
  { name: 'vis-timeline', write: vis, act: offered },
];

/** Runs in the page: what a program of WebAssembly has for itself. */
function noteMemory() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (/** @type {any[]} */ ...given) => {
    const result = await /** @type {any} */ (instantiate)(...given);
    const { exports } = result.instance ?? result;
    Object.assign(window, {
      benchmarkMemory: Object.values(exports).find((each) => each instanceof WebAssembly.Memory),
    });
    return result;
  };
}

/** @param {Page} page @param {((at: number) => void) | undefined} deed @returns {Promise<number>} milliseconds until what it did is painted, the median */
async function timed(page, deed) {
  if (!deed) return NaN;
  const source = `(${/^(async )?[\w]+\(/.test(String(deed)) ? `function ${deed}` : deed})`;
  const all = await page.evaluate(
    async ([source, turns]) => {
      const act = /** @type {(at: number) => void} */ ((0, eval)(String(source)));
      const times = [];
      for (let at = 0; at < Number(turns); ++at) {
        const begin = performance.now();
        act(at);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - begin);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
      return times;
    },
    [source, turns],
  );
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
}

/** @param {Contestant} contestant @param {string} url @returns {Promise<Result>} */
async function measure({ act }, url) {
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    const page = await browser.newPage({
      ...{ viewport: { width: 1280, height: 800 }, locale: 'sv-SE', bypassCSP: true },
    });
    page.setDefaultTimeout(patienceMs);
    await page.addInitScript(noteMemory);
    await page.goto(url, { waitUntil: 'commit' });
    const drawn = await page
      .waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, act.drawn, {
        ...{ timeout: patienceMs, polling: 20 },
      })
      .then((handle) => handle.jsonValue());
    const memory = await page.evaluate(() => {
      const { benchmarkMemory } = /** @type {any} */ (window);
      return (benchmarkMemory?.buffer.byteLength ?? NaN) / 2 ** 20;
    });
    return {
      ...{ drawn: Number(drawn), memory },
      pan: await timed(page, act.pan),
      scroll: await timed(page, act.scroll),
      filter: await timed(page, act.filter),
      search: await timed(page, act.search),
    };
  } finally {
    await browser.close();
  }
}

const parts = /** @type {const} */ (['drawn', 'pan', 'scroll', 'filter', 'search', 'memory']);

/** @param {number} value @param {number} [mine] */
const written = (value, mine) =>
  Number.isNaN(value)
    ? ''
    : value.toFixed(0) + (mine === undefined ? '' : ` (${(mine / value).toFixed(2)})`);

/** Prints what everybody needs at each size, with ours / theirs in brackets. */
export async function compareMany() {
  /** @type {Set<Contestant>} */
  const gaveUp = new Set();
  for (const count of counts) {
    const json = run('generate', String(count));
    const rows = [['', ...parts.map((part) => (part === 'memory' ? 'MiB' : part))]];
    /** @type {Result | undefined} */
    let mine;
    for (const contestant of contestants.filter((each) => !gaveUp.has(each))) {
      const folder = mkdtempSync(path.join(tmpdir(), 'timeline-many-'));
      mkdirSync(folder, { recursive: true });
      contestant.write(folder, json);
      const { url, close } = await serve(folder);
      try {
        const result = await measure(contestant, url);
        rows.push([contestant.name, ...parts.map((part) => written(result[part], mine?.[part]))]);
        mine ??= result;
      } catch (error) {
        gaveUp.add(contestant);
        rows.push([
          contestant.name,
          `not within ${patienceMs / 1000} s`,
          ...parts.slice(1).map(() => ''),
        ]);
        console.warn(String(error).split('\n')[0]);
      } finally {
        close();
        rmSync(folder, { recursive: true });
      }
    }
    console.log(
      `\n${count.toLocaleString('en')} memberships (${(json.length / 1e6).toFixed(1)} MB)\n`,
    );
    console.log(table(rows));
  }
}
