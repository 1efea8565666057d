/** One file of a zip as it lies there, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes, so that it is written back as it was. */
  readonly nameBytes: Uint8Array;
  /** General purpose flags without encryption and data descriptor bits. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date. */
  readonly time: number;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly externalAttributes: number;
}
