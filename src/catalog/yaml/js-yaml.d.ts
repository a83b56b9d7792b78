/** What is used of js-yaml, which brings no types. */
declare module 'js-yaml' {
  /** The plain values of YAML 1.2. */
  export const CORE_SCHEMA: unique symbol;
  export function load(text: string, options: { schema: typeof CORE_SCHEMA }): unknown;
}
