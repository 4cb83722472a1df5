/** Where a .zip says when a file was put into it: in the file's own header, and in the list of all files. */
const IN_HEADER = 10;
const IN_LIST = 12;

const END = 0x06054b50;
const END_LENGTH = 22;

/** The first day a .zip can name: 1 January 1980. */
const FIRST_DAY = 0x0021_0000;

/** A workbook without the hour it was made at, which would make every copy another one. A workbook is a .zip without a comment. */
export function timeless(workbook: Buffer): Buffer {
  const bytes = Buffer.from(workbook);
  const end = bytes.length - END_LENGTH;
  if (bytes.readUInt32LE(end) !== END) throw new Error('Not a .zip without a comment.');
  const files = bytes.readUInt16LE(end + 10);
  let entry = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < files; file += 1) {
    bytes.writeUInt32LE(FIRST_DAY, entry + IN_LIST);
    bytes.writeUInt32LE(FIRST_DAY, bytes.readUInt32LE(entry + 42) + IN_HEADER);
    entry += 46 + bytes.readUInt16LE(entry + 28) + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return bytes;
}
