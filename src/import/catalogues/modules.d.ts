/** What is used of npm's own library, which brings no types along. */
declare module 'pacote' {
  /** The bytes of a package's archive, refused where they differ from the digest. */
  export function tarball(spec: string, options: { integrity: string }): Promise<Buffer>;
  const pacote: { tarball: typeof tarball };
  export default pacote;
}
