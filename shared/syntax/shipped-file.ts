import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShippedFile } from './grammars.ts';

/**
 * Where a shipped file lies. A bundle finds it beside its own folder (`dist/grammars`, one copy for all bundles); run from
 * source it is in the dependency that ships it. Nothing outside this project's own folder is ever looked at.
 */
export function pathOf({ package: name, file }: ShippedFile): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const shipped = join(here, '../grammars', posix.basename(file));
  return existsSync(shipped) ? shipped : join(here, '../../node_modules', name, file);
}
