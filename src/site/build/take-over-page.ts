import type { APIRoute } from 'astro';
import { studies } from '../catalog.ts';
import { takeOverCards } from '../page/pair/card.ts';
import { readCard } from './made.ts';
import { shareOf } from './share.ts';

/** Has lists and search know what was drawn apart; there is no such page. */
export const GET: APIRoute = () => {
  const { made } = shareOf(process.env);
  if (made) takeOverCards(studies, (pair) => readCard(made, pair));
  return new Response(null);
};
