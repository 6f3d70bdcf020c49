// ESLint parser for erasable TypeScript: Node blanks the types out in place, espree reads what is left. Every line and
// column a rule reports is therefore the one in the .ts file.
import { stripTypeScriptTypes } from 'node:module';
import * as espree from 'espree';

export const meta = { name: 'type-stripping-parser', version: '1.0.0' };

export function parse(source, options) {
  return espree.parse(stripTypeScriptTypes(source, { mode: 'strip' }), { ...options, ecmaVersion: 'latest' });
}
