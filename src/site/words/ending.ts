import type { Ending } from '../../comparison/views/ending.ts';

/** The address of an ending on its page: `gpt-4o-openai-api`. */
export function endingId({ model, life }: Ending): string {
  const slug = life.surface.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${model.id}-on-${slug}`;
}

/** Whether anybody names something to move to. */
export function hasAnswer({ advice, remarks }: Ending): boolean {
  return advice !== undefined || remarks.length > 0;
}
