import { type Shard, parseShard } from './slice.ts';

/** What of a site a process draws, and where it meets the others that draw of the same. */
export interface Share {
  /** The folder of pages that are made apart; none where one process draws all. */
  made?: string | undefined;
  /** Whether this process only helps: another one makes the site. */
  isHelp: boolean;
  /** The only slices that it takes; any that are left where none is named. */
  shard?: Shard | undefined;
}

const MADE = 'MATCHUP_MADE';
const HELP = 'MATCHUP_HELP';
const SHARD = 'MATCHUP_SHARD';

/** The share of a process by the settings that its command gave it. */
export function shareOf(env: Record<string, string | undefined>): Share {
  const shard = env[SHARD];
  return {
    made: env[MADE] || undefined,
    isHelp: env[HELP] === '1',
    shard: shard ? parseShard(shard) : undefined,
  };
}

/** The settings by which a process knows its share. */
export function settingsOf({ made = '', isHelp, shard }: Share): Record<string, string> {
  return {
    [MADE]: made,
    [HELP]: isHelp ? '1' : '',
    [SHARD]: shard ? `${shard.index}/${shard.count}` : '',
  };
}
