/**
 * Draws the app's mark and writes appPackage/color.png and outline.png: `node .config/drawIcons.mjs`.
 * A dot (kommune, teal) and a square (helseføretak, blue), equally large; what they share is the agreement.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Signed distances in icon units (0–1), negative inside. The two shapes have the same area. */
const radius = 0.215;
const half = (radius * Math.sqrt(Math.PI)) / 2;
const dot = (x, y) => Math.hypot(x - 0.385, y - 0.5) - radius;
const square = (x, y) => {
  const corner = 0.045;
  const [dx, dy] = [Math.abs(x - 0.62) - half + corner, Math.abs(y - 0.5) - half + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
};

const background = [244, 246, 248, 255];
const white = [255, 255, 255, 255];
const clear = [255, 255, 255, 0];
const teal = [11, 110, 99, 255];
const blue = [52, 80, 156, 255];

function colorAt(x, y) {
  const [inDot, inSquare] = [dot(x, y) < 0, square(x, y) < 0];
  if (inDot && inSquare) return white;
  return inDot ? teal : inSquare ? blue : background;
}

/** Outline icons are drawn larger: Teams shows them at 20–32 px. */
function outlineAt(x, y) {
  const [u, v] = [0.5 + (x - 0.5) / 1.42, 0.5 + (y - 0.5) / 1.42];
  const line = 0.024;
  const [d, s] = [dot(u, v), square(u, v)];
  const inBoth = d < 0 && s < 0;
  return inBoth || Math.abs(d) < line || Math.abs(s) < line ? white : clear;
}

/** Averages 8×8 samples a pixel; colours weigh by their alpha, so that edges do not darken. */
function pixels(size, at) {
  const rows = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < 64; i++) {
        const [r, g, b, a] = at((x + ((i % 8) + 0.5) / 8) / size, (y + (Math.floor(i / 8) + 0.5) / 8) / size);
        for (const [c, value] of [r, g, b].entries()) sum[c] += value * a;
        sum[3] += a;
      }
      for (let c = 0; c < 3; c++) row[1 + x * 4 + c] = sum[3] === 0 ? 255 : Math.round(sum[c] / sum[3]);
      row[4 + x * 4] = Math.round(sum[3] / 64);
    }
    rows.push(row);
  }
  return Buffer.concat(rows);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function png(size, at) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(pixels(size, at), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const folder = new URL('../appPackage/', import.meta.url);
writeFileSync(new URL('color.png', folder), png(192, colorAt));
writeFileSync(new URL('outline.png', folder), png(32, outlineAt));
