import { plain } from './spelling.ts';

/** Ids as gateways and hosts write them: `openrouter/meta-llama/llama-4-maverick:free`. */

/** Where Bedrock serves it: `us.meta.llama4-…`, `global.anthropic.claude-…`. */
const REGION = /^(us|eu|apac|ap|jp|au|ca|global|us-gov)\./;

/** A maker before a point or two hyphens, as Bedrock and SAP write it: `meta.llama4-…`. */
const MAKER = /^[a-z]{2,}\d*(\.|--)(?=[a-z])/;

/** What follows a name and makes no other model of it, the outermost first. */
const TAILS = [
  /-v?\d+:\d+$/,
  /:[a-z\d.-]+$/,
  /@[\w-]+$/,
  /[-_](latest|maas|fp8|fp16|bf16|int4|int8|awq|gguf|gptq|dynamic|fast|turbo|basic|versatile|hf|it|cs|tee)$/,
  /[-_](instruct|chat|exp|preview|thinking|reasoning|original)$/,
  /-v\d+$/,
  /[-_](minimal|low|high|xhigh)$/,
  /-(20\d{2}-?\d{2}-?\d{2}|\d{2}-?\d{2}|\d{3}|\d)$/,
];

/** So many words of a host may stand before a name: `duo-chat-gpt-5-1`. */
const MOST_HEADS = 3;

/** What a pasted id may be called here: as it is, then with less and less of what hosts add. */
export function readingsOf(word: string): string[] {
  const whole = plain(word).replace(/^['"`(<[]+|['"`)>\],.]+$/g, '');
  const own = whole.replace(/^(https?:\/\/)?.*\//, '').replace(/^(ft|models?):/, '');
  const bare = own
    .replace(REGION, '')
    .replace(MAKER, '')
    .replace(/(\d)p(\d)/g, '$1.$2');
  const cut = [bare];
  for (const tail of [...TAILS, ...TAILS]) cut.push((cut.at(-1) ?? '').replace(tail, ''));
  return [...new Set([whole, own, ...cut, ...cut.flatMap(headless)])].filter(Boolean);
}

function headless(reading: string): string[] {
  const readings = [reading.replace(/^chat(?=gpt)/, '')];
  for (let heads = 0; heads < MOST_HEADS; heads += 1) {
    readings.push((readings.at(-1) ?? '').replace(/^[a-z]+[-_]+/, ''));
  }
  return readings;
}
