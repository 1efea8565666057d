import { defineClass } from '../protocol/describe';
import type { HostObject } from '../protocol/host-object';
import type { ConditionalFormatTarget } from './support/conditional-format-target';

/** A kind of conditional format that is kept and shown but has no members here: using one answers ApiNotFound. */
export const undescribedFormat = (className: string): ((target: ConditionalFormatTarget) => HostObject) => {
  const excelClass = defineClass<ConditionalFormatTarget>(className, {});
  return (target) => excelClass.of(target);
};
