import type { Policy } from '../../../../shared/policy/schema.ts';
import { presetFromSources } from '../../../../shared/testing/presets.ts';

/** The baseline with its rule packs, as the sources hold them. */
export const baselinePolicy = (): Policy => ({
  ...presetFromSources('baseline'),
  digest: 'sha256:test',
  sources: ['builtin:baseline@1'],
});
