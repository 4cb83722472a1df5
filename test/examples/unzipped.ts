import { inflateRawSync } from 'node:zlib';

/** The files inside a .zip without a comment, by their paths. */
export function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.length - 22;
  const files = new Map<string, string>();
  let entry = zip.readUInt32LE(end + 16);
  for (let file = 0; file < zip.readUInt16LE(end + 10); file += 1) {
    const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at)) as [number, number, number];
    const header = zip.readUInt32LE(entry + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
    const content = zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString('utf8', entry + 46, entry + 46 + name), content.toString('utf8'));
    entry += 46 + name + extra + comment;
  }
  return files;
}
