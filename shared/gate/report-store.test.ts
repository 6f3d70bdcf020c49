import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GateReport, Subject } from '../evidence/report.ts';
import { loadPolicy } from '../policy/load.ts';
import { reportOf } from '../testing/report-builder.ts';
import { reportStore } from './report-store.ts';

const policy = await loadPolicy({});
const subject: Subject = { repository: 'o/r', pullRequest: 7, base: 'b', head: 'h', mergeTree: 't' };
const report = (over: Partial<GateReport> = {}): GateReport =>
  reportOf('risk-classify', { subject, policy: { digest: policy.digest, sources: [] }, ...over });
let directory: string;
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'evidence-gate-'))));
const read = async () => {
  const { reports, problems } = await reportStore(directory).readEarlier('approval-gate', subject, policy);
  return { names: [...reports.keys()], problems };
};

describe('SARIF beside the report', () => {
  const findings: GateReport['findings'] = [
    { ruleId: 'r', level: 'error', message: 'm', location: { path: 'a' }, fingerprint: 'f', cwe: [], state: 'new' },
  ];
  const filesAfter = async (...reports: GateReport[]) => {
    for (const one of reports) await reportStore(directory).writeReport(one);
    return readdirSync(directory).toSorted();
  };

  test('is written when there are findings', async () => {
    const files = await filesAfter(report({ findings }));
    expect(files).toEqual(['risk-classify.json', 'risk-classify.sarif']);
  });

  test('of an earlier run does not outlive its findings', async () => {
    expect(await filesAfter(report({ findings }), report())).toEqual(['risk-classify.json']);
  });

  test('is scan-aggregate’s own affair', async () => {
    const files = await filesAfter(report({ gate: 'scan-aggregate', findings }));
    expect(files).toEqual(['scan-aggregate.json']);
  });
});

describe('reports of earlier gates', () => {
  test('are read back when they are about this subject and policy', async () => {
    await reportStore(directory).writeReport(report());
    expect(await read()).toEqual({ names: ['risk-classify'], problems: [] });
  });

  test('of gates that come later are not looked at', async () => {
    await reportStore(directory).writeReport(report({ gate: 'approval-gate' }));
    expect((await read()).names).toEqual([]);
  });

  test.each([
    ['another head', { subject: { ...subject, head: 'x' } }, 'another head'],
    ['another base', { subject: { ...subject, base: 'x' } }, 'another base'],
    ['another merge tree', { subject: { ...subject, mergeTree: null } }, 'another mergeTree'],
    ['another pull request', { subject: { ...subject, pullRequest: 8 } }, 'another pullRequest'],
    ['another repository', { subject: { ...subject, repository: 'o/other' } }, 'another repository'],
    ['another policy', { policy: { digest: 'sha256:0', sources: [] } }, 'another policy'],
  ])('about %s are not used, and that is said', async (_what, over, reason) => {
    await reportStore(directory).writeReport(report(over));
    const { names, problems } = await read();
    expect(names).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ code: 'EG112', message: expect.stringContaining(reason) })]);
  });

  test.each([
    ['no JSON', '{"schema":'],
    ['nothing', ''],
    ['another document', '{}'],
    [
      'a status that does not exist',
      JSON.stringify(
        report({
          evidence: [{ id: 'scan.sast', status: 'green' as never, summary: '', by: [], refs: [], nextAction: null }],
        }),
      ),
    ],
    ['a report under another’s name', JSON.stringify(report({ gate: 'scan-aggregate' }))],
  ])('that hold %s are not used', async (_what, content) => {
    writeFileSync(join(directory, 'risk-classify.json'), content);
    const { names, problems } = await read();
    expect(names).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test('an emitted file cannot leave the directory', async () => {
    expect(await reportStore(directory).write('../../escape.txt', 'x')).toBe(join(directory, 'escape.txt'));
  });

  test.each([1, 501])('a report of %i findings is written as JSON.stringify would', async (count) => {
    const finding = { ruleId: 'r', level: 'note', message: 'm', location: { path: 'a' }, fingerprint: 'f', cwe: [] };
    const findings = Array.from({ length: count }, () => ({ ...finding, state: 'new' })) as GateReport['findings'];
    const path = await reportStore(directory).writeReport(report({ findings }));
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(report({ findings }), null, 2)}\n`);
  });

  test('a directory that cannot be written is the caller’s to mend', async () => {
    writeFileSync(join(directory, 'file'), '');
    await expect(reportStore(join(directory, 'file', 'below')).write('a', 'b')).rejects.toMatchObject({
      code: 'EG211',
      exitStatus: 2,
    });
  });
});
