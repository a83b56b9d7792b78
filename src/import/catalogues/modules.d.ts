/** What is used of npm's own library, which brings no types along. */
declare module 'pacote' {
  /** What a registry says of a package: which version is the latest, and when each was published. */
  export interface Packument {
    'dist-tags': Record<string, string>;
    time?: Record<string, string>;
    versions: Record<string, { license?: unknown; dist: { integrity?: string } }>;
  }
  /** The bytes of a package's archive, refused where they differ from the digest. */
  export function tarball(spec: string, options: { integrity: string }): Promise<Buffer>;
  export function packument(name: string, options: { fullMetadata: true }): Promise<Packument>;
  const pacote: { tarball: typeof tarball; packument: typeof packument };
  export default pacote;
}
