type Yaml = string | boolean | Yaml[] | { [key: string]: Yaml };
interface Line {
  indent: number;
  text: string;
}

const scalar = (text: string): Yaml =>
  text === 'true' || text === 'false' ? text === 'true' : text.replace(/^(['"])(.*)\1$/, '$2');

const linesOf = (source: string): Line[] =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }));

/** Takes the lines of one list or one map, which stand at the first line's indent, off the front of `lines`. */
function block(lines: Line[]): Yaml {
  const indent = lines[0]?.indent ?? 0;
  const isList = lines[0]?.text.startsWith('- ') ?? false;
  const list: Yaml[] = [];
  const map: Record<string, Yaml> = {};
  for (let line = lines[0]; line && line.indent === indent; line = lines[0]) {
    if (line.text.startsWith('- ') !== isList) throw new Error(`list and map are mixed at "${line.text}"`);
    if (isList) {
      lines[0] = { indent: indent + 2, text: line.text.slice(2) };
      list.push(/^\w+:(\s|$)/.test(lines[0].text) ? block(lines) : scalar(lines.shift()?.text ?? ''));
      continue;
    }
    const [, key, value] = /^([\w-]+):(?:\s+(.*))?$/.exec(line.text) ?? [];
    if (key === undefined || key in map) throw new Error(`cannot read "${line.text}"`);
    lines.shift();
    map[key] = value !== undefined ? scalar(value) : lines[0] && lines[0].indent > indent ? block(lines) : '';
  }
  if (lines[0] && lines[0].indent > indent) throw new Error(`wrong indent at "${lines[0].text}"`);
  return isList ? list : map;
}

/** Reads the small part of YAML that our own files use: maps, lists, plain scalars. Throws at anything else. */
export function readYaml(source: string): Yaml {
  const lines = linesOf(source);
  const value = block(lines);
  if (lines[0]) throw new Error(`cannot read "${lines[0].text}"`);
  return value;
}
