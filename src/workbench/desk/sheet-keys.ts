import type { EditMode } from '../edit/cell-editor';
import { keyCommand } from '../selection/key-command';
import type { Desk } from './desk';
import { type MoveCommand, movedSelection } from './move-selection';

/** What a key can ask for besides moving the selection. */
export interface SheetKeyInput {
  edit(mode: EditMode): void;
  clear(): void;
  step(direction: 'undo' | 'redo'): void;
}
export interface SheetKeyActions {
  turnSheet(direction: -1 | 1): void;
  openMenu(): void;
}

/* A page keeps one row of the last one in sight. */
const ROW_HEIGHT = 20;

/** Keys pressed while no cell is edited. */
export class SheetKeys {
  constructor(
    private readonly desk: Desk,
    private readonly input: SheetKeyInput,
    private readonly actions: SheetKeyActions,
  ) {}

  press(event: KeyboardEvent): void {
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    if (command.type === 'edit') this.input.edit('edit');
    else if (command.type === 'clear') this.input.clear();
    else if (command.type === 'undo' || command.type === 'redo') this.input.step(command.type);
    else if (command.type === 'sheet') this.actions.turnSheet(command.direction);
    else if (command.type === 'menu') this.actions.openMenu();
    else this.run(command);
  }

  /** Moves or stretches the selection. */
  run(command: MoveCommand): void {
    const { selection, scene, view } = this.desk;
    if (!selection || !scene) return;
    const pageRows = Math.max(1, Math.floor(view.viewport.height / ROW_HEIGHT) - 1);
    const moved = movedSelection(command, selection, scene, pageRows);
    const whole = command.type.startsWith('select-');
    this.desk.select(moved, whole ? null : command.type === 'next' ? moved.active : moved.end);
  }
}
