import { AppCommands } from '../../src/host/app-commands';
import { CommonApi, WindowPort } from '../../src/host/protocol/window-port';

const port = () => new WindowPort(() => undefined);
interface Payload {
  toArray(): readonly [id: string, action: string];
}

/* A window whose Office.js knows some actions; it answers as the client does, through `completed`. */
const listen = (window: WindowPort, commands: AppCommands, known: readonly string[], asked: string[] = []) =>
  window.register(CommonApi.appCommandInvoked, (_event, payload) => {
    const [id, action] = (payload as Payload).toArray();
    asked.push(action);
    commands.completed(id, known.includes(action) ? 0 : 1);
  });

describe('AppCommands', () => {
  it('asks the window that knows the action', async () => {
    const commands = new AppCommands();
    const [pane, functions] = [port(), port()];
    const asked: string[] = [];
    listen(pane, commands, []);
    listen(functions, commands, ['check'], asked);
    await commands.invoke('check', [pane, functions]);
    expect(asked).toEqual(['check']);
  });

  it('waits for a window that is still starting', async () => {
    const commands = new AppCommands();
    const [pane, functions] = [port(), port()];
    listen(pane, commands, []);
    setTimeout(() => listen(functions, commands, ['check']), 80);
    await expect(commands.invoke('check', [pane, functions])).resolves.toBeUndefined();
  });

  it('says at once when all windows have started and none knows the action', async () => {
    const commands = new AppCommands();
    const pane = port();
    listen(pane, commands, ['check']);
    await expect(commands.invoke('nothing', [pane])).rejects.toThrow('nothing');
  });
});
