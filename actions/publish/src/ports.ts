import type { HelperPorts } from '../../../shared/runtime/helper-action.ts';

/** What publishing takes: GitHub, and the repository. */
export type Ports = Pick<HelperPorts, 'client' | 'owner' | 'repo'>;
