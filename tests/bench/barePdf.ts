import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { NeutralDocument } from '../../src/grant/document.js';

const FOLDER = '@expo-google-fonts/noto-sans';
const find = createRequire(import.meta.url).resolve;
const fontFile = (name: string): Buffer => readFileSync(find(`${FOLDER}/${name}`));
const FONTS = {
  regular: fontFile('400Regular/NotoSans_400Regular.ttf'),
  bold: fontFile('600SemiBold/NotoSans_600SemiBold.ttf'),
};
const COLUMN = 130;

/** The same words and lines by pdfkit's own text setting: no tags, no fallback fonts, no PDF/A. What the least code would cost. */
export const barePdf = async ({ title, blocks }: NeutralDocument): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size: 'A4', margin: 56 });
  for (const [name, bytes] of Object.entries(FONTS)) pdf.registerFont(name, bytes);
  const write = (text: string, font: keyof typeof FONTS = 'regular', size = 10): void =>
    void pdf.font(font).fontSize(size).text(text).moveDown(0.5);
  write(title, 'bold', 20);
  for (const block of blocks) {
    if (block.kind === 'heading') write(block.text, 'bold', 14);
    if (block.kind === 'paragraph') write(block.text);
    if (block.kind === 'list') block.items.forEach((item) => write(`• ${item}`));
    if (block.kind !== 'table') continue;
    write(block.caption, 'bold');
    const header = { cells: block.columns.map((column) => column.header) };
    for (const { cells } of [header, ...block.rows]) {
      if (pdf.y > pdf.page.height - 90) pdf.addPage();
      const { y } = pdf;
      cells.forEach((cell, index) => pdf.text(cell, 56 + index * COLUMN, y, { width: COLUMN - 10 }));
      pdf.text('', 56);
    }
  }
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
};
