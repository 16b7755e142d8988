// What do other timelines make of the same memberships? One page for each, as its documentation begins
// one: the peer's own minified bundle, the data in the page, nothing asked of anybody else.
// What the peers are spared: a design, a second language, filters, details, the texts of the organisations.
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { organisations, start } from '../data.mjs';

/**
 * When there is something to read: so many elements are seen, or the page has set a mark. After a tap on
 * an element exactly so many are.
 * @typedef {{ selector: string, count: number, tap?: string } | { mark: string }} Sign
 * @typedef {{
 *   name: string,
 *   package: string,
 *   files: [from: string, to: string][],
 *   head: string,
 *   begin: string,
 *   sign: Sign,
 *   press: string,
 * }} Peer
 * press: the selector of what can be pressed. files: which of the package's are served, and where. begin: the page's script, which has `items`.
 */

const modules = new URL('node_modules/', import.meta.url);
const compress = promisify(brotliCompress);

/** The years that our own timeline shows at first. */
const [firstYear, lastYear] = [1994, 2024];

/**
 * Where the source gives no year the peers have no lane to put it: there the bar is as long as the
 * picture, and the name says what is missing.
 */
const items = organisations.map((organisation) => {
  const [year] = /\d{4}/.exec(start(organisation)) ?? [];
  const { id, name } = organisation;
  return {
    id,
    name: year ? name.sv : `${name.sv} (startår anges inte)`,
    from: Number(year ?? firstYear),
    to: lastYear,
  };
});

/** @type {Peer} */
const visTimeline = {
  name: 'vis-timeline',
  package: 'vis-timeline',
  files: [
    ['standalone/umd/vis-timeline-graph2d.min.js', 'vis-timeline-graph2d.min.js'],
    ['styles/vis-timeline-graph2d.min.css', 'vis-timeline-graph2d.min.css'],
  ],
  head: `<link rel="stylesheet" href="vis-timeline-graph2d.min.css">
    <script src="vis-timeline-graph2d.min.js"></script>`,
  // Without options, as in its first example: it fits the window to the items. Given `start` and `end`
  // instead it stayed hidden here. Years in the address are for the pan.
  begin: `window.timeline = new vis.Timeline(
      document.getElementById('timeline'),
      new vis.DataSet(items.map(({ id, name, from, to }) =>
        ({ id, content: name, start: from + '-01-01', end: to + '-01-01' }))),
      {});
    const query = new URLSearchParams(location.search);
    if (query.has('from')) {
      timeline.setWindow(query.get('from') + '-01-01', query.get('to') + '-01-01',
        { animation: false });
    }`,
  sign: { selector: '.vis-item', count: items.length },
  press: '.vis-item',
};

/** Its usual fonts would come from another site, so it has the browser's. @type {Peer} */
const timelineJs = {
  name: 'TimelineJS3',
  package: '@knight-lab/timelinejs',
  files: [
    ['dist/js/timeline.js', 'js/timeline.js'],
    ['dist/js/locale/sv.json', 'js/locale/sv.json'],
    ['dist/css/timeline.css', 'css/timeline.css'],
    ['dist/css/icons', 'css/icons'],
  ],
  head: `<link rel="stylesheet" href="css/timeline.css">
    <style>#timeline { height: 100vh }</style>
    <script src="js/timeline.js"></script>`,
  begin: `window.timeline = new TL.Timeline('timeline', {
      events: items.map(({ id, name, from, to }) => ({
        unique_id: id,
        start_date: { year: from },
        end_date: { year: to },
        text: { headline: name },
      })),
    }, { language: 'sv', font: null, script_path: new URL('js/', location).href });`,
  sign: { selector: '.tl-timemarker', count: items.length },
  press: '.tl-timemarker',
};

/** Without animation, or it would be painted later than it can. @type {Peer} */
const echarts = {
  name: 'ECharts',
  package: 'echarts',
  files: [['dist/echarts.min.js', 'echarts.min.js']],
  head: `<style>#timeline { height: 100vh }</style>
    <script src="echarts.min.js"></script>`,
  begin: `const chart = echarts.init(document.getElementById('timeline'));
    chart.on('finished', () => performance.mark('echarts:finished'));
    chart.setOption({
      animation: false,
      tooltip: {},
      grid: { containLabel: true, left: 8, right: 16 },
      dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'none' }],
      xAxis: {
        type: 'value', min: ${firstYear}, max: ${lastYear}, axisLabel: { formatter: String },
      },
      yAxis: { type: 'category', inverse: true, data: items.map(({ name }) => name) },
      series: [
        {
          type: 'bar', stack: 'membership', silent: true, itemStyle: { color: 'transparent' },
          data: items.map(({ from }) => from),
        },
        {
          type: 'bar', stack: 'membership',
          data: items.map(({ from, to }) => to - from),
        },
      ],
    });`,
  sign: { mark: 'echarts:finished' },
  press: 'canvas',
};

export const peers = [visTimeline, timelineJs, echarts];

/** @param {Peer} peer @returns {string} its name with the version that is installed */
export function nameOf(peer) {
  const about = readFileSync(new URL(`${peer.package}/package.json`, modules), 'utf8');
  return `${peer.name} ${JSON.parse(about).version}`;
}

/** @param {Peer} peer */
const pageOf = ({ name, head, begin }) => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <div id="timeline"></div>
    <script>
    const items = ${JSON.stringify(items)};
    ${begin}
    </script>
  </body>
</html>
`;

/** As small as our own copies are made. @param {string} folder with all that lies in it */
async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => /\.(html|css|js|json|svg)$/.test(entry.name));
  for (const { parentPath, name } of texts) {
    const file = path.join(parentPath, name);
    const text = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    await writeFile(`${file}.br`, await compress(text, { params }));
  }
}

/** @param {Peer} peer @param {string} folder an empty one, which becomes the peer's site */
export async function writeSite(peer, folder) {
  for (const [from, to] of peer.files) {
    const target = path.join(folder, to);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(new URL(`${peer.package}/${from}`, modules), target, { recursive: true });
  }
  await writeFile(path.join(folder, 'index.html'), pageOf(peer));
  await compressAll(folder);
}
