import { ActionError } from '../../src/actions/action-error';
import type { Assistant, Inspection } from '../../src/actions/assistant';
import { runCheckCommand } from '../../src/commands/run-check-command';
import { strings } from '../../src/strings/zh-CN/strings';
import { fakeAssistant, type FakeAssistant } from '../support/fake-assistant';
import { outcomeOf, sampleInspection } from '../support/pane-samples';

const run = async (answers: Partial<Assistant>): Promise<FakeAssistant> => {
  const assistant = fakeAssistant(answers);
  await runCheckCommand(assistant, strings);
  return assistant;
};
const inspecting = (part: Partial<Inspection>) => ({ inspect: () => Promise.resolve(sampleInspection(part)) });
const names = ({ calls }: FakeAssistant) => calls.map(({ name }) => name);
const word = ({ calls }: FakeAssistant) => calls.find(({ name }) => name === 'leaveWord')?.args[0] as string[];

it('checks with what is remembered and ends on the result sheet', async () => {
  const assistant = await run({});
  expect(names(assistant)).toEqual(['inspect', 'check', 'goTo']);
  expect(assistant.calls[1]?.args[0]).toEqual({});
  expect(assistant.calls[2]?.args).toEqual(['检查结果', 'A1']);
});

it('stays where it is when no result sheet could be written', async () => {
  const assistant = await run({ check: () => Promise.resolve(outcomeOf([], { resultSheet: null })) });
  expect(names(assistant)).toEqual(['inspect', 'check']);
});

it.each([
  ['no document', { policy: null }, '还没有选定适用文件'],
  ['an open question', { questions: [{ kind: 'missing-field', field: 'leader.name', columns: [] }] }, '需要您确认'],
  ['no register', { register: null }, '没有找到登记表'],
] as const)('does not guess and points to the pane: %s', async (_, part, sentence) => {
  const assistant = await run(inspecting(part));
  expect(names(assistant)).toEqual(['inspect', 'leaveWord', 'goTo']);
  expect(word(assistant).join('')).toContain(sentence);
  expect(word(assistant).at(-1)).toContain('打开助手');
});

it('never takes a merely suggested document', async () => {
  const assistant = await run(inspecting({ policy: null, suggestedPolicy: 'jiaozuo-2015' }));
  expect(names(assistant)).not.toContain('check');
});

it('says in the sheet why the check failed', async () => {
  const assistant = await run({ check: () => Promise.reject(new ActionError('protected', { sheet: '台账' })) });
  expect(word(assistant)).toContain('工作表“台账”受保护，写不进去。');
  expect(word(assistant)).toContain('工作簿没有改动。');
});

it('ends quietly where nothing can be written at all', async () => {
  const cannot = () => Promise.reject(new ActionError('cell-editing'));
  await expect(run({ inspect: cannot, leaveWord: cannot })).resolves.toBeTruthy();
});
