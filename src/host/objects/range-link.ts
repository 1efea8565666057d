import type { HyperlinkModel } from '../model/workbook';
import { value } from '../protocol/describe';
import type { Properties } from '../protocol/excel-class';
import type { Json } from '../protocol/wire';
import { intersect, sameArea } from './support/area';
import { cellText } from './support/cell-text';
import { guardOption } from './support/guard';
import { asRecord, asText } from './support/json';
import type { RangeTarget } from './support/range-target';

const linkOf = ({ sheet, area }: RangeTarget): HyperlinkModel | undefined =>
  sheet.hyperlinks.items.find((link) => sameArea(link.area, area)) ??
  sheet.hyperlinks.items.find((link) => intersect(link.area, { ...area, rowCount: 1, columnCount: 1 }));

const field = (given: Readonly<Record<string, unknown>>, name: string): string =>
  given[name] === undefined || given[name] === null ? '' : asText(given[name]);

export const linkProps: Properties<RangeTarget> = {
  Hyperlink: value(
    7,
    (range, session): Json => {
      const link = linkOf(range);
      if (!link) return null;
      const { address, documentReference, screenTip } = link;
      const textToDisplay = cellText(session, range.sheet, range.area.row, range.area.column);
      return address === '' ? { documentReference, screenTip, textToDisplay } : { address, screenTip, textToDisplay };
    },
    ({ sheet, area }, given, session) => {
      guardOption(sheet, 'allowInsertHyperlinks');
      const link = asRecord(given);
      const address = field(link, 'address');
      const documentReference = field(link, 'documentReference');
      sheet.hyperlinks.set({ area, address, documentReference, screenTip: field(link, 'screenTip') });
      const shown = field(link, 'textToDisplay');
      // What is displayed is text, also when it looks like a formula.
      if (shown !== '') sheet.cells.setValue(area.row, area.column, shown);
      session.changes.edited(sheet, area);
    },
  ),
};
