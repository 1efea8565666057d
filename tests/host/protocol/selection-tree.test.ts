import { selectionTree } from '../../../src/host/protocol/selection-tree';

const shape = (node: ReturnType<typeof selectionTree>): unknown => ({
  ...(node.all ? { '*': true } : {}),
  ...Object.fromEntries([...node.members].map(([name, below]) => [name, shape(below)])),
});

it.each([
  [undefined, { '*': true }],
  [{}, { '*': true }],
  [{ Select: ['values', 'address'] }, { values: {}, address: {} }],
  [{ Select: ['format/fill/color', 'format.font.bold'] }, { format: { fill: { color: {} }, font: { bold: {} } } }],
  [{ Select: ['*', 'format/*'] }, { '*': true, format: { '*': true } }],
  [{ Select: ['$none'] }, {}],
  [
    { Select: ['name'], Expand: ['protection'] },
    { name: {}, protection: {} },
  ],
])('reads %j', (query, expected) => {
  expect(shape(selectionTree(query))).toEqual(expected);
});
