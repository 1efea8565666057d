import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADD_IN_ID as IN_BATCH } from '../../src/batch/add-in-id';
import { ADD_IN_ID as IN_WORKBENCH } from '../../src/workbench/page/add-in-id';

it('reads the settings of the add-in that the manifest names', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  expect([IN_BATCH, IN_WORKBENCH]).toEqual([id, id]);
});
