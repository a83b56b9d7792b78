import { readFileSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Takes the types out of TypeScript, by Node's own function, where Node does not do so by itself: in a
 * package that is installed. An old Node, which cannot, is told so by what runs next.
 */
modules.registerHooks?.({
  load(address, context, next) {
    if (!/^file:.*\.ts$/.test(address)) return next(address, context);
    const source = modules.stripTypeScriptTypes(readFileSync(fileURLToPath(address), 'utf8'));
    return { format: 'module', shortCircuit: true, source };
  },
});
