import type { PageLayoutModel, SheetModel } from '../model/workbook';
import { acts, defineClass, nav, reads, value } from '../protocol/describe';
import type { ExcelClass, Property } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { HeaderFooterGroupObject } from './header-footer-group';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { areaText } from './support/a1';
import { isEntireRow } from './support/area';
import { existing } from './support/item-at';
import { asFlag, asNumber, asText, asWord } from './support/json';
import { marginsIn } from './support/margins';
import { readZoom } from './support/page-zoom';
import { areasOfAddress, rangeArgument } from './support/resolve-range';

type MarginName = keyof PageLayoutModel['margins'];
const margin = (name: MarginName): Property<SheetModel> =>
  value(
    9,
    ({ pageLayout }) => pageLayout.margins[name],
    (sheet, given) => {
      sheet.pageLayout.margins = { ...sheet.pageLayout.margins, [name]: asNumber(given) };
    },
  );
const centered = (name: 'centerHorizontally' | 'centerVertically'): Property<SheetModel> =>
  value(
    9,
    ({ pageLayout }) => pageLayout[name],
    (sheet, given) => {
      sheet.pageLayout[name] = asFlag(given);
    },
  );

const PAPER = { a4: 'A4', a3: 'A3', a5: 'A5', b4: 'B4', b5: 'B5', letter: 'Letter', legal: 'Legal' } as const;

export const PageLayoutObject: ExcelClass<SheetModel> = defineClass('PageLayout', {
  props: {
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: centered('centerHorizontally'),
    CenterVertically: centered('centerVertically'),
    Orientation: value(
      9,
      ({ pageLayout }) => pageLayout.orientation,
      (sheet, given) => {
        sheet.pageLayout.orientation = asWord(given, ['Portrait', 'Landscape']);
      },
    ),
    PaperSize: value(
      9,
      ({ pageLayout }) => pageLayout.paperSize,
      (sheet, given) => {
        const paper = PAPER[asText(given).toLowerCase() as keyof typeof PAPER] as string | undefined;
        if (paper === undefined) throw new ExcelError('NotImplemented', `Paper size ${asText(given)}`);
        sheet.pageLayout.paperSize = paper;
      },
    ),
    Zoom: value(
      9,
      ({ pageLayout }) => ({ ...pageLayout.zoom }),
      (sheet, given) => {
        sheet.pageLayout.zoom = readZoom(given);
      },
    ),
  },
  navs: { HeadersFooters: nav(9, (sheet) => HeaderFooterGroupObject.of(sheet)) },
  methods: {
    SetPrintMargins: acts(9, (sheet, args) => {
      sheet.pageLayout.margins = { ...sheet.pageLayout.margins, ...marginsIn(args.text(0), args.raw(1)) };
    }),
    SetPrintArea: acts(9, (sheet, args, session) => {
      const areas = args.isObject(0)
        ? [existing(rangeArgument(args, 0, sheet, session) ?? undefined)]
        : areasOfAddress(session, sheet, args.text(0));
      sheet.pageLayout.printArea = areas.map(areaText).join(',');
    }),
    SetPrintTitleRows: acts(9, (sheet, args, session) => {
      const rows = existing(rangeArgument(args, 0, sheet, session) ?? undefined);
      if (!isEntireRow(rows)) throw new ExcelError('InvalidArgument');
      sheet.pageLayout.printTitleRows = areaText(rows);
    }),
    GetPrintAreaOrNullObject: reads(9, (sheet, _args, session) =>
      sheet.pageLayout.printArea === ''
        ? null
        : RangeAreasObject.of({ sheet, areas: areasOfAddress(session, sheet, sheet.pageLayout.printArea) }),
    ),
    GetPrintTitleRowsOrNullObject: reads(9, (sheet, _args, session) => {
      const [area] = areasOfAddress(session, sheet, sheet.pageLayout.printTitleRows || '1:1');
      return sheet.pageLayout.printTitleRows === '' || !area ? null : RangeObject.of({ sheet, area });
    }),
  },
});
