import { onRibbonButton } from '../../src/excel/ribbon-button';

type Handler = (event: { completed: () => void }) => void;

const pressed = (act: () => Promise<void>): Promise<number> => {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve(),
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    },
  });
  onRibbonButton('check', act);
  let ends = 0;
  handlers.get('check')?.({ completed: () => (ends += 1) });
  return new Promise((resolve) => setTimeout(() => resolve(ends), 5));
};

it('tells Excel when the work is done', async () => {
  expect(await pressed(() => Promise.resolve())).toBe(1);
});

it('tells Excel also when the work failed, or the button would stay grey', async () => {
  expect(await pressed(() => Promise.reject(new Error('x')))).toBe(1);
});

it('does not tell Excel before the work is done', async () => {
  expect(await pressed(() => new Promise(() => undefined))).toBe(0);
});
