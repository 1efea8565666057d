import type { Step } from '../selection/movement';
import type { EditMode } from './cell-editor';

/** What a key does while a cell is edited: null leaves it to the text box. */
export type EditorKey =
  | { readonly type: 'commit'; readonly step: Step | null }
  | { readonly type: 'fill' | 'cancel' | 'new-line' | 'change-mode' }
  | null;

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

export const editorKey = ({ key, ctrlKey, shiftKey, altKey }: Keys, mode: EditMode): EditorKey => {
  const arrow = ARROWS[key];
  if (arrow) return mode === 'enter' ? { type: 'commit', step: arrow } : null;
  switch (key) {
    case 'Enter':
      if (altKey) return { type: 'new-line' };
      if (ctrlKey) return { type: 'fill' };
      return { type: 'commit', step: { rows: shiftKey ? -1 : 1, columns: 0 } };
    case 'Tab':
      return { type: 'commit', step: { rows: 0, columns: shiftKey ? -1 : 1 } };
    case 'Escape':
      return { type: 'cancel' };
    case 'F2':
      return { type: 'change-mode' };
    default:
      return null;
  }
};
