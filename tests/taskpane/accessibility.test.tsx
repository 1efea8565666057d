/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { renderPane, settle } from '../support/render-pane';
import { SCENES } from './gallery/scenes';

/* Colours are judged in the browser, where they are drawn; the pane is a part of a page that Excel frames. */
const OPTIONS: axe.RunOptions = {
  rules: {
    'color-contrast': { enabled: false },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

const violations = async () => {
  const { violations: found } = await axe.run(document.body, OPTIONS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

const pressIfThere = async (name: RegExp) => {
  const [button] = screen.queryAllByRole('button', { name });
  if (button) fireEvent.click(button);
  await settle();
};

/* The same parts again, in thousands or by themselves moving, say nothing new about names and roles. */
const REPEATED = [
  'results-many',
  'fixable-many',
  'stale',
  'selected',
  'error-payload',
  'error-protected',
  'error-changed-meanwhile',
];
const SCENE_NAMES = Object.keys(SCENES).filter((scene) => !REPEATED.includes(scene));

const look = async (scene: string, locale: 'zh-CN' | 'en-US') => {
  await renderPane(SCENES[scene]!(), locale);
  await pressIfThere(/^(检查|Check)$/);
  await pressIfThere(/^(设置|Settings)$/);
  await pressIfThere(/^(查看 12|Show the meaning)/);
  await pressIfThere(/^(这一条要求|What this clause)/);
  await pressIfThere(/(没有检查|not checked)$/);
  return violations();
};

it.each([
  ['fixable', [/^全部修改/]],
  ['fixable', [/^全部修改/, /^确认修改/, /^撤销/]],
  ['fix-refused', [/^全部修改/, /^确认修改/]],
  ['difference', [/^已改好/]],
  ['results', [/^导出问题行/]],
])(
  'has no violation further on: %s %s',
  async (scene, presses) => {
    await renderPane(SCENES[scene]!());
    await pressIfThere(/^检查$/);
    for (const press of presses) await pressIfThere(press);
    expect(await violations()).toEqual([]);
  },
  30_000,
);

it.each([
  ['results', '台账', [/^读到/, /^1 处/, /^有 1 个名称/, /^创建活动台账：缺/]],
  ['results', '补助', [/待定/, /^生成测算表/]],
  ['subsidy-failed', '补助', []],
  ['subsidy-busy', '补助', []],
  ['subsidy-open', '补助', []],
  ['no-policy', '补助', []],
  ['no-register', '台账', []],
  ['results', '申报表', [/^王某某/, /^李某/, /^赵某/, /^已有的/]],
  ['results', '更多', [/^技术带头人/, /^文件没有写明/]],
])(
  'has no violation in the further tabs: %s %s',
  async (scene, tab, presses) => {
    await renderPane(SCENES[scene]!());
    fireEvent.click(screen.getByRole('tab', { name: tab }));
    await settle();
    for (const press of presses) await pressIfThere(press);
    expect(await violations()).toEqual([]);
  },
  30_000,
);

it('has no violation in the settings', async () => {
  await renderPane(SCENES['results']!());
  fireEvent.click(screen.getByRole('tab', { name: '更多' }));
  await settle();
  fireEvent.click(screen.getByRole('radio', { name: '设置' }));
  await settle();
  expect(await violations()).toEqual([]);
});

it.each(SCENE_NAMES)(
  'has no violation in Chinese: %s',
  async (scene) => {
    expect(await look(scene, 'zh-CN')).toEqual([]);
  },
  30_000,
);

it.each(['questions', 'results'])(
  'has no violation in English: %s',
  async (scene) => {
    expect(await look(scene, 'en-US')).toEqual([]);
  },
  30_000,
);
