import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../../output/refusal.ts';
import { INPUT_WORDS, type Inputs } from './inputs.ts';
import { isWhole } from './made.ts';

/** The file of a shard that says from what it was made. */
const STAMP = 'shard.json';

/** Says in a folder of slices from what they were made. */
export function stampShard(made: string, inputs: Inputs): void {
  writeFileSync(join(made, STAMP), JSON.stringify(inputs));
}

/**
 * Takes the slices of all shards over that lie in a folder.
 * @param made where slices are expected.
 * @returns how many shards there were.
 * @throws Refusal where there is none, or where one was made from something else.
 */
export function takeShards(folder: string, made: string, inputs: Inputs): number {
  const shards = foldersIn(folder).filter((shard) => existsSync(join(shard, STAMP)));
  if (shards.length === 0)
    throw new Refusal(
      `--merge: found no shard in "${folder}". Name the folder that holds the folders which --shard made.`,
    );
  const complaints = shards.flatMap((shard) => strangeness(shard, inputs) ?? []);
  if (complaints.length > 0) throw new Refusal(complaints.join('\n'));
  mkdirSync(made, { recursive: true });
  for (const slice of shards.flatMap(foldersIn).filter(isWhole))
    cpSync(slice, join(made, basename(slice)), { recursive: true });
  return shards.length;
}

function strangeness(shard: string, inputs: Inputs): string | undefined {
  const found = stampOf(shard);
  if (!found) return `--merge: the stamp of the shard in "${shard}" cannot be read. Make it again.`;
  const other = (Object.keys(INPUT_WORDS) as (keyof Inputs)[]).filter(
    (key) => found[key] !== inputs[key],
  );
  if (other.length === 0) return undefined;
  return `--merge: the shard in "${shard}" was made ${other.map((key) => INPUT_WORDS[key]).join(', and ')}.`;
}

/** From what a shard was made; nothing where its stamp is damaged. */
function stampOf(shard: string): Inputs | undefined {
  try {
    return JSON.parse(readFileSync(join(shard, STAMP), 'utf8')) as Inputs;
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}
