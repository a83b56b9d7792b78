/** Loads of real jobs, stated and not measured: each says what it stands for. */
export interface Preset {
  id: string;
  name: string;
  /** What is assumed, in a sentence. */
  says: string;
  /** What it puts into the form, by the name of the field. */
  fields: Record<string, string>;
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'support',
    name: 'Support chat',
    says: '2,000 requests a day. Each sends 3,000 tokens, of which 60% are instructions and history still in the cache, and gets 250 tokens back.',
    fields: { per: 'request', requests: '2000', in: '3000', out: '250', cached: '60' },
  },
  {
    id: 'documents',
    name: 'Reading documents',
    says: '500 documents a day of 40,000 tokens, each summed up in 800. Half can wait and goes in batches.',
    fields: { per: 'request', requests: '500', in: '40k', out: '800', batch: '50' },
  },
  {
    id: 'coding',
    name: 'Coding agent',
    says: '4,000 calls a day, as of ten developers. Each call sends 60,000 tokens, of which 90% come from the cache and 5% are written into it, and gets 600 back.',
    fields: {
      per: 'request',
      requests: '4000',
      in: '60k',
      out: '600',
      cached: '90',
      written: '5',
    },
  },
  {
    id: 'classify',
    name: 'Classification at volume',
    says: '200,000 texts a day of 400 tokens, each answered with a label of 10 tokens, all in batches.',
    fields: { per: 'request', requests: '200k', in: '400', out: '10', batch: '100' },
  },
];
