/** Whether this build makes pictures for sharing, as `npm run build -- --pictures` asks. */
export const HAS_PICTURES = Boolean(process.env['PICTURES']);

/** The picture of a page stands beside it: `/compare/a-vs-b/index.png`. */
export function pictureOf(page: string): string {
  return `${page}index.png`;
}
