/** Two that were held against each other, by their places: 1 where the first is put before, 0 behind. */
export interface Meeting {
  one: number;
  other: number;
  points: 0 | 0.5 | 1;
}

/** Enough to settle for a hundred models: each round brings the strengths nearer. */
const ROUNDS = 500;

/**
 * How strong each of some is, so that to win against the strong counts more than against the weak: not
 * all meet all, and who met the best alone must not stand behind who met the worst. The model of
 * Bradley and Terry, by the rounds of Hunter (2004, MM algorithms for generalized Bradley-Terry
 * models); being even is half a win. One more even meeting with somebody of strength 1 keeps those
 * finite who never lose. Equal meetings give equal strengths: they are rounded to six digits.
 */
export function strengthsOf(size: number, meetings: readonly Meeting[]): number[] {
  const met = Array.from({ length: size }, (): number[] => []);
  const won = Array.from({ length: size }, () => 0.5);
  for (const { one, other, points } of meetings) {
    met[one]?.push(other);
    met[other]?.push(one);
    won[one] = (won[one] ?? 0) + points;
    won[other] = (won[other] ?? 0) + 1 - points;
  }
  let strengths = Array.from({ length: size }, () => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = strengths;
    strengths = before.map((own, at) => {
      const shares = (met[at] ?? []).map((other) => 1 / (own + (before[other] ?? 1)));
      return (won[at] ?? 0) / shares.reduce((sum, share) => sum + share, 1 / (own + 1));
    });
  }
  return strengths.map((strength) => Number(strength.toPrecision(6)));
}

/**
 * The places of those who can be ranked together: each was held against at least half of the others.
 * While one was not, the weakest such one goes, so that what stays are the strong who met each other.
 */
export function comparable(
  strengths: readonly number[],
  meetings: readonly Meeting[],
): Set<number> {
  const kept = new Set(meetings.flatMap(({ one, other }) => [one, other]));
  for (;;) {
    const met = new Map<number, number>();
    for (const { one, other } of meetings) {
      if (!kept.has(one) || !kept.has(other)) continue;
      for (const at of [one, other]) met.set(at, (met.get(at) ?? 0) + 1);
    }
    const [weakest] = [...kept]
      .filter((at) => (met.get(at) ?? 0) * 2 < kept.size - 1)
      .toSorted((one, other) => (strengths[one] ?? 0) - (strengths[other] ?? 0) || other - one);
    if (weakest === undefined) return kept;
    kept.delete(weakest);
  }
}
