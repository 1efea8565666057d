import { ExcelError } from '../../protocol/excel-error';
import type { HostObject } from '../../protocol/host-object';
import { unknownMember } from '../../protocol/unknown-member';
import type { Session } from '../../session';

/* Borders are named by what they are in set…Properties and by their side everywhere else. */
const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** Sets what a tree such as {format: {fill: {color: 'red'}}} names on an object and on what hangs on it. */
export const applyProperties = (object: HostObject, wanted: unknown, session: Session): void => {
  if (wanted === null || wanted === undefined) return;
  if (typeof wanted !== 'object') throw new ExcelError('InvalidArgument');
  for (const [name, given] of Object.entries(wanted)) applyOne(object, name, given, session);
};

const applyOne = (object: HostObject, name: string, given: unknown, session: Session): void => {
  const { excelClass, target } = object;
  const navigation = excelClass.navigation(name, session);
  const child = navigation ? navigation.member.get(target, session) : indexedChild(object, name, session);
  if (child) {
    applyProperties(child, given, session);
    return;
  }
  const { member } = excelClass.property(name, session) ?? unknownMember(object, name);
  if (!member.set) throw new ExcelError('InvalidOperation');
  member.set(target, given, session);
};

const indexedChild = (object: HostObject, name: string, session: Session): HostObject | null => {
  const side = BORDERS[name];
  const { description } = object.excelClass;
  return (side === undefined ? null : description.index?.(object.target, side, session)) ?? null;
};
