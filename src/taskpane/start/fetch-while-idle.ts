/** Fetches one part of the pane; what it gives is found again by whoever asks for it later. */
export type Fetch = () => Promise<unknown>;

/* A pane that stays busy must still be able to work without the network after a while, in milliseconds. */
const LONGEST_WAIT = 200;

/* Excel for Mac and iPad show the pane in WebKit, which has no requestIdleCallback. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, 50);
  });

/**
 * Fetches parts one after the other while nobody waits for the pane. One that fails is left out: it is fetched again, and
 * missed aloud, when somebody needs it.
 */
export const fetchWhileIdle = async (parts: readonly Fetch[]): Promise<void> => {
  for (const part of parts) {
    await idle();
    await part().catch(() => undefined);
  }
};
