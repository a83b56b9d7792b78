/// <reference types="astro/client" />

declare namespace astroHTML.JSX {
  interface AnchorHTMLAttributes {
    /** The popover that shows while a reader dwells on the link; newer than Astro's types. */
    interestfor?: string | undefined;
  }
}

interface ImportMetaEnv {
  /** `https://github.com/owner/name`; empty where none is named. */
  readonly REPOSITORY: string;
  readonly BRANCH: string;
}
