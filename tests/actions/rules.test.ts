import { rulesActions } from '../../src/actions/rules-actions';
import { suggestPolicy } from '../../src/actions/suggest-policy';
import { recognizeRegister } from '../../src/domain/register/recognize-register';
import { strings } from '../../src/strings/zh-CN/strings';
import { desk } from '../support/assistant';
import { registerWorkbook, rowsWith, HEADERS, goodRow } from '../support/register-workbook';

const wording = () => Promise.resolve(strings);

describe('what the pane asks about rules', () => {
  it('is every requirement of every document, held against the register', async () => {
    const { port } = await desk(registerWorkbook(rowsWith(2)));
    const { rules } = rulesActions(port, { wording });
    const outcome = await rules({ policy: 'jiaozuo-2015' });
    expect(outcome.policy).toBe('jiaozuo-2015');
    expect(outcome.documents.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['jiaozuo-2015', 46],
      ['yangpu-2018', 36],
      ['xishuangbanna-2018', 22],
      ['cccc-2018', 43],
      ['beijing-2011', 25],
    ]);
    const [jiaozuo] = outcome.documents;
    expect(jiaozuo?.entries.find(({ id }) => id === 'JZ-38')).toMatchObject({
      kind: 'rule',
      answer: 'checked',
      answeredBy: ['register', 'subsidy'],
      settings: ['promotion'],
    });
  });

  it('follows the document and the decisions that were stored', async () => {
    const { port } = await desk(registerWorkbook(rowsWith(1)));
    const { rules, settings, saveSettings } = rulesActions(port, { wording });
    expect((await rules()).policy).toBeNull();
    await saveSettings({ policy: 'yangpu-2018' }, { 'cycle.start': 'common', 'cycle.common': '2024' });
    expect((await rules()).policy).toBe('yangpu-2018');
    const { entries } = await settings();
    expect(entries.filter(({ from }) => from === 'sheet').map(({ setting, value }) => [setting.key, value])).toEqual([
      ['cycle.start', 'common'],
      ['cycle.common', '2024'],
    ]);
  });
});

describe('the document a register points to', () => {
  const suggested = (bodies: readonly string[]) => {
    const rows = bodies.map((body, at) => goodRow(at + 1).map((value, column) => (column === 5 ? body : value)));
    const grid = { sheet: '台账', values: [HEADERS, ...rows] as string[][], merges: [] };
    return suggestPolicy({ grid, register: recognizeRegister(grid, { required: [] })! });
  };

  it.each<[string[], string | null]>([
    [['焦作市总工会', '焦作市总工会'], 'jiaozuo-2015'],
    [['杨浦区总工会'], 'yangpu-2018'],
    [['焦作市总工会', '焦作市总工会', '焦作市总工会', '北京市总工会'], 'jiaozuo-2015'],
    [['焦作市总工会', '杨浦区总工会'], null],
    [['某市总工会'], null],
  ])('%j: %p', (bodies, id) => expect(suggested(bodies)).toBe(id));
});
