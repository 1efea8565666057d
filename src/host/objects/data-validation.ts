import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { intersect, sameArea } from './support/area';
import type { FormatTarget } from './support/uniform';

const typeOf = ({ sheet, areas }: FormatTarget): string => {
  const touching = sheet.validations.filter((rule) =>
    rule.areas.some((area) => areas.some((wanted) => intersect(area, wanted))),
  );
  const [first] = touching;
  if (!first) return 'None';
  if (touching.length > 1) return 'Inconsistent';
  const covers = areas.every((wanted) => first.areas.some((area) => sameArea(intersect(area, wanted) ?? area, wanted)));
  return covers ? first.type : 'MixedCriteria';
};

/** Validation is read only here: its type, so that an add-in can see that there is one. */
export const DataValidationObject: ExcelClass<FormatTarget> = defineClass('DataValidation', {
  props: { Type: value(8, typeOf) },
});
