import type { Decoded } from './decode.ts';

/** Reads a file, or gives what was read of the same text of it before. */
export type Keep = <T>(file: string, decoded: Decoded, read: () => T) => T;

/** Reads each file each time. */
export const anew: Keep = (_file, _decoded, read) => read();

/**
 * Keeps what was read of each file until its text is another: for a server that reads all records
 * whenever one of them is saved.
 */
export function keeping(): Keep {
  const kept = new Map<string, { text: string; value: unknown }>();
  return <T>(file: string, { text, faults }: Decoded, read: () => T): T => {
    const known = kept.get(file);
    if (known?.text === text && faults.length === 0) return known.value as T;
    const value = read();
    if (faults.length === 0) kept.set(file, { text, value });
    return value;
  };
}
