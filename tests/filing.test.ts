import { afterEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createFiling, type FilingSetting } from '../src/filing.js';
import { documentPath } from '../src/grant/filedDocument.js';
import { WorldFault } from '../src/grant/ports.js';
import type { State } from '../src/grant/state.js';
import { createJournal } from '../src/journal/journal.js';
import { process, type Command, type Event, type Refusal } from '../src/steps/process.js';
import { ALL_ENDORSED, NAMES, ONE_ENDORSED, THE_CONTENT } from './support/endorsedApplication.js';
import { AN_ORDINARY_DAY } from './support/given.js';
import { quickClock } from './support/grantJournal.js';
import { InMemoryLog } from './support/inMemoryLog.js';
import { FiledTable } from './support/inMemoryWorld.js';

class Throttled extends WorldFault {
  readonly mayRetry = true;
  readonly retryAfterMs = 600_000;
}

const clock = quickClock(50);

/** The journal's list, the drive, and any number of instances over them. */
class Rig {
  readonly log = new InMemoryLog(clock, Date.parse(AN_ORDINARY_DAY));
  readonly files = new FiledTable();
  readonly logged: string[] = [];
  readonly names: Record<string, string> = { ...NAMES };
  drawn = 0;
  private readonly stops: (() => Promise<void>)[] = [];

  constructor(private readonly initial: State) {}

  async instance(differently: Partial<FilingSetting> = {}) {
    const journal = createJournal<State, Command, Event, Refusal>({
      log: this.log,
      contents: this.log,
      clock,
      process: { ...process, initial: this.initial },
      healthCommunity: 'mr',
    });
    await journal.start();
    this.stops.push(() => journal.stop());
    const { pass } = createFiling({
      journal,
      people: { get: (id) => ({ id, name: this.names[id] ?? '', title: '', email: '' }) },
      frozen: { read: () => Promise.resolve(THE_CONTENT) },
      files: this.files,
      draw: (document) => {
        this.drawn += 1;
        return Promise.resolve(Buffer.from(JSON.stringify(document)));
      },
      clock,
      log: (message) => this.logged.push(message),
      ...differently,
    });
    return { pass, filed: () => [...journal.read().state.documents.values()] };
  }

  stop = (): Promise<unknown> => Promise.all(this.stops.map((stop) => stop()));
}

describe('filing documents', () => {
  let rig = new Rig(ALL_ENDORSED);
  const begin = (state: State): Rig => (rig = new Rig(state));
  afterEach(() => rig.stop());

  it('files a receipt as soon as one party stands behind the application', async () => {
    const { pass, filed } = await begin(ONE_ENDORSED).instance();
    expect(await pass()).toBe('settled');
    expect(filed().map(({ key, language }) => [key, language])).toEqual([['receipt:app:1:haram', 'nn']]);
  });

  it('files the whole application when it is sent in, and every receipt in its party’s own language', async () => {
    const { pass, filed } = await begin(ALL_ENDORSED).instance();
    await pass();
    expect(
      filed()
        .map(({ key, language }) => `${key} ${language}`)
        .sort(),
    ).toEqual(['application:app:1 nn', 'receipt:app:1:alesund nb', 'receipt:app:1:haram nn', 'receipt:app:1:hf nn']);
    for (const document of filed()) {
      const bytes = await rig.files.get(documentPath(document, document.sha));
      expect(bytes && createHash('sha256').update(bytes).digest('hex')).toBe(document.sha);
    }
  });

  it('does nothing more once all is filed', async () => {
    const { pass } = await begin(ALL_ENDORSED).instance();
    await pass();
    const { drawn, files } = rig;
    const { writes } = files;
    await pass();
    expect([rig.drawn, files.writes]).toEqual([drawn, writes]);
  });

  it('is done by the next instance where one was cut off between the drive and the journal', async () => {
    begin(ONE_ENDORSED);
    const cutOff = await rig.instance();
    await cutOff.pass();
    const [first] = cutOff.filed();
    // What lies in the drive without an entry: the same file under the same name.
    const again = new Rig(ONE_ENDORSED);
    for (const [path, bytes] of rig.files.files) again.files.files.set(path, bytes);
    const { pass, filed } = await again.instance();
    await pass();
    expect(filed()[0]?.sha).toBe(first?.sha);
    expect(again.files.files.size).toBe(1);
    await again.stop();
  });

  it('keeps the first fingerprint where two instances file the same at once, with another name in it', async () => {
    begin(ONE_ENDORSED);
    const one = await rig.instance();
    const other = await rig.instance({
      people: { get: (id) => ({ id, name: 'Eit nytt namn', title: '', email: '' }) },
    });
    await Promise.all([one.pass(), other.pass()]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one.filed()).toHaveLength(1);
    const [filed] = one.filed();
    expect(filed && rig.files.files.has(documentPath(filed, filed.sha))).toBe(true);
  });

  it('files all others where one cannot be drawn or stored, and says so', async () => {
    begin(ALL_ENDORSED);
    rig.files.failing = { path: 'haram', error: new Error('a bug') };
    const { pass, filed } = await rig.instance();
    await pass();
    expect(filed()).toHaveLength(3);
    expect(rig.logged).toEqual(['The document receipt:app:1:haram could not be filed yet; it is tried again']);
  });

  it('asks the drive for nothing more while Graph has told it to wait', async () => {
    begin(ALL_ENDORSED);
    rig.files.failing = { path: 'documents', error: new Throttled('429') };
    const { pass, filed } = await rig.instance();
    await pass();
    await pass();
    expect(rig.files.writes).toBe(1);
    expect(filed()).toEqual([]);
  });
});
