/** One row of the city register as a clerk typed it; a day written 2016-04-26 is a real date in the sheet. */
export interface CityStudio {
  readonly name: string;
  readonly unit: string;
  readonly leader: string;
  readonly title: string;
  readonly mode: string;
  readonly level: string;
  readonly body: string;
  readonly created: string | number;
  readonly named: string | number;
  readonly members: string | number;
  readonly plaque: string;
  readonly entitled: string | number;
  readonly paid: string | number;
  readonly paidOn: string | number;
  readonly county: string | number;
  readonly phone: string;
  readonly note: string;
}

export const COUNTIES: readonly (readonly [name: string, studios: number])[] = [
  ['解放区', 8],
  ['山阳区', 9],
  ['中站区', 6],
  ['马村区', 5],
  ['沁阳市', 7],
  ['孟州市', 6],
  ['修武县', 4],
  ['博爱县', 5],
  ['武陟县', 5],
  ['温县', 5],
];
