import { OUTCOMES } from '../vocabulary.ts';
import { referenceTo } from './id.ts';
import { explain, oneOf } from './spelling.ts';
import { line } from './text.ts';

/** A row that a text leans on, and how it comes out. */
export const support = {
  row: explain(line, 'The id of a row of the pair.', 'context-window'),
  leads: explain(
    referenceTo<'models'>().optional(),
    'The id of the model that leads it.',
    'llama-4-maverick',
  ),
  leans: explain(
    referenceTo<'models'>().optional(),
    'The id of the model that it leans to.',
    'llama-4-maverick',
  ),
  comes: explain(oneOf(OUTCOMES).optional(), 'even or undecided, where nobody leads.', 'even'),
};

type Outcomes = Partial<Record<'leads' | 'leans' | 'comes', string | undefined>>;

/** Whether a support says in one way, and only one, how its row comes out. */
export function isOneOutcome({ leads, leans, comes }: Outcomes): boolean {
  return [leads, leans, comes].filter(Boolean).length === 1;
}

export const ONE_OUTCOME = {
  error: () => 'allowed is just one of leads, leans and comes; write the one that holds',
};
