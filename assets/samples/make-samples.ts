import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cityRegister, cityTruth } from './city/city-register';
import { companyTruth, companyWorkbook } from './company/company-workbook';
import type { Truth } from './truth';
import type { SheetSpec } from './writer/sheet-spec';
import { writeWorkbook } from './writer/write-workbook';

/* Run after a sample's data changed: npx tsx assets/samples/make-samples.ts. Equal data gives equal files. */
const SAMPLES: readonly {
  file: string;
  title: string;
  sheets: readonly SheetSpec[];
  truth: (file: string) => Truth;
}[] = [
  {
    file: 'city-register.xlsx',
    title: '市级台账样例（焦作样式）',
    sheets: [cityRegister()],
    truth: cityTruth,
  },
  {
    file: 'company-workbook.xlsx',
    title: '企业工作簿样例（中国交建样式）',
    sheets: companyWorkbook(),
    truth: companyTruth,
  },
];

const write = (name: string, content: Uint8Array | string) => writeFileSync(path.join(__dirname, name), content);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

for (const { file, title, sheets, truth } of SAMPLES) {
  write(file, writeWorkbook(title, sheets));
  write(file.replace('.xlsx', '.truth.json'), json(truth(file)));
}
write('index.json', json(SAMPLES.map(({ file, title }) => ({ file, title }))));
