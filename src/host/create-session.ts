import { Calculation } from './calculation';
import { Changes } from './changes';
import type { FormulaEngine } from './formulas/engine';
import type { WorkbookModel } from './model/workbook';
import { RangeObject } from './objects/range';
import { isAlive } from './objects/support/is-alive';
import { ONLINE } from './protocol/excel-class';
import { References } from './protocol/references';
import type { Locale, Profile, Session } from './session';

/* The client copy itself ends at 1.15, so more is never offered. */
const API_MINOR: Readonly<Record<Profile, number>> = { 'windows-2021': 14, windows: 15, web: ONLINE };
/* An event's range is asked for soon after the event or never. */
const EVENT_RANGES = 500;

/** Starts an Excel session on a workbook. */
export const createSession = (
  workbook: WorkbookModel,
  options: {
    readonly profile: Profile;
    readonly locale: Locale;
    readonly readOnly: boolean;
    readonly engine: FormulaEngine | null;
  },
): Session => {
  const references = new References();
  const eventRanges: string[] = [];
  const changes = new Changes((sheet, area) => {
    const id = references.keep(RangeObject.of({ sheet, area }), 'event');
    eventRanges.push(id);
    if (eventRanges.length > EVENT_RANGES) references.remove(eventRanges.shift() ?? '');
    return id;
  });
  return {
    workbook,
    profile: options.profile,
    locale: options.locale,
    apiMinor: API_MINOR[options.profile],
    readOnly: options.readOnly,
    references,
    changes,
    calculation: new Calculation(options.engine, workbook),
    told: { sheet: workbook.activeSheet, area: null },
    isDirty: false,
    editing: false,
    isAlive: (target) => isAlive(workbook, target),
  };
};
