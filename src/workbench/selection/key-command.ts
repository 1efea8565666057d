import type { Step } from './movement';

/** What a key press asks of the sheet. */
export type KeyCommand =
  | { readonly type: 'move' | 'jump'; readonly step: Step; readonly extend: boolean }
  | { readonly type: 'page'; readonly direction: -1 | 1; readonly extend: boolean }
  | { readonly type: 'row-start' | 'sheet-start' | 'sheet-end'; readonly extend: boolean }
  | { readonly type: 'next'; readonly step: Step }
  | { readonly type: 'sheet'; readonly direction: -1 | 1 }
  | { readonly type: 'select-all' | 'select-row' | 'select-column' }
  | Plain<'edit' | 'clear' | 'undo' | 'redo' | 'menu'>;

/* One member for each word, so that a switch can tell them apart. */
type Plain<Word extends string> = Word extends string ? { readonly type: Word } : never;

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const UP: Step = { rows: -1, columns: 0 };
const DOWN: Step = { rows: 1, columns: 0 };
const LEFT: Step = { rows: 0, columns: -1 };
const RIGHT: Step = { rows: 0, columns: 1 };
const ARROWS: Readonly<Record<string, Step>> = { ArrowUp: UP, ArrowDown: DOWN, ArrowLeft: LEFT, ArrowRight: RIGHT };

/** The command of a key on a sheet that is not being edited; null leaves the key to the browser. */
export const keyCommand = (keys: Keys): KeyCommand | null => {
  const control = keys.ctrlKey || keys.metaKey;
  const step = ARROWS[keys.key];
  if (keys.altKey) return keys.key === 'ArrowDown' ? { type: 'menu' } : null;
  if (step) return { type: control ? 'jump' : 'move', step, extend: keys.shiftKey };
  return control ? controlCommand(keys) : plainCommand(keys);
};

const plainCommand = ({ key, shiftKey }: Keys): KeyCommand | null => {
  switch (key) {
    case 'Enter':
      return { type: 'next', step: shiftKey ? UP : DOWN };
    case 'Tab':
      return { type: 'next', step: shiftKey ? LEFT : RIGHT };
    case 'Home':
      return { type: 'row-start', extend: shiftKey };
    case 'PageUp':
    case 'PageDown':
      return { type: 'page', direction: key === 'PageUp' ? -1 : 1, extend: shiftKey };
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { type: 'clear' };
    case ' ':
      return shiftKey ? { type: 'select-row' } : null;
    default:
      return null;
  }
};

const controlCommand = ({ key, shiftKey }: Keys): KeyCommand | null => {
  switch (key) {
    case 'Home':
      return { type: 'sheet-start', extend: shiftKey };
    case 'End':
      return { type: 'sheet-end', extend: shiftKey };
    case 'PageUp':
    case 'PageDown':
      return { type: 'sheet', direction: key === 'PageUp' ? -1 : 1 };
    case 'z':
    case 'Z':
      return { type: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { type: 'redo' };
    case 'a':
      return { type: 'select-all' };
    case ' ':
      return { type: 'select-column' };
    default:
      return null;
  }
};
