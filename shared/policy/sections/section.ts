import type { z } from 'zod';
import type { Difference } from '../compare/difference.ts';

/**
 * Says that a layer would loosen, where in its document, and how. Never returns.
 *
 * `scope` is that of the waiver which would let the same through for a while, as YAML.
 */
export type Refuse = (path: readonly (string | number)[], what: string, scope?: string) => never;

/** What a section's comparison may look up in the rest of a policy. */
export interface Whole {
  readonly evidence: Readonly<
    Record<
      string,
      {
        readonly approval?:
          | { readonly role: string; readonly alternatives: readonly { readonly role: string }[] }
          | undefined;
      }
    >
  >;
  readonly requirements: readonly { readonly evidence: readonly string[] }[];
}

/**
 * One part of the policy language: one file beside this one, named in `sections/index.ts`. To add a key, add it to the
 * `schema` of its section with a description, say in `merge` which of two values is the stricter one, and in `compare`
 * how the difference is told. A property test holds `merge` to `compare`: whatever is merged may loosen nothing.
 */
export interface Section<Schema extends z.ZodType, Layer extends z.ZodType = Schema> {
  /** The section in a whole policy; an absent one must parse to its defaults. */
  readonly schema: Schema;
  /** The section in a layer. */
  readonly layer: Layer;
  /** What a layer that extends nothing is laid over; absent: the layer itself. */
  readonly ground?: z.output<Schema>;
  /** Makes a layer that extends nothing whole, where laying it over the ground is not enough: there it can loosen nothing. */
  stand?(layer: z.output<Layer>): z.output<Schema>;
  /** Lays `below` over `above`; where both say something the stricter holds, and what would loosen is refused. */
  merge(above: z.output<Schema>, below: z.output<Layer>, refuse: Refuse): z.output<Schema>;
  /** What `below` does to `above`; what is not shown to be at least as strict is `loosened`. Pure. */
  compare(
    above: z.output<Schema>,
    below: z.output<Schema>,
    wholes: { readonly above: Whole; readonly below: Whole },
  ): Difference[];
}

/** A section that a layer writes as a whole policy does. */
export const defineSection = <Schema extends z.ZodType>(section: Omit<Section<Schema>, 'layer'>): Section<Schema> => ({
  ...section,
  layer: section.schema,
});

/** A section in which a layer may leave out what the policy above it says. */
export const defineLayeredSection = <Schema extends z.ZodType, Layer extends z.ZodType>(
  section: Section<Schema, Layer>,
): Section<Schema, Layer> => section;
