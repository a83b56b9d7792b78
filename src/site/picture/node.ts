import { type Node, container, text } from '@takumi-rs/helpers';
import { SITE } from '../words/words.ts';
import type { PictureCard } from './card.ts';

/** The size that those who show links ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The colours of the light pages. */
const COLOURS = { a: '#1f55b5', b: '#a8480c', ink: '#1b1b1a' };
const PAPER = '#fbfaf6';
const MUTED = '#5a5954';
const RULE = '#dedbd2';

/** From so many signs on a name is set smaller, so that two of them have room. */
const LONG = 26;
const MOST_SIGNS = 74;
const MOST_OF_FOOT = 130;

/** A card as it is drawn. */
export function nodeOf({ names, columns, foot }: PictureCard): Node {
  const isLong = names.some((name) => name.text.length > LONG);
  const heads = names.map((name) =>
    text(cut(name.text), {
      fontFamily: 'serif',
      fontWeight: 700,
      fontSize: isLong ? 56 : 76,
      lineHeight: 1.15,
      color: COLOURS[name.voice],
    }),
  );
  const sides = columns.map(({ voice, lines }) =>
    container({
      style: {
        display: 'flex',
        flexDirection: 'column',
        gap: 12,
        flexGrow: 1,
        flexBasis: 0,
        borderLeftWidth: 6,
        borderLeftStyle: 'solid',
        borderLeftColor: COLOURS[voice],
        paddingLeft: 24,
      },
      children: lines.map((line) => text(cut(line), { fontSize: 32, lineHeight: 1.25 })),
    }),
  );
  return container({
    style: {
      width: WIDTH,
      height: HEIGHT,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: 60,
      backgroundColor: PAPER,
      color: COLOURS.ink,
      fontFamily: 'sans',
    },
    children: [
      container({ style: { display: 'flex', flexDirection: 'column' }, children: heads }),
      container({ style: { display: 'flex', flexDirection: 'row', gap: 48 }, children: sides }),
      container({
        style: {
          display: 'flex',
          flexDirection: 'row',
          justifyContent: 'space-between',
          gap: 32,
          borderTopWidth: 2,
          borderTopStyle: 'solid',
          borderTopColor: RULE,
          paddingTop: 24,
        },
        children: [
          text(cut(foot, MOST_OF_FOOT), { fontSize: 26, color: MUTED }),
          text(SITE, { fontFamily: 'serif', fontWeight: 700, fontSize: 30 }),
        ],
      }),
    ],
  });
}

/** A text that has room in two lines. */
function cut(line: string, most = MOST_SIGNS): string {
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
