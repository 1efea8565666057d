import { all, attribute, elements, readRaw, type RawFile } from './raw-sheets';

/** What a test added itself and does not want to hear about. */
export interface Ignored {
  readonly ignoreSheet?: string;
  readonly ignoreRow?: number;
  readonly ignoreRule?: string;
}

interface RawCell {
  readonly key: string;
  readonly tag: string;
  readonly body: string;
}

const MAIN_SHEET = '汇总表';
const DATA_SHEET = '明细 数据';

const cellsOf = (file: RawFile, ignored: Ignored): RawCell[] =>
  file.sheetNames
    .filter((name) => name !== ignored.ignoreSheet)
    .flatMap((name) =>
      Array.from(file.sheet(name).matchAll(/(<c(?:\s[^>]*)?)(?:\/>|>([^]*?)<\/c>)/g), ([, tag = '', body = '']) => ({
        key: `${name}!${attribute(tag, 'r')}`,
        tag,
        body,
      })),
    )
    .filter(({ key }) => !new RegExp(`^${MAIN_SHEET}![A-Z]+${ignored.ignoreRow ?? 'none'}$`).test(key));

const record = (pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)));

const group = (text: string, container: string, element: string): string[] =>
  elements(elements(text, container)[0] ?? '', element);

const cellFeatures = (file: RawFile, ignored: Ignored): Record<string, unknown> => {
  const styles = file.parts['xl/styles.xml'] ?? '';
  const strings = elements(file.parts['xl/sharedStrings.xml'] ?? '', 'si');
  const xfs = group(styles, 'cellXfs', 'xf');
  const lists = {
    font: group(styles, 'fonts', 'font'),
    fill: group(styles, 'fills', 'fill'),
    border: group(styles, 'borders', 'border'),
  };
  const cells = cellsOf(file, ignored);
  const value = ({ tag, body }: RawCell): string => {
    const raw = all(body, /<v>([^]*?)<\/v>/g)[0] ?? '';
    return attribute(tag, 't') === 's' ? (strings[Number(raw)] ?? '?') : raw;
  };
  const xfOf = ({ tag }: RawCell): string => xfs[Number(attribute(tag, 's') || 0)] ?? '?';
  const styled = (read: (xf: string) => string): Record<string, unknown> =>
    record(cells.map((cell) => [cell.key, read(xfOf(cell))]));
  const constants = cells.filter(({ body }) => !body.includes('<f') && body !== '');
  const formulas = cells.filter(({ body }) => body.includes('<f'));
  const formats = new Map(
    group(styles, 'numFmts', 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  return {
    constants: record(constants.map((cell) => [cell.key, value(cell)])),
    formulas: record(formulas.map(({ key, body }) => [key, elements(body, 'f')[0]])),
    'array formula flag': cells.some(({ body }) => body.includes('t="array"')),
    'style: font': styled((xf) => lists.font[Number(attribute(xf, 'fontId'))] ?? '?'),
    'style: fill': styled((xf) => lists.fill[Number(attribute(xf, 'fillId'))] ?? '?'),
    'style: border': styled((xf) => lists.border[Number(attribute(xf, 'borderId'))] ?? '?'),
    'style: number format': styled((xf) => formats.get(attribute(xf, 'numFmtId')) ?? attribute(xf, 'numFmtId')),
    'style: alignment': styled((xf) => elements(xf, 'alignment')[0] ?? ''),
    'style: protection': styled((xf) => elements(xf, 'protection')[0] ?? ''),
    'named style':
      attribute(xfOf(cells.find(({ key }) => key === `${MAIN_SHEET}!G10`)!), 'xfId') === '1' &&
      elements(styles, 'cellStyle').some((tag) => attribute(tag, 'name') === 'Good'),
    'quote prefix': attribute(xfOf(cells.find(({ key }) => key === `${MAIN_SHEET}!G9`)!), 'quotePrefix') === '1',
    'rich text': strings.filter((si) => /红粗[^]*蓝斜/.test(si)),
  };
};

const ruleFeatures = (file: RawFile, { ignoreRule = 'none' }: Ignored): Record<string, unknown> => {
  const main = file.sheet(MAIN_SHEET);
  const containers = elements(main, 'conditionalFormatting').filter((text) => !text.includes(ignoreRule));
  const without = (text: string): string => text.replace(/ priority="\d+"/g, '');
  const ofType = (type: string): string[] => containers.filter((text) => text.includes(`type="${type}"`)).map(without);
  const types = [
    'colorScale',
    'cellIs',
    'expression',
    'dataBar',
    'iconSet',
    'containsText',
    'duplicateValues',
    'top10',
  ];
  const order = containers
    .map((text) => [Number(/priority="(\d+)"/.exec(text)?.[1]), without(text)] as const)
    .sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1));
  const dxfs = group(file.parts['xl/styles.xml'] ?? '', 'dxfs', 'dxf');
  return {
    ...Object.fromEntries(types.map((type) => [`rule ${type}`, [ofType(type), dxfs.slice(0, 4)]])),
    'rule order': order.map(([, text]) => text),
    'extension data bar': elements(main, 'x14:cfRule')
      .filter((text) => text.includes('gradient="0"'))
      .map(without),
    'extension rule on another sheet': elements(main, 'x14:cfRule')
      .filter((text) => /<xm:f>[^<]*E\$2/.test(text))
      .map(without),
    sparkline: elements(main, 'x14:sparklineGroups'),
  };
};

const sheetFeatures = (file: RawFile, ignored: Ignored): Record<string, unknown> => {
  const [main, data] = [file.sheet(MAIN_SHEET), file.sheet(DATA_SHEET)];
  const rows = all(main, /(<row(?:\s[^>]*)?>)/g).filter((tag) => attribute(tag, 'r') !== String(ignored.ignoreRow));
  const first = (name: string, text = main): string | undefined => elements(text, name)[0];
  const links = elements(main, 'hyperlink');
  const rels = Object.entries(file.parts).filter(([name]) => name.includes('worksheets/_rels'));
  const validations = elements(main, 'dataValidation');
  return {
    'sheets and visibility': file.states.filter(([name]) => name !== ignored.ignoreSheet),
    merges: first('mergeCells'),
    'column widths': first('cols'),
    rows,
    'frozen panes, zoom, gridlines': [first('sheetView'), first('sheetView', data)],
    'tab colours': [first('tabColor'), first('tabColor', data)],
    'validation rules': validations.map((text) => text.replace(/ sqref="[^"]*"/, '')),
    'validation ranges': validations.map((text) => attribute(text, 'sqref')),
    'link outside': rels.flatMap(([, text]) =>
      elements(text, 'Relationship').filter((tag) => tag.includes('External')),
    ),
    'link tooltip': links.map((tag) => attribute(tag, 'tooltip')).filter(Boolean),
    'link inside': links.map((tag) => attribute(tag, 'location')).filter(Boolean),
    'filter range': attribute(first('autoFilter') ?? '', 'ref'),
    'filter criteria': elements(first('autoFilter') ?? '', 'filterColumn'),
    'page set-up': [first('pageSetup'), first('pageMargins'), first('printOptions'), first('pageSetUpPr')],
    'header and footer': first('headerFooter'),
    'row breaks': first('rowBreaks'),
    'sheet protection': first('sheetProtection'),
    'sheet password': attribute(first('sheetProtection') ?? '', 'password'),
    'protected ranges': first('protectedRanges'),
    'ignored errors': first('ignoredErrors'),
  };
};

const workbookFeatures = (file: RawFile, ignored: Ignored): Record<string, unknown> => {
  const text = file.parts['xl/workbook.xml'] ?? '';
  const sheetOf = (tag: string): string => file.sheetNames[Number(attribute(tag, 'localSheetId') || 'NaN')] ?? '';
  const names = elements(text, 'definedName')
    .map((tag) => [sheetOf(tag), tag.replace(/ localSheetId="\d+"/, '')] as const)
    .filter(([sheet]) => sheet !== ignored.ignoreSheet);
  const print = names.filter(([, tag]) => tag.includes('_xlnm.Print'));
  return {
    'print titles and area': print,
    'workbook protection': elements(text, 'workbookProtection'),
    'defined names': names.filter(([, tag]) => !tag.includes('_xlnm.')),
    'calculation on load': text.includes('fullCalcOnLoad="1"'),
  };
};

const partFeatures = (file: RawFile): Record<string, unknown> => {
  const named = (pattern: RegExp): string[][] => Object.entries(file.parts).filter(([name]) => pattern.test(name));
  const text = (pattern: RegExp): string => named(pattern).flat().join('\n');
  const comments = text(/comments?\d\.xml$/i);
  const table = text(/tables\/table\d/);
  return {
    'comment texts': elements(comments, 'comment'),
    'comment authors': elements(comments, 'author'),
    'comment boxes': all(text(/\.vml$/), /width:\s*[\d.]+p[xt]/g),
    'threaded comments': [
      elements(text(/threadedComment\d/), 'threadedComment'),
      elements(text(/person\.xml$/), 'person'),
    ],
    table: table.replace(/<autoFilter[^>]*>/, ''),
    'table totals': [attribute(table, 'totalsRowCount'), all(table, /totalsRowFunction="(\w+)"/g)],
    'table column formula': elements(table, 'calculatedColumnFormula'),
    chart: named(/charts\/chart\d/),
    picture: named(/media\//),
    'custom XML': named(/customXml\/item/),
    'custom properties': named(/docProps\/custom/),
    'core properties': named(/docProps\/core/),
    theme: named(/theme\d\.xml$/),
  };
};

/** The 61 features of the two test workbooks, as raw text where that is possible. */
export const features = (bytes: Uint8Array, ignored: Ignored = {}): Record<string, unknown> => {
  const file = readRaw(bytes);
  return {
    ...cellFeatures(file, ignored),
    ...ruleFeatures(file, ignored),
    ...sheetFeatures(file, ignored),
    ...workbookFeatures(file, ignored),
    ...partFeatures(file),
  };
};
