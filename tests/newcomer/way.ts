import { join } from 'node:path';
import { type Edit, body, edit, fill, open, openList } from './edit.ts';

/** The way of the README's recipe, for a model that nobody has made. */

/** A command as the README gives it, and what is then done in an editor. */
export interface Step {
  command: string;
  /** The record that the command wrote or added to. */
  file: string;
  edits: readonly Edit[];
}

const step = (command: string, file: string, ...edits: readonly Edit[]): Step => ({
  command: `npm run new -- ${command}`,
  file: `content/${file}.md`,
  edits,
});

/** The steps up to records that the check finds no problem in. */
export const STEPS: readonly Step[] = [
  step(
    'source pond-newt-card',
    'sources/pond-newt-card',
    fill('title', 'Newt 1 model card'),
    fill('publisher', 'Pond Research'),
    open('url', 'https://example.com/newt-1'),
    fill('tier', 'primary'),
    fill('access', 'full'),
    body('The card that its maker publishes.'),
  ),
  step(
    'family newt',
    'families/newt',
    fill('name', 'Newt'),
    fill('developer', 'Pond Research'),
    body('Models of a maker that does not exist.'),
  ),
  step(
    'model newt-1',
    'models/newt-1',
    fill('name', 'Newt 1'),
    fill('family', 'newt'),
    fill('source', 'pond-newt-card'),
    open('context-window', '2M'),
    open('input-kinds', '[text]'),
    open('open-weights', 'true'),
    openList(
      'events',
      "  - on: '2026-11-02'\n    what: released\n    surface: Pond API\n    source: pond-newt-card\n",
    ),
    body('A model that is made up.'),
  ),
  step(
    'offer openrouter newt-1 --write',
    'providers/openrouter',
    open('input', '$0.30'),
    open('output', '$1.20'),
    fill('source', 'pond-newt-card'),
  ),
  step(
    'score newt-1 mmlu --write',
    'models/newt-1',
    fill('value', '81.5'),
    fill('settings', 'not stated'),
    fill('by', 'Pond Research'),
    fill('source', 'pond-newt-card'),
  ),
  step(
    'matchup newt-1-vs-gpt-4o',
    'matchups/gpt-4o-vs-newt-1',
    fill('row', 'context-window'),
    open('leads', 'newt-1'),
    fill('summary', 'Newt 1 takes [[newt-1 context-window]], GPT-4o [[gpt-4o context-window]].'),
    body('Nobody has measured both of them in one run.'),
  ),
];

/** Goes the way in a copy of the project. */
export async function goTheWay(
  project: string,
  run: (command: string) => Promise<void> | void,
): Promise<void> {
  for (const { command, file, edits } of STEPS) {
    await run(command);
    edit(join(project, file), ...edits);
  }
}
