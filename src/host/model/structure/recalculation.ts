import type { Package } from '../../package/package';
import type { XmlElement } from '../../package/xml/xml-element';
import { ensureWorkbookChild } from './workbook-part';

/** Tells Excel to calculate when it opens the file, as long as there are values nobody here could work out. */
export class Recalculation {
  readonly #before: string | undefined;
  readonly #existed: boolean;

  constructor(private readonly root: XmlElement) {
    const element = root.child('calcPr');
    this.#existed = element !== undefined;
    this.#before = element?.get('fullCalcOnLoad');
  }

  write(isStale: boolean): void {
    if (isStale) {
      ensureWorkbookChild(this.root, 'calcPr').set('fullCalcOnLoad', '1');
      return;
    }
    const element = this.root.child('calcPr');
    if (element && !this.#existed) this.root.remove(element);
    else element?.set('fullCalcOnLoad', this.#before);
  }
}

/**
 * Removes the calculation chain: it is optional and Excel makes a new one, but one that names a cell without a
 * formula makes Excel repair the file.
 */
export const dropCalculationChain = (pkg: Package, workbookPart: string): void => {
  const relationships = pkg.relationships(workbookPart);
  for (const { id, part } of relationships.ofType('calcChain')) {
    relationships.remove(id);
    if (pkg.has(part)) pkg.remove(part);
  }
};
