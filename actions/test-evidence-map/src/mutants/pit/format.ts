import { xml } from '../../input/xml.ts';
import type { MutationFormat } from '../mutant.ts';
import { pitHandler } from './handler.ts';

/** `mutations.xml` of PIT (Java and other languages of its machine). */
export const pit: MutationFormat = {
  name: 'pit',
  recognises: ({ root }) => root === 'mutations',
  open: (into) => xml(pitHandler(into)),
};
