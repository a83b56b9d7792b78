/** What is used of Pagefind's script; see src/site/search/pagefind.ts. */
declare module 'virtual:pagefind' {
  interface Part {
    title: string;
    url: string;
    excerpt: string;
  }
  interface Data extends Part {
    meta: { title: string; kind: string };
    raw_content?: string;
    content?: string;
    anchors?: { id: string; text: string; location: number }[];
    sub_results: Part[];
  }
  interface Result {
    id: string;
    data: () => Promise<Data>;
  }
  export function options(given: { basePath: string; baseUrl: string }): Promise<void>;
  export function search(
    query: string | null,
    given: { filters: Record<string, string | readonly string[]> },
  ): Promise<{ results: Result[] }>;
}

/** The address of a script that is loaded when it is wanted; see src/site/search/late-script.ts. */
declare module '*?late' {
  const address: string;
  export default address;
}
