import type { Session } from '../session';
import type { HostObject } from './host-object';
import type { Bag } from './wire';

/** What the client addresses an object with after the batch: its id, and its reference id once it is kept. */
export const identityOf = (object: HostObject, session: Session): Bag => {
  const reference = session.references.idOf(object);
  return {
    ...(object.excelClass.description.identity?.(object.target, session) ?? {}),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
};
