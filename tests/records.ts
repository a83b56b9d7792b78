import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCatalog } from '../src/catalog/load.ts';
import { CatalogError } from '../src/catalog/problems/catalog-error.ts';
import { SAMPLE_DATE } from './build-date.ts';
import { KIND_NAMES } from '../src/catalog/kind.ts';

/** Sound records in a folder of their own, to which a test adds one fault. */

const MODEL = `---
name: Alpha
developer: Acme
family: alpha
aliases: [alpha-one]
pointsTo: alpha-2026-01
reviewed: '2026-11-20'
claims:
  - source: acme-card
    checked: '2026-11-20'
    facts:
      developer: Acme
      architecture: dense
      parameters-total: 400B
      parameters-active: 17B
      context-window: 128K
      max-output: 16K
      knowledge-cutoff: '2025-06'
      input-kinds: [text, image]
      vision: true
      license: { value: Acme Licence, locator: section 1 }
scores:
  - { benchmark: quiz, value: 61.5, settings: 0-shot, by: Acme, source: acme-card }
events:
  - { on: '2026-01-10', what: released, surface: Acme API, source: acme-card }
  - { on: '2027-03-01', what: shut-down, surface: Acme API, source: acme-card }
remarks:
  - { about: safety, says: Acme tested it., source: acme-card }
---

Alpha is a model.
`;

const SNAPSHOT = `---
name: Alpha (2026-01)
developer: Acme
family: alpha
snapshotOf: alpha
reviewed: '2026-11-20'
claims:
  - source: acme-card
    checked: '2026-11-20'
    facts:
      max-output: 8K
---

The January build of Alpha.
`;

const FAMILY = `---
name: Alpha
developer: Acme
---

Models of Acme.
`;

const SOURCE = `---
title: Alpha model card
publisher: Acme
url: https://acme.example/alpha
tier: primary
published: '2026-01-10'
retrieved: '2026-11-20'
access: full
---
`;

const PROVIDER = `---
name: Host
offers:
  - model: alpha
    input: $1.00
    output: $2.00
    cached: $0.50
    context: 128K
    maxOutput: 16K
    source: acme-card
    checked: '2026-11-20'
---
`;

const BENCHMARK = `---
name: Quiz
area: knowledge
measures: Questions with four options.
metric: share answered right
unit: '%'
range: [0, 100]
better: higher
---

Its questions are public.
`;

const SOUND: Record<string, string> = {
  'models/alpha.md': MODEL,
  'models/alpha-2026-01.md': SNAPSHOT,
  'families/alpha.md': FAMILY,
  'sources/acme-card.md': SOURCE,
  'providers/host.md': PROVIDER,
  'benchmarks/quiz.md': BENCHMARK,
};

/** A change to the sound records: the new text of a file. */
type Change = (files: Record<string, string>) => Record<string, string>;

/** Replaces a passage, which has to be there. */
export function swap(file: string, from: string, to: string): Change {
  return (files) => {
    const text = files[file];
    if (!text?.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    return { ...files, [file]: text.replace(from, () => to) };
  };
}

/** Puts lines in before a passage. */
export function before(file: string, passage: string, lines: string): Change {
  return swap(file, passage, `${lines}\n${passage}`);
}

/** Writes a whole file. */
export function write(file: string, text: string): Change {
  return (files) => ({ ...files, [file]: text });
}

/** The text of a sound record. */
export function soundText(file: string): string {
  const text = SOUND[file];
  if (text === undefined) throw new Error(`There is no sound ${file}`);
  return text;
}

/** Writes the changed records into a folder that goes when the test ends. */
export function recordsWith(...changes: Change[]): string {
  const root = mkdtempSync(join(tmpdir(), 'matchup-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const kind of KIND_NAMES) mkdirSync(join(root, 'content', kind), { recursive: true });
  const files = changes.reduce((changed, change) => change(changed), SOUND);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  return root;
}

/** The report on the changed records, a problem a line, without the count at its end. */
export function problemsWith(...changes: Change[]): string[] {
  try {
    loadCatalog(recordsWith(...changes), SAMPLE_DATE);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.message.split('\n').slice(0, -2);
  }
}

/** The one problem of the changed records, without its file. */
export function problemWith(...changes: Change[]): string {
  const [problem, ...others] = problemsWith(...changes);
  if (problem === undefined || others.length > 0) {
    throw new Error(`Expected one problem, got:\n${[problem, ...others].join('\n')}`);
  }
  return problem.replace(/^content\/\S+?:/, '');
}
