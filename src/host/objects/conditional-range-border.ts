import type { BorderSide, BorderStyle } from '../model/workbook';
import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import type { Session } from '../session';
import { fileLine, lineOf } from './support/border-line';
import { changeFormat } from './support/change-format';
import { asColor } from './support/color';
import type { ConditionalFormatTarget } from './support/conditional-format-target';
import { asWord } from './support/json';

export interface ConditionalBorderTarget {
  readonly rule: ConditionalFormatTarget;
  readonly side: BorderSide;
}

const BORDER_SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
/* A rule draws thin lines only. */
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const BLACK = '#000000';

const lineNow = ({ rule, side }: ConditionalBorderTarget): BorderStyle | undefined => rule.format.format.borders[side];

const write = ({ rule, side }: ConditionalBorderTarget, line: BorderStyle | undefined, session: Session): void => {
  const others = BORDER_SIDES.filter((other) => other !== side).map(
    (other) => [other, rule.format.format.borders[other]] as const,
  );
  const drawn = [...others, [side, line] as const].filter((entry) => entry[1] !== undefined);
  changeFormat(rule, { borders: Object.fromEntries(drawn) }, session);
};

export const ConditionalRangeBorderObject: ExcelClass<ConditionalBorderTarget> = defineClass('ConditionalRangeBorder', {
  identity: ({ side }) => ({ Id: side }),
  props: {
    SideIndex: value(6, ({ side }) => side),
    Style: value(
      6,
      (target) => lineOf(lineNow(target)?.style).style,
      (target, given, session) => {
        const style = asWord(given, STYLES);
        const line = { style: fileLine({ style, weight: 'Thin' }), color: lineNow(target)?.color ?? BLACK };
        write(target, style === 'None' ? undefined : line, session);
      },
    ),
    Color: value(
      6,
      (target) => lineNow(target)?.color ?? BLACK,
      (target, given, session) =>
        write(target, { style: lineNow(target)?.style ?? 'thin', color: asColor(given) }, session),
    ),
  },
});
