import { explain } from './spelling.ts';
import { line } from './text.ts';

/** Answers what `npm run check` asks about a record or a block of it. */
export const sure = explain(
  line.optional(),
  'Why what the check asks about here is right all the same. Refused where nothing is asked.',
  'The maker lists it so; read twice.',
);
