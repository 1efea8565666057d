import type { Session } from '../session';
import type { Arguments } from './arguments';
import type { Description, Method, MethodResult, Navigation, Property } from './excel-class';
import { ExcelClass } from './excel-class';
import type { HostObject } from './host-object';
import type { Json } from './wire';

/** Describes an Excel class once; the engine does the rest. */
export const defineClass = <T>(name: string, description: Description<T>): ExcelClass<T> =>
  new ExcelClass(name, description);

/** A property; with a setter, setting it changes the document. */
export const value = <T>(
  since: number,
  get: (target: T, session: Session) => Json,
  set?: (target: T, given: unknown, session: Session) => void,
): Property<T> => ({ since, writes: true, get, ...(set ? { set } : {}) });

/** A property of the running Excel: setting it leaves the document as it is. */
export const state = <T>(
  since: number,
  get: (target: T, session: Session) => Json,
  set: (target: T, given: unknown, session: Session) => void,
): Property<T> => ({ since, writes: false, get, set });

/** A navigation property. */
export const nav = <T>(since: number, get: (target: T, session: Session) => HostObject | null): Navigation<T> => ({
  since,
  get,
});

type Call<T> = (target: T, args: Arguments, session: Session) => MethodResult;
/** A method that only looks or moves the view. */
export const reads = <T>(since: number, call: Call<T>): Method<T> => ({ since, writes: false, call });
/** A method that changes the document. */
export const writes = <T>(since: number, call: Call<T>): Method<T> => ({ since, writes: true, call });
/** A method that does its work and gives nothing back. */
export const acts = <T>(
  since: number,
  call: (target: T, args: Arguments, session: Session) => void,
  changesDocument = true,
): Method<T> => ({
  since,
  writes: changesDocument,
  call: (target, args, session) => {
    call(target, args, session);
    return null;
  },
});
