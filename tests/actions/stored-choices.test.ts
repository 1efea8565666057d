import { parseStoredChoices, storedChoicesText } from '../../src/actions/stored-choices';

describe('stored choices', () => {
  it('come back as they were stored', () => {
    const choices = { sheet: '台账', policy: 'cccc-2018', columns: [{ header: '姓名', field: null }] } as const;
    const text = storedChoicesText({ ...choices, columns: [...choices.columns] });
    expect(parseStoredChoices(text)).toEqual({ version: 1, ...choices });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":2}',
    '{"version":1,"policy":"x"}',
    '{"version":1,"columns":[{"header":1}]}',
  ])('that are damaged or somebody else’s are none: %s', (text) => expect(parseStoredChoices(text)).toBeNull());
});
