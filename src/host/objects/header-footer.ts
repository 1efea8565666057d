import type { PageLayoutModel, SheetModel } from '../model/workbook';
import { defineClass, value } from '../protocol/describe';
import type { ExcelClass, Property } from '../protocol/excel-class';
import { asText } from './support/json';

const part = (name: keyof PageLayoutModel['headersFooters']): Property<SheetModel> =>
  value(
    9,
    ({ pageLayout }) => pageLayout.headersFooters[name],
    (sheet, given) => {
      sheet.pageLayout.headersFooters[name] = asText(given);
    },
  );

export const HeaderFooterObject: ExcelClass<SheetModel> = defineClass('HeaderFooter', {
  props: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter'),
  },
});
