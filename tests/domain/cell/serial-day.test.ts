import fc from 'fast-check';
import {
  dayOfSerial,
  daysInMonth,
  isoToSerial,
  monthOf,
  serialOf,
  serialToIso,
  yearOf,
} from '../../../src/domain/cell/serial-day';

describe('serial days', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [43210, '2018-04-20'],
    [42037, '2015-02-02'],
    [73050, '2099-12-31'],
    [2958465, '9999-12-31'],
  ])('%i is %s', (serial, iso) => {
    expect(serialToIso(serial)).toBe(iso);
    expect(isoToSerial(iso)).toBe(serial);
  });

  it('agrees with the calendar of the language on every seventh day that Excel can count', () => {
    const differing: number[] = [];
    for (let serial = 61; serial <= 2_958_465; serial += 7) {
      const date = new Date(Date.UTC(1899, 11, 30 + serial));
      const { year, month, day } = dayOfSerial(serial);
      if (Date.UTC(year, month - 1, day) !== date.getTime()) differing.push(serial);
    }
    expect(differing).toEqual([]);
  });

  it('knows no day that is not in the calendar', () => {
    expect(serialOf(2018, 2, 29)).toBeNull();
    expect(serialOf(2020, 2, 29)).not.toBeNull();
    expect(serialOf(2018, 13, 1)).toBeNull();
    expect(isoToSerial('2018-2-3')).toBeNull();
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it('goes there and back for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const { year, month, day } = dayOfSerial(serial);
        expect(serialOf(year, month, day)).toBe(serial);
        expect([yearOf(serial), monthOf(serial)]).toEqual([year, month]);
      }),
    );
  });
});
