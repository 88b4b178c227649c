import { crc32, deflateRawSync } from 'node:zlib';

const numbers = (...pairs) => {
  const out = Buffer.alloc(pairs.reduce((length, [, bytes]) => length + bytes, 0));
  let at = 0;
  for (const [value, bytes] of pairs) at = out.writeUIntLE(value, at, bytes);
  return out;
};

/** Flag: names are UTF-8. Time: 1980-01-01, so that the same files give the same bytes. */
const fields = (crc, packed, plain, name) => [
  ...[
    [20, 2],
    [0x800, 2],
    [8, 2],
    [0, 2],
    [0x21, 2],
  ],
  ...[
    [crc, 4],
    [packed, 4],
    [plain, 4],
    [name, 2],
    [0, 2],
  ],
];

/** A ZIP archive of `files` ({name: Buffer}), deflated; for small packages, without ZIP64. (APPNOTE.TXT 4.3) */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, data] of Object.entries(files)) {
    const label = Buffer.from(name);
    const packed = deflateRawSync(data, { level: 9 });
    const common = numbers(...fields(crc32(data), packed.length, data.length, label.length));
    const local = Buffer.concat([numbers([0x04034b50, 4]), common, label, packed]);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(numbers([0x02014b50, 4], [20, 2]), common, rest, label);
    bodies.push(local);
    offset += local.length;
  }
  const count = bodies.length;
  const central = Buffer.concat(directory);
  const end = [
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  ];
  return Buffer.concat([...bodies, central, numbers(...end)]);
}
