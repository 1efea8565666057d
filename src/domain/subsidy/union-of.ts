import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { readLevel } from '../cell/read-level';
import { compactText } from '../cell/normalise-text';
import type { Policy } from '../policies/policy';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';
import { groupName } from './group-name';

const NUMBERING = /^(?:\(?[一二三四五六七八九十\d]{1,3}\)?[、.．:：]|第[一二三四五六七八九十]+[部分]{1,2}[、:：]?)/;
const COUNT = /\((?:共)?\d+(?:个|家)?\)$|(?:共)?\d+(?:个|家)$/;

/* 一、解放区（8个） → 解放区; a level's name is no union's. */
const unionIn = (title: CellValue, { levelWords }: Policy): string => {
  const name = compactText(String(title)).replace(NUMBERING, '').replace(COUNT, '');
  return name === '' || readLevel(name, levelWords).value !== null ? '' : groupName(name);
};

/** Tells the 县市区/产业工会 of each row: by its column, else by the title of the group it stands in; '' where neither says. */
export const unionsOf = ({ skippedRows }: Register, { values }: Grid, policy: Policy): ((studio: Studio) => string) => {
  const groups = skippedRows
    .filter(({ why }) => why === 'group')
    .map(({ row }) => ({ row, union: unionIn(values[row]?.find((value) => !isBlank(value)) ?? '', policy) }));
  return (studio) => {
    const own = groupName(studio.text('studio.supervisingUnion'));
    return own === '' ? (groups.findLast(({ row }) => row < studio.row)?.union ?? '') : own;
  };
};
