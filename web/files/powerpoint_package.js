// @ts-check
// What must a PowerPoint file have besides its slides? The parts that hold it together (ISO 29500): the
// list of all parts with their types, who names whom, one master with one layout and one theme, the
// same for notes, and what the file is called. Children stand in the schema's order, and nothing is
// named that isn't there: either makes PowerPoint ask whether the file is to be repaired.
import {
  escaped,
  font,
  namespaces,
  notesBody,
  notesImage,
  shapeTree,
  slideWidth,
} from './powerpoint_slide.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.';

const notesSize = { width: 6_858_000, height: 9_144_000 };
/** From here on the numbers of masters and layouts are, and no others. */
const firstMasterId = 2_147_483_648;
const firstSlideId = 256;

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const sameColours = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

/** The page's colours in the places that a theme of PowerPoint's has, for what is added to the slides. */
const themeColours = {
  dk1: 'text',
  lt1: 'page',
  dk2: 'muted',
  lt2: 'surface',
  accent1: 'leaf',
  accent2: 'ring',
  accent3: 'shield',
  accent4: 'equals',
  accent5: 'cross',
  accent6: 'diamond',
  hlink: 'accent',
  folHlink: 'muted',
};

/** @param {string[]} targets type and path, as seen from the part whose relationships they are */
function relationships(...targets) {
  const all = targets.map((target, i) => {
    const [type, path] = target.split(' ');
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${path}"/>`;
  });
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

/** @param {number} count */
const numbers = (count) => Array.from({ length: count }, (_, i) => i + 1);

/** @param {number} slides */
function contentTypes(slides) {
  const part = (/** @type {string} */ name, /** @type {string} */ type) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const ofSlides = numbers(slides).map(
    (number) =>
      part(`ppt/slides/slide${number}.xml`, `${presentationType}slide+xml`) +
      part(`ppt/notesSlides/notesSlide${number}.xml`, `${presentationType}notesSlide+xml`),
  );
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  return (
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('ppt/presentation.xml', `${presentationType}presentation.main+xml`) +
    part('ppt/slideMasters/slideMaster1.xml', `${presentationType}slideMaster+xml`) +
    part('ppt/slideLayouts/slideLayout1.xml', `${presentationType}slideLayout+xml`) +
    part('ppt/notesMasters/notesMaster1.xml', `${presentationType}notesMaster+xml`) +
    part('ppt/theme/theme1.xml', theme) +
    part('ppt/theme/theme2.xml', theme) +
    ofSlides.join('') +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    part(
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ) +
    '</Types>'
  );
}

/** @param {number} slides @param {number} height in EMU */
function presentationPart(slides, height) {
  const ids = numbers(slides).map(
    (number) => `<p:sldId id="${firstSlideId + number - 1}" r:id="rId${number + 3}"/>`,
  );
  return (
    `<p:presentation ${namespaces}>` +
    `<p:sldMasterIdLst><p:sldMasterId id="${firstMasterId}" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${slideWidth}" cy="${height}"/>` +
    `<p:notesSz cx="${notesSize.width}" cy="${notesSize.height}"/></p:presentation>`
  );
}

/** Where a title stands, when somebody adds a slide. @param {number} height in EMU */
function titlePlaceholder(height) {
  const [x, y] = [slideWidth / 16, Math.round(height / 12)];
  const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${slideWidth - 2 * x}" cy="${2 * y}"/></a:xfrm>`;
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${frame}` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>' +
    '<a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'
  );
}

/** @param {string} color RRGGBB */
const backgroundOf = (color) =>
  `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

/** @param {string} kind of a text style @param {number} size in hundredths of a point */
const textStyle = (kind, size) =>
  `<p:${kind}Style><a:lvl1pPr algn="l"><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  `<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:${kind}Style>`;

/** @param {string} background RRGGBB @param {number} height in EMU */
const masterPart = (background, height) =>
  `<p:sldMaster ${namespaces}>${shapeTree(titlePlaceholder(height), backgroundOf(background))}${colourMap}` +
  `<p:sldLayoutIdLst><p:sldLayoutId id="${firstMasterId + 1}" r:id="rId1"/></p:sldLayoutIdLst>` +
  `<p:txStyles>${textStyle('title', 4400)}${textStyle('body', 2000)}${textStyle('other', 1800)}</p:txStyles></p:sldMaster>`;

/** @param {number} height in EMU */
const layoutPart = (height) =>
  `<p:sldLayout ${namespaces} type="titleOnly" preserve="1">` +
  shapeTree(titlePlaceholder(height)).replace('<p:cSld>', '<p:cSld name="slide">') +
  `${sameColours}</p:sldLayout>`;

/** @param {number} y @param {number} height @param {number} width in shares of the sheet of notes */
function onNotes(y, height, width) {
  const across = Math.round(notesSize.width * width);
  const x = Math.round((notesSize.width - across) / 2);
  const [top, down] = [y, height].map((share) => Math.round(notesSize.height * share));
  return (
    `<a:xfrm><a:off x="${x}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  );
}

/** @param {number} shape of the slides: their height per width */
function notesMasterPart(shape) {
  const width = 0.8;
  const imageHeight = Math.min(0.36, (width * shape * notesSize.width) / notesSize.height);
  const imageWidth = (imageHeight * notesSize.height) / shape / notesSize.width;
  const shapes =
    notesImage(onNotes(0.08, imageHeight, imageWidth)) +
    notesBody('<a:p><a:endParaRPr/></a:p>', onNotes(0.48, 0.44, width));
  return (
    `<p:notesMaster ${namespaces}>${shapeTree(shapes, backgroundOf('FFFFFF'))}${colourMap}` +
    `<p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
  );
}

/** @param {(name: string) => string} colour by the page's name for it, RRGGBB */
function themePart(colour) {
  const colours = Object.entries(themeColours).map(
    ([place, name]) => `<a:${place}><a:srgbClr val="${colour(name)}"/></a:${place}>`,
  );
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${plain}</a:ln>`;
  const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const faces = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const thrice = (/** @type {string} */ element) => element.repeat(3);
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Timeline"><a:themeElements>' +
    `<a:clrScheme name="Timeline">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Timeline"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Timeline"><a:fillStyleLst>${thrice(plain)}</a:fillStyleLst><a:lnStyleLst>${thrice(line)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${thrice(noEffect)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(plain)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}

/** @param {string} title */
function coreProperties(title) {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const time = (/** @type {string} */ name) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${now}</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title>${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

/** @param {number} slides */
const appProperties = (slides) =>
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  `<Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;

/** @param {string} name notes are written on paper */
const paperColour = (name) => (/page|surface/.test(name) ? 'FFFFFF' : '000000');

/** @param {Record<string, string>} colors @param {number} shape */
function masterParts(colors, shape) {
  const height = Math.round(slideWidth * shape);
  const colour = (/** @type {string} */ name) => colors[name].toUpperCase();
  return {
    'ppt/slideMasters/slideMaster1.xml': masterPart(colour('page'), height),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships(
      `${office}/slideLayout ../slideLayouts/slideLayout1.xml`,
      `${office}/theme ../theme/theme1.xml`,
    ),
    'ppt/slideLayouts/slideLayout1.xml': layoutPart(height),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships(
      `${office}/slideMaster ../slideMasters/slideMaster1.xml`,
    ),
    'ppt/notesMasters/notesMaster1.xml': notesMasterPart(shape),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationships(
      `${office}/theme ../theme/theme2.xml`,
    ),
    'ppt/theme/theme1.xml': themePart(colour),
    'ppt/theme/theme2.xml': themePart(paperColour),
  };
}

/** @param {number} number of a slide */
const namesOfSlide = (number) => ({
  [`ppt/slides/_rels/slide${number}.xml.rels`]: relationships(
    `${office}/slideLayout ../slideLayouts/slideLayout1.xml`,
    `${office}/notesSlide ../notesSlides/notesSlide${number}.xml`,
  ),
  [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relationships(
    `${office}/notesMaster ../notesMasters/notesMaster1.xml`,
    `${office}/slide ../slides/slide${number}.xml`,
  ),
});

/**
 * @param {{ title: string, colors: Record<string, string>, shape: number, slides: number }} about colors: by
 *   their names, six hexadecimal digits; shape: a slide's height per width; slides: how many there are
 * @returns {Record<string, string>} all parts but those of the slides and their notes, by their names
 */
export function holdingParts({ title, colors, shape, slides }) {
  return {
    '[Content_Types].xml': contentTypes(slides),
    '_rels/.rels': relationships(
      `${office}/officeDocument ppt/presentation.xml`,
      `${packages}/relationships/metadata/core-properties docProps/core.xml`,
      `${office}/extended-properties docProps/app.xml`,
    ),
    'docProps/core.xml': coreProperties(title),
    'docProps/app.xml': appProperties(slides),
    'ppt/presentation.xml': presentationPart(slides, Math.round(slideWidth * shape)),
    'ppt/_rels/presentation.xml.rels': relationships(
      `${office}/slideMaster slideMasters/slideMaster1.xml`,
      `${office}/notesMaster notesMasters/notesMaster1.xml`,
      `${office}/theme theme/theme1.xml`,
      ...numbers(slides).map((number) => `${office}/slide slides/slide${number}.xml`),
    ),
    ...masterParts(colors, shape),
    ...Object.assign({}, ...numbers(slides).map(namesOfSlide)),
  };
}
