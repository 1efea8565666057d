import type { Member } from './excel-class';
import { ExcelError } from './excel-error';
import type { HostObject } from './host-object';
import { camelCase } from './locate';

/** Refuses a member nobody has described, or one newer than this Excel; the error names it. */
export const unknownMember = (object: HostObject, name: string): Member<never> => {
  const member = `${object.excelClass.name}.${camelCase(name)}`;
  throw new ExcelError('ApiNotFound', `${new ExcelError('ApiNotFound').message} (${member})`, member);
};
