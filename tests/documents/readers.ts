import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'semje-documents-'));
let files = 0;

const ask = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'pipe'] });

/** A file as programs read it that did not write it: poppler's tools, and qpdf. */
export class ReadAgain {
  readonly path: string;

  constructor(readonly bytes: Uint8Array) {
    files += 1;
    this.path = join(folder, `${files}.pdf`);
    writeFileSync(this.path, bytes);
  }

  /** What a reader copies out of it, in the order it is read. */
  text(): string {
    return ask('pdftotext', '-enc', 'UTF-8', this.path, '-');
  }

  /** The same, every run of white space being one space: lines are broken where the page is. */
  words(): string {
    return this.text().replace(/\s+/g, ' ').trim();
  }

  info(): string {
    return ask('pdfinfo', this.path);
  }

  /** The tags alone. */
  tags(): string {
    return ask('pdfinfo', '-struct', this.path);
  }

  /** The tags, with what each says. Poppler looks through the whole file for each of them: for short documents. */
  structure(): string {
    return ask('pdfinfo', '-struct-text', this.path);
  }

  metadata(): string {
    return ask('pdfinfo', '-meta', this.path);
  }

  fonts(): {
    readonly name: string;
    readonly embedded: boolean;
    readonly subset: boolean;
    readonly unicode: boolean;
  }[] {
    return ask('pdffonts', this.path)
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [name = ''] = line.split(/\s+/);
        const [embedded, subset, unicode] = line.match(/\b(?:yes|no)\b/g) ?? [];
        return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
      });
  }

  /** Throws what is wrong with the file's syntax. */
  check(): string {
    return ask('qpdf', '--check', this.path);
  }

  /** All its objects, with what they refer to. */
  objects(): string {
    return ask('qpdf', '--qdf', '--object-streams=disable', '--stream-data=preserve', this.path, '-');
  }

  /** Grey values of a page, row by row, and how wide it is. */
  pixels(page: number): { readonly width: number; readonly grey: Buffer } {
    const args = ['-f', String(page), '-l', String(page), '-r', '36', '-gray', this.path];
    const out = execFileSync('pdftoppm', args, { maxBuffer: 64_000_000 });
    const [head = '', size = ''] = [out.subarray(0, 2).toString(), out.subarray(3, 20).toString()];
    const [width = 0, height = 0] = size.split(/\s+/).map(Number);
    if (head !== 'P5') throw new Error('pdftoppm answered another kind of picture');
    return { width, grey: out.subarray(out.length - width * height) };
  }
}
