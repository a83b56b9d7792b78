import { sayDate } from '../../catalog/values/date.ts';
import type { AdviceStep } from '../../comparison/lives/advice.ts';
import { type SurfaceLife, wholeSurfaces } from '../../comparison/lives/surface.ts';
import { capital } from '../../comparison/prose/capital.ts';
import { sayEnds, sayPutOff, saySurface } from '../../comparison/telling/life.ts';
import type { Move } from '../../comparison/moving/move.ts';
import { joinWords } from '../../comparison/telling/telling.ts';
import { CHECK_WORDS } from './words.ts';

/** One sentence or two on a move: when it ends, and what is advised. */
export function sayMove({ model, ends, advice, candidates }: Move): string {
  const whole = wholeSurfaces({ surfaces: ends });
  const next =
    whole.find(({ state }) => state === 'leaves') ??
    ends.find(({ state }) => state === 'leaves') ??
    whole.at(-1) ??
    ends.at(-1);
  const shown = advice.find(({ isCurrent }) => isCurrent);
  const end = next ? `${model.name} ${saySurface(next)}.` : `${model.name} ends.`;
  const voice = shown?.told.find(({ source }) => source.tier === 'primary') ?? shown?.told.at(-1);
  const named = shown?.names[0]?.name ?? shown?.says;
  const advised = voice ? ` ${capital(voice.source.publisher)} names ${named} in its place.` : '';
  return `${end}${advised} ${candidates.length} models stay for a year, as far as is announced.`;
}

/** When a surface ends, who says so, who says otherwise, and which date it was before. */
export function sayEnd(life: SurfaceLife): string {
  const { voices, rivals } = life;
  const who = joinWords([...new Set(voices.map(({ source }) => source.publisher))]);
  const others = rivals.map(({ says, source }) => `${says} by ${source.publisher}`);
  const against = others.length > 0 ? `; otherwise ${joinWords(others)}` : '';
  const before = sayPutOff(life);
  return `${sayEnds(life)} (${who})${before ? `, ${before}` : ''}${against}`;
}

/** Who gives a piece of advice, how near each stands, on which day, and whether it still holds. */
export function sayAdvice({ told, isCurrent }: AdviceStep): string {
  const who = told.map(({ source, said }) =>
    [source.publisher, source.tier, said && sayDate(said)].filter(Boolean).join(', '),
  );
  const check = told.find((one) => one.check && one.check !== 'agrees')?.check;
  const doubt = check && !isCurrent ? `; ${CHECK_WORDS[check]}` : '';
  return ` (${who.join('; ')})${isCurrent ? ', shown here' : ''}${doubt}.`;
}
