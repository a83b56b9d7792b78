/** What Astro adds to the name of the script of a component. */
const ADDED = /\.astro_astro_type_script_index_\d+_lang$/;

/** The name of a file of the build, without what says nothing: each page that loads it spells it out. */
export function scriptName({ name }: { name: string }): string {
  return `_astro/${name.replace(ADDED, '').replace(/[^\w.-]/g, '_')}.[hash].js`;
}
