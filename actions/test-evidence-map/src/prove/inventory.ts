import { finding, satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Inventory } from '../inventory/inventory.ts';

export const INVENTORY = 'test.inventory';

/** Whether every test known at the base still ran. */
export function proveInventory(policy: Policy, inventory: Inventory | null): Evidence {
  const howTo = policy.evidence[INVENTORY]?.howTo ?? 'Hand in results on the base’s code as reports-base.';
  if (inventory === null) {
    return unsatisfied(INVENTORY, 'missing', 'There are no two sets of reports to compare.', howTo);
  }
  const { before, vanished, vanishedCount, switchedOff, switchedOffCount } = inventory;
  if (before === 0) return unsatisfied(INVENTORY, 'missing', 'The reports on the base’s code hold no test.', howTo);
  const [first] = [...vanished, ...switchedOff];
  if (first === undefined) return satisfied(INVENTORY, `All ${before} tests of the base’s reports ran on the head.`);
  const what = [
    ...(vanishedCount > 0 ? [`${vanishedCount} vanished`] : []),
    ...(switchedOffCount > 0 ? [`${switchedOffCount} are skipped now`] : []),
  ];
  const summary = `Of ${before} tests of the base’s reports ${what.join(' and ')}, among them "${first.slice(0, 120)}".`;
  const next = 'Let these tests run again; where one was removed on purpose, waive this proof with the reason.';
  return unsatisfied(INVENTORY, 'failed', summary, next, [], [...vanished, ...switchedOff].slice(0, 20));
}

/** What vanished, as findings: worth a look even where the policy does not ask. */
export const inventoryFindings = (inventory: Inventory | null): Finding[] => [
  ...(inventory?.vanished ?? []).map((test) =>
    finding(
      'test-inventory/vanished',
      'warning',
      `Test "${test.slice(0, 200)}" ran before and is in no report now.`,
      undefined,
      {
        text: test,
      },
    ),
  ),
  ...(inventory?.switchedOff ?? []).map((test) =>
    finding(
      'test-inventory/switched-off',
      'warning',
      `Test "${test.slice(0, 200)}" ran before and is skipped now.`,
      undefined,
      {
        text: test,
      },
    ),
  ),
];
