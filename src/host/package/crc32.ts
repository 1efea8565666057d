const TABLE = new Int32Array(256).map((_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of the bytes, continued from an earlier result; 0 starts. */
export const crc32 = (bytes: Uint8Array, start = 0): number => {
  let crc = ~start;
  for (let index = 0; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[index] as number)) & 255] as number);
  }
  return ~crc >>> 0;
};
