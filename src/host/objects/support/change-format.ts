import type { ConditionalFormatModel } from '../../model/workbook';
import type { Session } from '../../session';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { changeRule } from './conditional-format-target';

/** Changes parts of what a rule makes its cells look like. */
export const changeFormat = (
  target: ConditionalFormatTarget,
  parts: Partial<ConditionalFormatModel['format']>,
  session: Session,
): void => changeRule(target, (format) => Object.assign(format.format, parts), session);
