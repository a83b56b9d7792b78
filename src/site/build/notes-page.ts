import type { APIRoute } from 'astro';
import { movedIn, spellingsIn } from '../address/moved.ts';
import { studies } from '../catalog.ts';
import { aboutModels } from '../search/card.ts';
import { cardsOf } from '../search/cards.ts';
import type { Notes } from './notes.ts';

/** What the steps that follow the pages need to know of the records. */
export const GET: APIRoute = () => {
  const notes: Notes = {
    moved: movedIn(studies),
    spellings: spellingsIn(studies),
    cards: cardsOf(studies),
    guides: Object.fromEntries(
      studies.guides.map(({ id, restsOn }) => {
        const named = new Set(restsOn.flatMap(({ pair }) => pair.split('-vs-')));
        return [`guides/${id}`, aboutModels(studies.models.filter((model) => named.has(model.id)))];
      }),
    ),
  };
  return Response.json(notes);
};
