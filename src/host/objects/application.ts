import { acts, defineClass, state, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { asWord } from './support/json';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const ApplicationObject: ExcelClass<null> = defineClass('Application', {
  props: {
    CalculationMode: state(
      1,
      (_app, { calculation }) => calculation.mode,
      (_app, given, { calculation }) => {
        calculation.mode = asWord(given, MODES);
        calculation.settle();
      },
    ),
    CalculationState: value(9, () => 'Done'),
    DecimalSeparator: value(11, () => '.'),
    ThousandsSeparator: value(11, () => ','),
    UseSystemSeparators: value(11, () => true),
  },
  methods: {
    Calculate: acts(1, (_app, _args, { calculation }) => calculation.calculate(), false),
    SuspendApiCalculationUntilNextSync: acts(6, (_app, _args, { calculation }) => calculation.hold(), false),
    // Nothing is painted before a batch ends, so there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: acts(9, () => undefined, false),
  },
});
