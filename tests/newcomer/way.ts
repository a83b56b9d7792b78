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

/**
 * The steps up to records that the check finds no problem in.
 * @param animal what the model is called, "newt": who runs the tests beside it needs another.
 */
export function stepsTo(animal: string): readonly Step[] {
  const name = animal.charAt(0).toUpperCase() + animal.slice(1);
  return [
    step(
      `source pond-${animal}-card`,
      `sources/pond-${animal}-card`,
      fill('title', `${name} 1 model card`),
      fill('publisher', 'Pond Research'),
      open('url', `https://example.com/${animal}-1`),
      fill('tier', 'primary'),
      fill('access', 'full'),
      body('The card that its maker publishes.'),
    ),
    step(
      `family ${animal}`,
      `families/${animal}`,
      fill('name', name),
      fill('developer', 'Pond Research'),
      body('Models of a maker that does not exist.'),
    ),
    step(
      `model ${animal}-1`,
      `models/${animal}-1`,
      fill('name', `${name} 1`),
      fill('family', animal),
      fill('source', `pond-${animal}-card`),
      open('context-window', '2M'),
      open('input-kinds', '[text]'),
      open('open-weights', 'true'),
      openList(
        'events',
        `  - on: '2026-11-02'\n    what: released\n    surface: Pond API\n    source: pond-${animal}-card\n`,
      ),
      body('A model that is made up.'),
    ),
    step(
      `offer openrouter ${animal}-1 --write`,
      'providers/openrouter',
      open('input', '$0.30'),
      open('output', '$1.20'),
      fill('source', `pond-${animal}-card`),
    ),
    step(
      `score ${animal}-1 mmlu --write`,
      `models/${animal}-1`,
      fill('value', '81.5'),
      fill('settings', 'not stated'),
      fill('by', 'Pond Research'),
      fill('source', `pond-${animal}-card`),
    ),
    step(
      `matchup ${animal}-1-vs-gpt-4o`,
      `matchups/gpt-4o-vs-${animal}-1`,
      fill('row', 'context-window'),
      open('leads', `${animal}-1`),
      fill(
        'summary',
        `${name} 1 takes [[${animal}-1 context-window]], GPT-4o [[gpt-4o context-window]].`,
      ),
      body('Nobody has measured both of them in one run.'),
    ),
  ];
}

/** Goes the way in a copy of the project. */
export async function goTheWay(
  project: string,
  run: (command: string) => Promise<void> | void,
  steps: readonly Step[],
): Promise<void> {
  for (const { command, file, edits } of steps) {
    await run(command);
    edit(join(project, file), ...edits);
  }
}
