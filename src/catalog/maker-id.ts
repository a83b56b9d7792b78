import { LONGEST_ID, idOf } from './ids.ts';

/** The address of a model's maker under `/makers/`; makers that read alike share it. */
export function makerId({ developer }: { developer: string }): string {
  return idOf(developer).slice(0, LONGEST_ID);
}
