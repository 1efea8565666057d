import { readFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../../assets/samples/samples';

const FOLDER = path.resolve(__dirname, '../../assets/samples');
const stored = (name: string) => readFileSync(path.join(FOLDER, name));

describe.each(samples())('$file', ({ file, bytes, truth }) => {
  it('lies in the repository as its data makes it', () => expect(Buffer.from(bytes).equals(stored(file))).toBe(true));
  it('comes with its truth', () =>
    expect(JSON.parse(stored(file.replace('.xlsx', '.truth.json')).toString())).toEqual(truth));
  it('plants a dozen mistakes, each in a cell of its own', () => {
    const cells = truth.mistakes.map(({ cell }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.length).toBeGreaterThanOrEqual(12);
  });
  it('is offered by the workbench', () =>
    expect(JSON.parse(stored('index.json').toString())).toContainEqual(expect.objectContaining({ file })));
});
