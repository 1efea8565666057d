import type { XmlElement } from '../../package/xml/xml-element';
import type { Package } from '../../package/package';
import type { SheetFile } from '../sheet/sheet-file';
import type { NameList } from './name-list';
import { quoteSheet, sheetNameOf } from './sheet-reference';

/** A place that holds formula text; `sheet` is the one references without a sheet mean, null for none. */
export type Rewrite = (formula: string, sheet: SheetFile | null) => string;

const FORMULA_ELEMENTS = new Set([
  'formula',
  'formula1',
  'formula2',
  'f',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** Formula elements anywhere below an element. */
const formulaElements = (root: XmlElement): XmlElement[] =>
  root
    .elements()
    .flatMap((element) =>
      FORMULA_ELEMENTS.has(element.local) && element.elements().length === 0 ? [element] : formulaElements(element),
    );

const rewriteElements = (root: XmlElement, sheet: SheetFile | null, rewrite: Rewrite): void => {
  for (const element of formulaElements(root)) {
    const text = element.text();
    const changed = rewrite(text, sheet);
    if (changed !== text) element.setText(changed);
  }
};

const rewriteCells = (sheet: SheetFile, rewrite: Rewrite): void => {
  const changes: [number, number, string][] = [];
  sheet.cells.eachFormulaText((row, column, formula) => {
    const changed = rewrite(formula, sheet);
    if (changed !== formula) changes.push([row, column, changed]);
  });
  for (const [row, column, formula] of changes) sheet.cells.rewriteFormula(row, column, formula);
};

const rewriteLinks = (sheet: SheetFile, rewrite: Rewrite): void => {
  for (const link of sheet.content.frame.find('hyperlinks')?.elements() ?? []) {
    const location = link.get('location');
    if (location === undefined || link.getPrefixed('id') !== undefined) continue;
    const changed = rewrite(location, sheet);
    if (changed !== location) link.set('location', changed);
  }
};

/** Parts that belong to a sheet and hold formulas: its tables. */
const rewriteTables = (pkg: Package, sheet: SheetFile, rewrite: Rewrite): void => {
  for (const { part } of pkg.relationships(sheet.part).ofType('table')) {
    if (pkg.has(part)) rewriteElements(pkg.xml(part).root, sheet, rewrite);
  }
};

const isChart = (pkg: Package, name: string): boolean =>
  /drawingml\.chart\+xml$|chartex\+xml$/.test(pkg.contentTypes.of(name));

/** The source of a pivot table stands as a sheet name and an area side by side. */
const rewritePivotSources = (pkg: Package, rewrite: Rewrite): void => {
  for (const part of pkg.names().filter((name) => /pivotCacheDefinition\+xml$/.test(pkg.contentTypes.of(name)))) {
    for (const source of pkg.xml(part).root.descendants('worksheetSource')) {
      const [sheet, ref] = [source.get('sheet'), source.get('ref')];
      if (sheet === undefined || source.getPrefixed('id') !== undefined) continue;
      const changed = rewrite(`${quoteSheet(sheet)}!${ref ?? 'A1'}`, null);
      const at = changed.lastIndexOf('!');
      if (at < 0 || changed.startsWith('#')) continue;
      source.set('sheet', sheetNameOf(changed.slice(0, at)) ?? sheet);
      if (ref !== undefined) source.set('ref', changed.slice(at + 1));
    }
  }
};

/** Passes every formula of a workbook through `rewrite`: cells, rules, validations, links, names, tables, charts. */
export const rewriteFormulas = (
  pkg: Package,
  sheets: readonly SheetFile[],
  names: NameList,
  rewrite: Rewrite,
): void => {
  for (const sheet of sheets) {
    rewriteCells(sheet, rewrite);
    rewriteElements(sheet.content.frame.root, sheet, rewrite);
    rewriteLinks(sheet, rewrite);
    rewriteTables(pkg, sheet, rewrite);
  }
  for (const name of names.all) {
    const text = name.formula.slice(1);
    const changed = rewrite(text, null);
    if (changed !== text) name.formula = changed;
  }
  for (const part of pkg.names().filter((name) => isChart(pkg, name))) {
    rewriteElements(pkg.xml(part).root, null, rewrite);
  }
  rewritePivotSources(pkg, rewrite);
};
