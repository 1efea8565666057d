import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from './samples';

/* Run after a sample's data changed: npx tsx assets/samples/make-samples.ts */
const write = (name: string, content: Uint8Array | string) => writeFileSync(path.join(__dirname, name), content);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

for (const { file, bytes, truth } of samples()) {
  write(file, bytes);
  write(file.replace('.xlsx', '.truth.json'), json(truth));
}
write('index.json', json(samples().map(({ file, title }) => ({ file, title }))));
