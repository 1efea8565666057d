/** Things by a whole number from 0 up, of which only some ranges are in use: a page is made when it is first written on. */
export class Pages<T> {
  private readonly pages: (T | undefined)[][] = [];
  private readonly size: number;

  /** `bits`: two to the power of them are on one page. */
  constructor(private readonly bits: number) {
    this.size = 1 << bits;
  }

  at(place: number): T | undefined {
    return this.pages[place >> this.bits]?.[place & (this.size - 1)];
  }

  put(place: number, thing: T): T {
    const page = (this.pages[place >> this.bits] ??= new Array<T | undefined>(this.size));
    page[place & (this.size - 1)] = thing;
    return thing;
  }
}
