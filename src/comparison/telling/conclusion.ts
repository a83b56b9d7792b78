import type { Conclusion } from '../../catalog/catalog.ts';

/** What a pair concludes of a job: `Llama 4 Scout`, `Only Llama 4 Scout is left`, `Split`, `Even`. */
export function sayConclusion({ kind, model }: Conclusion<{ name: string }>): string {
  switch (kind) {
    case 'winner':
      return `${model?.name}`;
    case 'only':
      return `Only ${model?.name} is left`;
    case 'only known':
      return `Only ${model?.name} is known to fit`;
    case 'split':
      return 'Split';
    case 'even':
      return 'Even';
    case 'not measured':
      return 'Not measured';
    case 'unconfirmed':
      return 'Not known';
    case 'neither':
      return 'Neither fits';
  }
}
