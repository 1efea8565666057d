import type { FormFieldId } from '../form-field';
import { at, type FormCheck, type FormReading, numberIn, valueIn } from './form-check';

const CLAUSE = { rule: 'CC-34', article: '填表说明5' } as const;
const BENEFIT = /^benefit\./;

/* 0 and 无 need no proof. */
const tells = (reading: FormReading, id: FormFieldId): boolean => {
  const value = valueIn(reading, id);
  return value !== '' && value !== '无' && numberIn(value) !== 0;
};

/** A reminder for each starred block that holds something: copies of proofs, for money an original with the finance seal. */
export const proofs: FormCheck = (reading) => {
  const blocks = new Map<string, FormFieldId>();
  for (const { id, label, starred } of reading.fields) {
    const block = label.startsWith('工作室领衔人情况/') ? label : (label.split('/')[0] ?? label);
    if (starred && !blocks.has(block) && tells(reading, id)) blocks.set(block, id);
  }
  return [...blocks].flatMap(([label, id]) =>
    at(reading, id, CLAUSE, 'info', { code: BENEFIT.test(id) ? 'form-seal' : 'form-proof', params: { label } }),
  );
};
