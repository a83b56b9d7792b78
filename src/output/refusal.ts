/** A setting, a place or a moment in which a command cannot do its work; the message says how to go on. */
export class Refusal extends Error {}

/**
 * Runs a command's work. A refusal, or a system that cannot write (a full disk, a right that is
 * missing), is told in one line; everything else is a fault of ours and is thrown on.
 * @returns what the work returns; false where it was told.
 */
export async function told(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) console.error(error.message);
    else if (isOfSystem(error)) {
      console.error(`The site could not be written: ${error.message}. The last site is untouched.`);
    } else throw error;
    return false;
  }
}

/** The code of an error that the system reports, `ENOENT`; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return isOfSystem(error) ? error.code : undefined;
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
