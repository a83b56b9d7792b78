/** Figures with their units by kind: money, time and counts are never told as points of a scale. */

/** What is measured in the world, and not on a scale of points. */
const MEASURED =
  /^(?:USD|EUR|m?s|min|minutes?|seconds?|h|hours?|days?|tokens?|words?|GB|kWh)(?![a-z])/;

/** `71.5%`, `$0.31 a task`, `12 s`, `place 32`, `24.2` of an index; one alone is no plural. */
export function inUnit(figure: string, unit: string | undefined): string {
  // The name of an index says already that it is one.
  if (!unit || unit === 'index') return figure;
  if (unit === '%') return `${figure}%`;
  if (unit === 'place') return `place ${figure}`;
  if (/^USD\b/.test(unit)) return `$${figure}${unit.slice(3)}`;
  const isOne = figure === '1' && /^[a-z]{3,}s$/.test(unit);
  return `${figure} ${isOne ? unit.slice(0, -1) : unit}`;
}

/** A difference between two figures of a unit: `1.2 points`, `1 place`, `40 Elo points`, `$0.31`, `4 s`. */
export function differenceIn(figure: string, unit: string | undefined): string {
  if (unit && MEASURED.test(unit)) return inUnit(figure, unit);
  const noun = unit === 'place' ? 'place' : unit === 'Elo' ? 'Elo point' : 'point';
  return `${figure} ${noun}${figure === '1' ? '' : 's'}`;
}
