import { z } from 'zod';
import { difference, opens } from '../compare/difference.ts';
import { defineSection } from './section.ts';

const contextSchema = z.strictObject({
  allowedHosts: z.array(z.string()).default([]).describe('Hosts that links and packages of a change may point to'),
  layersMayName: z
    .boolean()
    .default(false)
    .describe('The next layer may name allowedHosts where this one names none, as for a private registry'),
});

/** What text and lockfiles of a change may point to. */
export const context = defineSection({
  schema: contextSchema.prefault({}),
  merge: (above, below, refuse) => {
    const open = above.layersMayName && above.allowedHosts.length === 0;
    const further = below.allowedHosts.findIndex((host) => !open && !above.allowedHosts.includes(host));
    if (further >= 0)
      refuse(
        ['context', 'allowedHosts', further],
        `packages and links may not come from ${below.allowedHosts[further]}`,
        '{ packages: [...] }',
      );
    if (below.allowedHosts.length === 0) return { ...above, layersMayName: above.layersMayName && below.layersMayName };
    return { allowedHosts: below.allowedHosts, layersMayName: false };
  },
  compare: (above, below) => {
    // Hosts that the upper policy leaves to the next layer are its own choice.
    if (above.layersMayName && above.allowedHosts.length === 0 && below.allowedHosts.length > 0)
      return [difference('changed', 'context.allowedHosts', `names ${below.allowedHosts.join(', ')}, as it may`)];
    return [
      ...opens('context.allowedHosts', above.allowedHosts, below.allowedHosts),
      ...(above.layersMayName === below.layersMayName
        ? []
        : [
            below.layersMayName
              ? difference('loosened', 'context.layersMayName', 'a layer may name hosts')
              : difference('tightened', 'context.layersMayName', 'no layer may name hosts'),
          ]),
    ];
  },
});
