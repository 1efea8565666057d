import { acts } from '../../protocol/describe';
import type { Methods } from '../../protocol/excel-class';

/** Registration methods of events. All events are sent and the client keeps what it listens to, so they do nothing. */
export const eventMethods = <T>(...events: readonly (readonly [name: string, since: number])[]): Methods<T> =>
  Object.fromEntries(
    events.flatMap(([name, since]) =>
      [`_Register${name}Event`, `_Unregister${name}Event`].map((method) => [
        method,
        acts<T>(since, () => undefined, false),
      ]),
    ),
  );
