import type { startUp } from '../../strings/zh-CN/start-up';
import { showStartUpPage, type StartUpTrouble } from './start-up-page';

/** How long Excel may be silent before the page says so, in milliseconds. */
export const PATIENCE = 5000;

export interface StartUp<Surroundings> {
  readonly root: HTMLElement;
  /** Resolves when Excel answers; may never settle. */
  readonly ready: () => Promise<Surroundings>;
  /** What a refusal by `ready` is, null when it is something unexpected. */
  readonly refusal: (error: unknown) => StartUpTrouble | null;
  /** What to say when the patience is over. */
  readonly silence: () => StartUpTrouble;
  readonly words: () => Promise<typeof startUp>;
  /** Shows the pane. */
  readonly start: (surroundings: Surroundings) => Promise<void>;
}

/** The technical words of an error, for whoever maintains the add-in. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/**
 * Starts the pane, or says why it cannot. It never hangs: when Excel stays silent the page says so after `PATIENCE`,
 * and still starts if Excel answers later.
 */
export const startUpPane = async <Surroundings>(options: StartUp<Surroundings>): Promise<void> => {
  const { root, ready, refusal, silence, words, start } = options;
  let answered = false;
  const say = async (trouble: StartUpTrouble, code?: string) => showStartUpPage(root, trouble, await words(), code);
  const timer = setTimeout(() => {
    if (!answered) void say(silence());
  }, PATIENCE);
  try {
    const surroundings = await ready();
    answered = true;
    await start(surroundings);
  } catch (error) {
    answered = true;
    const trouble = refusal(error);
    await (trouble ? say(trouble) : say('broken', codeOf(error)));
  } finally {
    clearTimeout(timer);
  }
};
