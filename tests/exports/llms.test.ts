import { expect, test } from 'vitest';
import { isFull } from '../../src/catalog/full.ts';
import { llmsText } from '../../src/exports/markdown/llms.ts';
import { STUDIES } from '../content/catalog.ts';

const address = (path: string) => `https://matchup.example${path}`;

test('llms.txt names the models of which people keep records before the rest', () => {
  const [, ...parts] = llmsText(STUDIES, address).split(/^## /m);
  const titles = parts.map((part) => part.split('\n')[0]);
  expect(titles).toEqual(['Data', 'Jobs and lists', 'Models', 'Optional']);
  for (const model of STUDIES.models) {
    const part = parts[isFull(model) ? 2 : 3];
    expect(part).toContain(`${address(`/models/${model.id}/`)}index.md`);
  }
});
