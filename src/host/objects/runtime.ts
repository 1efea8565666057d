import { defineClass, state } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { asFlag } from './support/json';

export const RuntimeObject: ExcelClass<null> = defineClass('Runtime', {
  props: {
    EnableEvents: state(
      8,
      (_runtime, { changes }) => changes.eventsEnabled,
      (_runtime, given, { changes }) => {
        changes.eventsEnabled = asFlag(given);
      },
    ),
  },
});
