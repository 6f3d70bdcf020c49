import type { Ecosystem } from '../ecosystem.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { node } from './node.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

/** Every ecosystem that `init` knows, in the order in which the workflow runs them. */
export const ECOSYSTEMS: readonly Ecosystem[] = [node, python, go, java, rust, ruby];
