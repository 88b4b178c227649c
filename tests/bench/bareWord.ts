import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { NeutralDocument } from '../../src/grant/document.js';

/** The same words by the writer of the usual kind: no styles of one's own, no running foot, no language. */
export const bareWord = async ({ title, blocks }: NeutralDocument): Promise<Uint8Array> => {
  const children: (Paragraph | Table)[] = [new Paragraph({ text: title, heading: HeadingLevel.TITLE })];
  for (const block of blocks) {
    if (block.kind === 'heading') children.push(new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 }));
    if (block.kind === 'paragraph') children.push(new Paragraph(block.text));
    if (block.kind === 'list')
      children.push(...block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } })));
    if (block.kind !== 'table') continue;
    const rows = [{ cells: block.columns.map(({ header }) => header) }, ...block.rows].map(
      ({ cells }) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    );
    children.push(new Paragraph(block.caption), new Table({ rows }));
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};
