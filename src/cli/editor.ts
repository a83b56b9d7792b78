import { SCHEMAS, tellLanguageServer, writeSchemas } from '../editor/files.ts';

/** `npm run editor`: writes what editors need to complete, explain and check front matter. */
writeSchemas(process.cwd());
tellLanguageServer(process.cwd());
console.log(
  `Wrote ${SCHEMAS}/, and what Astro's language server reads. With its extension, VS Code explains each key of a record: CONTRIBUTING.md says how.`,
);
