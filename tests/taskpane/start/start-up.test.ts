/** @jest-environment jsdom */
import { strings } from '../../../src/strings/zh-CN/strings';
import { PATIENCE, startUpPane, type StartUp } from '../../../src/taskpane/start/start-up';
import type { StartUpTrouble } from '../../../src/taskpane/start/start-up-page';

class Refused extends Error {
  constructor(readonly why: StartUpTrouble) {
    super(why);
  }
}

const begin = (part: Partial<StartUp<string>>) => {
  document.body.innerHTML = '<div id="root"><div class="skeleton-title">title</div><p>skeleton</p></div>';
  const root = document.getElementById('root')!;
  const started: string[] = [];
  const done = startUpPane<string>({
    root,
    ready: () => new Promise(() => undefined),
    refusal: (error) => (error instanceof Refused ? error.why : null),
    silence: () => 'silent',
    words: () => Promise.resolve(strings.startUp),
    start: (surroundings) => {
      started.push(surroundings);
      root.textContent = 'pane';
      return Promise.resolve();
    },
    ...part,
  });
  return { root, started, done };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('starts the pane as soon as Excel answers', async () => {
  const { root, started, done } = begin({ ready: () => Promise.resolve('here') });
  await done;
  await jest.advanceTimersByTimeAsync(PATIENCE * 2);
  expect(started).toEqual(['here']);
  expect(root.textContent).toBe('pane');
});

it.each([
  ['missing', /没有能载入/],
  ['no-host', /要在 Excel 里打开/],
  ['too-old', /太旧/],
] as const)('says so when it cannot start: %s', async (why, sentence) => {
  const { root, done } = begin({ ready: () => Promise.reject(new Refused(why)) });
  await done;
  const page = root.querySelector('[role="alert"]')!;
  expect(page.textContent).toMatch(sentence);
  expect(page.textContent).toContain('工作簿没有改动。');
  expect(page.querySelector('button')?.textContent).toBe('重试');
  expect(root.textContent).toContain('title');
  expect(root.textContent).not.toContain('skeleton');
});

it('shows the code of an unexpected failure', async () => {
  const { root, done } = begin({ ready: () => Promise.reject(new TypeError('x is undefined')) });
  await done;
  expect(root.querySelector('.start-up-code')?.textContent).toBe('TypeError: x is undefined');
});

it('says so when the pane itself fails to start', async () => {
  const { root, done } = begin({ ready: () => Promise.resolve(''), start: () => Promise.reject(new Error('boom')) });
  await done;
  expect(root.textContent).toContain('Error: boom');
});

it('does not hang when Excel stays silent', async () => {
  const { root } = begin({});
  await jest.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(root.textContent).toContain('skeleton');
  await jest.advanceTimersByTimeAsync(1);
  expect(root.textContent).toContain('Excel 一直没有回应。');
});

it('tells a script that never came from an Excel that never answered', async () => {
  const { root } = begin({ silence: () => 'missing' });
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(root.textContent).toContain('Office.js');
});

it('still starts when Excel answers late', async () => {
  const { root, started } = begin({
    ready: () => new Promise((resolve) => setTimeout(() => resolve('late'), PATIENCE * 3)),
  });
  await jest.advanceTimersByTimeAsync(PATIENCE);
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
  await jest.advanceTimersByTimeAsync(PATIENCE * 3);
  expect(started).toEqual(['late']);
  expect(root.textContent).toBe('pane');
});
