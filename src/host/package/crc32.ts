/** Four tables of 256, so that four bytes are taken in one step. */
const TABLE = new Int32Array(1024);

for (let index = 0; index < 256; index++) {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  TABLE[index] = crc;
}
for (let index = 256; index < 1024; index++) {
  const before = TABLE[index - 256] as number;
  TABLE[index] = (TABLE[before & 255] as number) ^ (before >>> 8);
}

/** CRC-32 of the bytes, continued from an earlier result; 0 starts. */
export const crc32 = (bytes: Uint8Array, start = 0): number => {
  let crc = ~start;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (TABLE[768 + (crc & 255)] as number) ^
      (TABLE[512 + ((crc >>> 8) & 255)] as number) ^
      (TABLE[256 + ((crc >>> 16) & 255)] as number) ^
      (TABLE[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
};
