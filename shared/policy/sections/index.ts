import { approvals } from './approvals.ts';
import { areas } from './areas.ts';
import { changeTypes } from './change-types.ts';
import { context } from './context.ts';
import { coverage } from './coverage.ts';
import { evidence } from './evidence.ts';
import { gates } from './gates.ts';
import { reports } from './reports.ts';
import { requirements } from './requirements.ts';
import { review } from './review.ts';
import { risk } from './risk.ts';
import { roles } from './roles.ts';
import { scanners } from './scanners.ts';
import { scans } from './scans.ts';
import { size } from './size.ts';
import { tests } from './tests.ts';
import { waivers } from './waivers.ts';

/** Every section of the policy language under its key, in the order in which a policy is written and compared. */
export const SECTIONS = {
  areas,
  changeTypes,
  evidence,
  requirements,
  roles,
  approvals,
  gates,
  reports,
  risk,
  size,
  context,
  coverage,
  review,
  tests,
  scans,
  scanners,
  waivers,
};
export type SectionName = keyof typeof SECTIONS;
