import { fetchWhileIdle } from '../../../src/taskpane/start/fetch-while-idle';
import { LATER_PARTS } from '../../../src/taskpane/start/later-parts';

describe('parts that are fetched later', () => {
  it('come one after the other, in their order', async () => {
    const told: string[] = [];
    const part = (name: string) => async () => {
      told.push(`${name} asked`);
      await Promise.resolve();
      told.push(`${name} there`);
    };
    await fetchWhileIdle([part('rules'), part('fixes')]);
    expect(told).toEqual(['rules asked', 'rules there', 'fixes asked', 'fixes there']);
  });

  it('do without one that cannot be fetched, and never fail aloud', async () => {
    let fetched = false;
    await fetchWhileIdle([
      () => Promise.reject(new Error('ChunkLoadError')),
      () => {
        fetched = true;
        return Promise.resolve();
      },
    ]);
    expect(fetched).toBe(true);
  });

  it('exist, every one of them', async () => {
    await expect(Promise.all(LATER_PARTS.map((part) => part()))).resolves.toHaveLength(LATER_PARTS.length);
  });
});
