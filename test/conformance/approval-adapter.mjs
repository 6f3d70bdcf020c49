// Says approval policies of a neutral dialect in this product's policy language, so that its approval scenarios can be
// judged by the command line. JSON is YAML: the text is written as JSON.

/** The policy's text. Every approval and every check becomes one piece of evidence that every change owes. */
export function toPolicy(dialect) {
  const permission = dialect.minimumPermission ?? 'write';
  const roles = { reviewer: { title: 'Anybody who may approve', permission } };
  const slotOf = ({ role, count = 1 }) => {
    if (role === 'owners') return { role: 'reviewer', count, owners: true };
    if (role === 'reviewer') return { role, count };
    const team = role.replace(/^team:/, '');
    const name =
      Object.keys(roles).find((key) => roles[key].teams?.[0] === team) ?? `team-${Object.keys(roles).length}`;
    roles[name] = { title: `Members of ${team}`, permission, teams: [team] };
    return { role: name, count };
  };

  const evidence = {};
  const add = (id, title, source) => {
    evidence[id] = { title, gate: 'approval-gate', howTo: `Supply ${title}.`, ...source };
  };
  const approvals = dialect.approvals ?? [];
  if (dialect.approvalsMode === 'any' && approvals.length > 0) {
    const [first, ...alternatives] = approvals.map(slotOf);
    add('approval.any', 'any of the approvals', { approval: { ...first, alternatives } });
  } else {
    approvals.forEach((approval, index) =>
      add(`approval.n${index + 1}`, `approval ${index + 1}`, {
        approval: { ...slotOf(approval), distinct: approval.distinct ?? false },
      }),
    );
  }
  (dialect.requiredChecks ?? []).forEach(({ name, appId }, index) =>
    add(`check.n${index + 1}`, `check ${index + 1}`, {
      check: { names: [name], ...(appId === undefined ? {} : { appId }) },
    }),
  );

  const ids = Object.keys(evidence);
  return JSON.stringify({
    schema: 'evidence-gate/policy@1',
    name: 'scenario',
    version: 1,
    evidence,
    requirements:
      ids.length === 0
        ? []
        : [{ id: 'all', title: 'Every change', when: {}, evidence: ids, why: 'The scenario asks for it.' }],
    roles,
    approvals: {
      authorMayApprove: dialect.authorMayApprove ?? false,
      contributorsMayApprove: dialect.contributorsMayApprove ?? false,
      coAuthorsMayApprove: dialect.coAuthorsMayApprove ?? false,
      excluded: dialect.excludedApprovers ?? [],
      staleness: dialect.staleness ?? 'merge-tree',
      commentApprovals: dialect.commentApprovals ?? false,
      ignoreUpdateMerges: dialect.ignoreUpdateMerges ?? false,
      blockSiblings: dialect.blockSiblings ?? false,
    },
    gates: { required: [] },
  });
}
