import type { CityStudio } from './city-studio';

/** Values as people type them: readable, right, only written in other ways. By place in the register. */
export const SPELLINGS: Readonly<Record<number, Partial<CityStudio>>> = {
  1: { named: '2019.4.25', created: '2017.6' },
  3: { named: 20160426, created: '2014年' },
  4: { members: '十二人', plaque: '60cmх40cm' },
  6: { named: '二〇一六年四月二十六日', paidOn: '2016.6.15' },
  8: { leader: '周 砚', named: '2022年4月27日' },
  10: { paid: '３万元' },
  12: { paid: '1万元' },
  13: { paid: '10,000.00', named: '2019/4/25', created: '2017年3月' },
  15: { level: '地市级', members: '8人' },
  17: { leader: '孙　钧', plaque: '60*40cm' },
  21: { named: '2016．4．26' },
  25: { named: '２０１９年４月２５日' },
  29: { plaque: '60×40', members: '１０' },
  34: { named: '2019-4-25', phone: '' },
  37: { named: '20190425', paidOn: '20190610' },
  40: { created: '2014.10' },
  42: { named: '二〇一六年四月', paidOn: '2016年7月8日' },
  48: { members: '9名', level: '市　级' },
  50: { unit: ' 样板食品有限公司 ', named: '2022.04.27' },
  54: { named: '2016年4月26日（周二）' },
};

/** What the clerk noted beside a row. By place in the register. */
export const REMARKS: Readonly<Record<number, string>> = {
  13: '拨款回单待补',
  20: '由市级晋升',
  44: '单位改制中',
  47: '接待参观首选',
  59: '账户信息未报',
};
