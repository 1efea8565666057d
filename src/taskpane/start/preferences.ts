/** Light or dark as Office or the system has it, or as the user says. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const KEY = 'ghtz.appearance';

/** How the user wants the pane to look; as the system has it when he never said. */
export const storedAppearance = (): Appearance => {
  try {
    return APPEARANCES.find((appearance) => appearance === localStorage.getItem(KEY)) ?? 'system';
  } catch {
    // Storage may be refused to a framed page: then the choice lasts as long as the pane.
    return 'system';
  }
};

export const storeAppearance = (appearance: Appearance): void => {
  try {
    localStorage.setItem(KEY, appearance);
  } catch {
    // As above.
  }
};
