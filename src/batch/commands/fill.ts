import { fillForms } from '../../actions/application/fill-forms';
import { inspectForms } from '../../actions/application/inspect-forms';
import type { FormsInspection } from '../../actions/application-outcome';
import { comparableName } from '../../domain/cell/normalise-text';
import { batch as words } from '../../strings/zh-CN/batch';
import { batchFill } from '../../strings/zh-CN/batch-fill';
import { strings } from '../../strings/zh-CN/strings';
import { BatchError } from '../batch-error';
import { fillAnswer } from '../fill-answer';
import { fillTable } from '../fill-table';
import { choicesOf } from './choices-of';
import type { RunCommand } from './done';

const NEVER = new AbortController().signal;
const SILENT = (): void => undefined;

/* Two studios of one name in two units are both meant: nothing on the command line tells them apart. */
const keysOf = (studio: string, { studios }: FormsInspection): string[] => {
  const named = studios.filter((each) => comparableName(each.studio) === comparableName(studio));
  if (named.length === 0) throw new BatchError('unknown-studio', batchFill.unknownStudio(studio));
  return named.map(({ key }) => key);
};

/** `fill`: the application form of one studio or of all. */
export const fill: RunCommand = async (port, file, options) => {
  const { asOf, studio } = options;
  const choices = choicesOf(options);
  const settled = { asOf, wording: strings };
  const look = () => port.run((session) => inspectForms(session, choices, settled, SILENT, NEVER));
  const studios = studio === undefined ? 'all' : keysOf(studio, await look());
  const outcome = await port.run((session) => fillForms(session, { studios }, choices, settled, SILENT, NEVER));
  const answer = fillAnswer(file, outcome);
  const remarks = studio === undefined && outcome.forms.length === 0 ? [words.noStudios] : [];
  const isWrong = outcome.findings.some(({ severity }) => severity === 'error');
  return { answer, table: () => fillTable(answer), status: isWrong ? 1 : 0, remarks };
};
