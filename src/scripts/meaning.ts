import meant from './meant.ts?late';

/** What reads names as people write them. @throws where it is not to be had, as after a new build */
export function loadMeaning(): Promise<typeof import('./meant.ts')> {
  return import(/* @vite-ignore */ meant);
}
