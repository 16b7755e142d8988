// Is a PowerPoint file one that PowerPoint takes without asking whether to repair it? Its rules, from
// ISO 29500 (transitional): which children an element may have and in which order (part 4, pml.xsd and
// dml-main.xsd; only the elements that slides of ours need), and that parts are there which are named
// (part 2). Written from the standard, and knowing nothing of the writer.
import path from 'node:path';

const fill = 'noFill solidFill gradFill blipFill pattFill grpFill';
const effects = 'effectLst effectDag';
const geometry = 'custGeom prstGeom';
const textStyle =
  'defPPr lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr lvl8pPr lvl9pPr extLst';
const paragraph =
  'lnSpc spcBef spcAft buClrTx buClr buSzTx buFontTx buFont buNone buAutoNum buChar tabLst defRPr extLst';
const run = `ln ${fill} ${effects} highlight latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`;
const tree = 'nvGrpSpPr grpSpPr sp grpSp graphicFrame cxnSp pic contentPart extLst'; // after the first two in any order
const masters = 'cSld clrMap';
const line =
  'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst';

/** The children of each element in the order that its type's sequence has; names without prefixes. @type {Record<string, string>} */
const children = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst',
  'p:sldMasterIdLst': 'sldMasterId',
  'p:notesMasterIdLst': 'notesMasterId',
  'p:sldIdLst': 'sldId',
  'p:sldLayoutIdLst': 'sldLayoutId',
  'p:sldMaster': `${masters} sldLayoutIdLst transition timing hf txStyles extLst`,
  'p:sldLayout': 'cSld clrMapOvr transition timing hf extLst',
  'p:notesMaster': `${masters} hf notesStyle extLst`,
  'p:sld': 'cSld clrMapOvr transition timing extLst',
  'p:notes': 'cSld clrMapOvr extLst',
  'p:txStyles': 'titleStyle bodyStyle otherStyle extLst',
  'p:titleStyle': textStyle,
  'p:bodyStyle': textStyle,
  'p:otherStyle': textStyle,
  'p:notesStyle': textStyle,
  'p:cSld': 'bg spTree custDataLst controls extLst',
  'p:bg': 'bgPr bgRef',
  'p:bgPr': `${fill} ${effects} extLst`,
  'p:spTree': tree,
  'p:nvGrpSpPr': 'cNvPr cNvGrpSpPr nvPr',
  'p:grpSpPr': `xfrm ${fill} ${effects} scene3d extLst`,
  'p:clrMapOvr': 'masterClrMapping overrideClrMapping',
  'p:sp': 'nvSpPr spPr style txBody extLst',
  'p:grpSp': tree,
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:cNvPr': 'hlinkClick hlinkHover extLst',
  'p:cNvSpPr': 'spLocks extLst',
  'p:nvPr': 'ph audioCd wavAudioFile audioFile videoFile quickTimeFile custDataLst extLst',
  'p:spPr': `xfrm ${geometry} ${fill} ln ${effects} scene3d sp3d extLst`,
  'p:txBody': 'bodyPr lstStyle p',
  'a:xfrm': 'off ext chOff chExt',
  'a:extLst': 'ext',
  'a:ext': 'decorative',
  'a:prstGeom': 'avLst',
  'a:avLst': 'gd',
  'a:custGeom': 'avLst gdLst ahLst cxnLst rect pathLst',
  'a:pathLst': 'path',
  'a:path': 'moveTo lnTo arcTo close', // in any order, beginning with moveTo
  'a:moveTo': 'pt',
  'a:lnTo': 'pt',
  'a:solidFill': 'scrgbClr srgbClr hslClr sysClr schemeClr prstClr',
  'a:srgbClr': 'alpha',
  'a:gradFill': 'gsLst lin path tileRect',
  'a:gsLst': 'gs',
  'a:gs': 'srgbClr schemeClr',
  'a:ln': line,
  'a:bodyPr': 'prstTxWarp noAutofit normAutofit spAutoFit scene3d sp3d flatTx extLst',
  'a:p': 'pPr r br fld endParaRPr', // the middle three in any order
  'a:pPr': paragraph,
  'a:lvl1pPr': paragraph,
  'a:lnSpc': 'spcPct spcPts',
  'a:r': 'rPr t',
  'a:rPr': run,
  'a:defRPr': run,
  'a:theme': 'themeElements objectDefaults extraClrSchemeLst custClrLst extLst',
  'a:themeElements': 'clrScheme fontScheme fmtScheme extLst',
  'a:clrScheme':
    'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst',
  'a:fontScheme': 'majorFont minorFont extLst',
  'a:majorFont': 'latin ea cs font extLst',
  'a:minorFont': 'latin ea cs font extLst',
  'a:fmtScheme': 'fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst',
  'a:fillStyleLst': fill,
  'a:lnStyleLst': 'ln',
  'a:effectStyleLst': 'effectStyle',
  'a:effectStyle': `${effects} scene3d sp3d`,
  'a:bgFillStyleLst': fill,
};
for (const place of children['a:clrScheme'].split(' ').slice(0, -1)) {
  children[`a:${place}`] = 'srgbClr sysClr';
}

/** Whose children may be mixed, once those before them are there. */
const mixed = new Set(['p:spTree', 'p:grpSp', 'a:path', 'a:p']);

/** @param {string} xml @returns {string[]} what stands where the schema has no room for it */
export function orderFaults(xml) {
  /** @type {string[]} */
  const faults = [];
  /** @type {{ name: string, last: number }[]} */
  const open = [];
  for (const [, closes, name, closed] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (closes) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    if (parent) {
      const at = (children[parent.name] ?? '').split(' ').indexOf(name.replace(/^\w+:/, ''));
      if (at < 0) faults.push(`${parent.name} may not have ${name}`);
      else if (at < parent.last && !mixed.has(parent.name)) {
        faults.push(`${name} stands too late in ${parent.name}`);
      }
      parent.last = Math.max(parent.last, at);
    }
    if (!closed) open.push({ name, last: 0 });
  }
  return faults;
}

/** @param {string} xml @param {RegExp} attribute @returns {string[]} */
const valuesOf = (xml, attribute) => [...xml.matchAll(attribute)].map(([, value]) => value);

/** @param {string} part @returns {string} where its relationships are */
const relationshipsOf = (part) =>
  path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);

/** @param {string} name @param {string} xml of relationships @returns {string[]} the parts they name */
function targetsOf(name, xml) {
  const folder = path.posix.dirname(path.posix.dirname(name));
  return valuesOf(xml, / Target="([^"]+)"/g).map((target) => path.posix.join(folder, target));
}

/** @param {Map<string, string>} parts a PowerPoint file's @returns {string[]} names without parts, and parts that nobody names */
export function namingFaults(parts) {
  const typed = valuesOf(parts.get('[Content_Types].xml') ?? '', / PartName="\/([^"]+)"/g);
  const relationships = [...parts.keys()].filter((name) => name.endsWith('.rels'));
  const targets = relationships.flatMap((name) => targetsOf(name, parts.get(name) ?? ''));
  const content = [...parts.keys()].filter((name) => !/\.rels$|^\[Content/.test(name));
  const ids = content.flatMap((name) => {
    const known = valuesOf(parts.get(relationshipsOf(name)) ?? '', / Id="([^"]+)"/g);
    const used = valuesOf(parts.get(name) ?? '', / r:\w+="([^"]+)"/g);
    return used.filter((id) => !known.includes(id)).map((id) => `${name} uses ${id}`);
  });
  return [
    ...typed.filter((name) => !parts.has(name)).map((name) => `${name} has a type and isn't there`),
    ...targets.filter((name) => !parts.has(name)).map((name) => `${name} is meant and isn't there`),
    ...content.filter((name) => !typed.includes(name)).map((name) => `${name} has no type`),
    ...content.filter((name) => !targets.includes(name)).map((name) => `nobody means ${name}`),
    ...ids,
  ];
}

/** @param {string} xml of a slide @returns {string[]} the numbers that two of its shapes have */
export function sharedIds(xml) {
  const ids = valuesOf(xml, /<p:cNvPr id="(\d+)"/g);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
