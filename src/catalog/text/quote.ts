import { showUnseen } from './characters.ts';

/** A found value as it can stand in a message: short, quoted if it is text, every character seen. */
export function quoteFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return showUnseen(short);
}
