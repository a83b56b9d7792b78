const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address within the site, `/models/gpt-4o/`, under the base path that it is served from. */
export function href(path: string): string {
  return base + path;
}
