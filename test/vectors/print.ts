const WIDTH = 170;

/** A value as JSON to be read: what fits stands in one line. */
export function printed(value: unknown, indent = ''): string {
  const line = inOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value) ? value.map((part) => printed(part, inner)) : entriesOf(value).map(([key, part]) => `${JSON.stringify(key)}: ${printed(part, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const parts = entriesOf(value).map(([key, part]) => `${JSON.stringify(key)}: ${inOneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const entriesOf = (value: object): [string, unknown][] => Object.entries(value);
