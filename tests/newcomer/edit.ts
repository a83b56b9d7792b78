import { readFileSync, writeFileSync } from 'node:fs';

/** What somebody does to a template in an editor. Each change has to find its place. */
export type Edit = (text: string) => string;

/** Writes a value after a key that has none yet. */
export function fill(key: string, value: string): Edit {
  return replace(new RegExp(`^(\\s*(?:- )?${key}:) #`, 'm'), (before) => `${before} ${value} #`);
}

/** Takes the `#` before a key away, and writes a value of one's own for the example. */
export function open(key: string, value: string): Edit {
  return replace(
    new RegExp(`^(\\s*)# (${key}:) .*? #`, 'm'),
    (before, name) => `${before}${name} ${value} #`,
  );
}

/** Leaves the commented list away and writes one of one's own. */
export function openList(key: string, lines: string): Edit {
  return replace(
    new RegExp(`^# ${key}: # .*\\n(?:# .*\\n)+?(?=# \\w|---)`, 'm'),
    () => `${key}:\n${lines}`,
  );
}

/** Writes the text beneath the front matter. */
export function body(words: string): Edit {
  return replace(/\n---\n\n[^]*$/, () => `\n---\n\n${words}\n`);
}

/** Makes the changes to a file, one after the other. */
export function edit(file: string, ...edits: readonly Edit[]): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    edits.reduce((changed, change) => change(changed), text),
  );
}

/** By a function, for prices begin with the sign that stands for what was found. */
function replace(passage: RegExp, by: (...groups: string[]) => string): Edit {
  return (text) => {
    if (!passage.test(text)) throw new Error(`Nothing matches ${passage} in:\n${text}`);
    return text.replace(passage, (_found, ...groups: string[]) => by(...groups));
  };
}
