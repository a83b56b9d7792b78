import { join } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { kindOfIssue, problemsOfIssue } from '../problems/issue.ts';
import { Locator, type Path, sayPath } from '../problems/locate.ts';
import { OF_READING } from '../problems/of-reading.ts';
import { type Finding, type Problem, ofKind } from '../problems/problem.ts';
import {
  IMPORTED,
  IMPORTED_KINDS,
  type ImportedKind,
  type ImportedOf,
} from '../schema/imported.ts';
import { readPlainYaml } from '../yaml/yaml.ts';
import { type Decoded, MOST_IMPORTED } from './decode.ts';
import { readText } from './folder.ts';
import { type Keep, anew } from './keep.ts';
import { wrongName } from './record-name.ts';

/** A file that `npm run import` wrote, before it is joined to the records. */
export interface Imported<K extends ImportedKind = ImportedKind> {
  kind: K;
  id: string;
  file: string;
  data: ImportedOf<K>;
  problem: (path: Path, message: string) => Finding;
  at: (path: Path) => string;
}

export type AllImported = { [K in ImportedKind]: Imported<K>[] };

/** The folder that the command writes. */
export const IMPORTED_FOLDER = 'content/imported';

/** Reads what was imported, each file by itself; a folder that is not there holds nothing. */
export function readImported(
  root: string,
  keep: Keep = anew,
): { imported: AllImported; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <K extends ImportedKind>(kind: K): Imported<K>[] =>
    namesIn(root, kind).flatMap((name) => {
      const found = readOne(root, kind, name, keep);
      problems.push(...found.problems);
      return found.imported ? [found.imported] : [];
    });
  const [models, families, providers, sources] = [
    read('models'),
    read('families'),
    read('providers'),
    read('sources'),
  ];
  return {
    imported: { models, families, providers, sources },
    problems: [...problems, ...strays(root)],
  };
}

function namesIn(root: string, kind: ImportedKind): string[] {
  const folder = join(root, IMPORTED_FOLDER, kind);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** What stands in the folder and is none of its kinds. */
function strays(root: string): Problem[] {
  const folder = join(root, IMPORTED_FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !IMPORTED_KINDS.includes(name as never));
  const message = `found what no import writes; allowed are the folders ${IMPORTED_KINDS.join(', ')}. Delete it`;
  return names.flatMap((name) =>
    ofKind(OF_READING.place, [
      { file: `${IMPORTED_FOLDER}/${name}`, line: 1, column: 1, field: 'imported', message },
    ]),
  );
}

/** A file that was read, or what is wrong with it. */
interface ReadImport<K extends ImportedKind> {
  imported?: Imported<K>;
  problems: Problem[];
}

function readOne<K extends ImportedKind>(
  root: string,
  kind: K,
  name: string,
  keep: Keep,
): ReadImport<K> {
  const file = `${IMPORTED_FOLDER}/${kind}/${name}`;
  const id = name.replace(/\.yaml$/, '');
  const badName = name.endsWith('.yaml')
    ? wrongName(kind, id)
    : 'found a name that does not end in .yaml. Delete the file';
  if (badName)
    return {
      problems: ofKind(OF_READING.place, [
        { file, line: 1, column: 1, field: kind, message: badName },
      ]),
    };
  const decoded = readText(join(root, file), MOST_IMPORTED);
  return keep(file, decoded, () => parseImported(kind, id, file, decoded));
}

function parseImported<K extends ImportedKind>(
  kind: K,
  id: string,
  file: string,
  { text, faults }: Decoded,
): ReadImport<K> {
  const yaml = readPlainYaml(faults.length > 0 ? '' : text);
  const { wrong, placeOf } = yaml;
  const found = [
    ...faults,
    ...wrong.map(({ offset, message }) => ({ ...placeOf(offset), message })),
  ];
  if (found.length > 0)
    return {
      problems: ofKind(
        OF_READING.file,
        found.map((fault) => ({ file, field: kind, ...fault })),
      ),
    };
  const data = yaml.data ?? {};
  const locator = new Locator(yaml, placeOf);
  const problem = (path: Path, message: string): Finding => ({
    file,
    ...locator.find(path),
    field: sayPath(path) || 'record',
    message,
  });
  const parsed = IMPORTED[kind].safeParse(data);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.flatMap((issue) =>
        ofKind(kindOfIssue(issue), problemsOfIssue(issue, data, IMPORTED[kind], problem)),
      ),
    };
  const at = (path: Path) => `${file}:${locator.find(path).line}`;
  return {
    imported: { kind, id, file, data: parsed.data as ImportedOf<K>, problem, at },
    problems: [],
  };
}
