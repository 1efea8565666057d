import { cityRegister, cityTruth } from './city/city-register';
import { companyTruth, companyWorkbook } from './company/company-workbook';
import type { Truth } from './truth';
import { writeWorkbook } from './writer/write-workbook';

export interface Sample {
  readonly file: string;
  /** As the workbench offers it. */
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

const CITY = { file: 'city-register.xlsx', title: '市级台账样例（焦作样式）' };
const COMPANY = { file: 'company-workbook.xlsx', title: '企业工作簿样例（中国交建样式）' };

/** The sample workbooks, made from their data; equal data gives equal bytes. */
export const samples = (): Sample[] => [
  { ...CITY, bytes: writeWorkbook(CITY.title, [cityRegister()]), truth: cityTruth(CITY.file) },
  { ...COMPANY, bytes: writeWorkbook(COMPANY.title, companyWorkbook()), truth: companyTruth(COMPANY.file) },
];
