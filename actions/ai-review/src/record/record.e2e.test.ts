import { afterEach, describe, expect, test } from '@jest/globals';
import type { Change } from '../../../../shared/change/change.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { servers } from '../../testing/judged.ts';
import { failure, unitIds, type Behaviour } from '../../testing/messages-server.ts';
import { answerFor, findingIds, findingOf, modelBy, reviewer, voteFor } from '../../testing/reviewer.ts';
import {
  reviewEvidence,
  riskReport,
  runGate,
  TEST_KEY,
  THOROUGH,
  type ReviewReport,
  type Run,
} from '../../testing/run-gate.ts';
import { parseRecord, RECORD_NAME } from './record.ts';

const service = servers();
afterEach(() => service.closeAll());

const SECRET = `ghp_${'aB3dE6gH9j'.repeat(4).slice(0, 36)}`;
const FILES: Record<string, [string | null, string]> = {
  'src/a.ts': ['a\n', `a\nb // why not\nconst t = "${SECRET}";\n`],
  'src/b.ts': ['one\n', 'one\ntwo\n'],
};
const PULL_REQUEST = { pull_request: { number: 7 } } as never;
const changeWith = (files = FILES, parts: Partial<Change> = {}): Change => {
  const change = changeOf({ files, pullRequest: PULL_REQUEST });
  // The builder makes up object ids; here they must tell one blob from another.
  const identified = change.files.map((file) => ({
    ...file,
    after: file.after && {
      ...file.after,
      oid: Buffer.from(files[file.path]?.[1] ?? '')
        .toString('hex')
        .slice(-40),
    },
  }));
  return { ...change, files: identified, ...parts };
};

const attentiveModel = modelBy(() => undefined);
const FOUND = findingOf({ hunk: 'h2', path: 'src/b.ts', startLine: 2, endLine: 2, quote: 'two', controlled: 'yes' });

async function recorded(behaviour: Behaviour, options: Partial<Run> = {}) {
  const emitted = new Map<string, string>();
  const { report, server } = await service.judge([behaviour], { change: changeWith(), emitted, ...options });
  return { report, server, record: emitted.get(RECORD_NAME) ?? '' };
}

const replayed = (record: string, options: Partial<Run> = {}): Promise<ReviewReport> =>
  runGate({ change: changeWith(), environment: {}, files: { record }, replay: 'record', ...options });

/** Reports are equal but for the file that a replay reads. */
const comparable = (report: ReviewReport): string => JSON.stringify({ ...report, inputs: [] });

describe('a record', () => {
  test.each<[string, Behaviour, Run['review']]>([
    ['a clean review', attentiveModel, THOROUGH],
    ['a review with findings', reviewer(FOUND), THOROUGH],
    ['a finding that does not stand', reviewer({ ...FOUND, quote: 'twice' }), {}],
    ['an outage', failure(500, 'api_error', { 'retry-after-ms': '1' }), {}],
    ['an exhausted budget', attentiveModel, { ...THOROUGH, maxUsd: 0.6 }],
  ])('of %s replays to the very same report, offline and without a key', async (_, behaviour, review) => {
    const live = await recorded(behaviour, { review: review ?? {} });
    const emitted = new Map<string, string>();
    const again = await replayed(live.record, { review: review ?? {}, emitted });
    expect(comparable(again)).toBe(comparable(live.report));
    expect(emitted.get(RECORD_NAME)).toBe(live.record);
  });

  test('holds every request and answer by digest, without a secret', async () => {
    const { report, server, record } = await recorded(attentiveModel, { review: THOROUGH });
    const read = parseRecord(record);
    expect(read?.exchanges).toHaveLength(server.received.length);
    for (const { shared, task, system } of read?.exchanges ?? [])
      for (const digest of [shared, task, system]) expect(read?.texts).toHaveProperty([digest]);
    expect(record).not.toContain(SECRET);
    expect(record).not.toContain(TEST_KEY);
    expect(report.details.record?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('does not hold what a model repeats of a secret', async () => {
    const leaky = reviewer({ ...FOUND, problem: `the key is ${TEST_KEY.slice(0, -7)} and ${SECRET}` });
    const { record } = await recorded(leaky);
    expect(record).not.toContain(TEST_KEY.slice(0, 12));
    expect(record).not.toContain(SECRET);
  });

  test.each<[string, Partial<Run>, (record: string) => string]>([
    ['another head', { change: changeWith(FILES, { head: 'f'.repeat(40) }) }, (record) => record],
    ['another base', { change: changeWith(FILES, { base: 'f'.repeat(40) }) }, (record) => record],
    ['text that is no record', {}, () => '{}'],
    ['half a record', {}, (record) => record.slice(0, record.length / 2)],
    ['a record without its answers', {}, (record) => JSON.stringify({ ...JSON.parse(record), exchanges: [] })],
  ])('of %s satisfies nothing', async (_, options, alter) => {
    const { record } = await recorded(attentiveModel);
    const report = await replayed(alter(record), options);
    expect(reviewEvidence(report).status).toBe('missing');
    expect(report.problems.map(({ code }) => code)).toContain('EG161');
  });

  test('that is not there satisfies nothing', async () => {
    expect(reviewEvidence(await replayed('', { files: {} })).status).toBe('missing');
  });
});

describe('a second push', () => {
  const next = changeWith({ ...FILES, 'src/b.ts': ['one\n', 'one\nthree\n'] }, { head: 'e'.repeat(40) });

  test('is asked only about what is new, and every hunk is accounted for', async () => {
    const first = await recorded(attentiveModel);
    const second = await recorded(attentiveModel, { change: next, files: { r: first.record }, reviewRecord: 'r' });
    expect(second.server.received).toHaveLength(1);
    expect(second.server.received.flatMap(unitIds)).toContain('h2');
    expect(second.server.received.flatMap(unitIds)).not.toContain('h1');
    expect(second.report.details.coverage.map(({ state, why }) => `${state}: ${why}`)).toEqual([
      `reviewed: reviewed at ${'a'.repeat(12)}; the same blobs stand here`,
      'reviewed: the model answered for all of it',
    ]);
    expect(second.report.details.carried.pieces).toBe(1);
    expect(reviewEvidence(second.report).status).toBe('satisfied');
  });

  test('keeps the findings of what is carried over', async () => {
    const grave = findingOf({ hunk: 'h1', path: 'src/a.ts', startLine: 2, endLine: 2, quote: 'b // why not' });
    const first = await recorded(reviewer(grave));
    const second = await recorded(attentiveModel, { change: next, files: { r: first.record }, reviewRecord: 'r' });
    expect(second.report.findings).toHaveLength(1);
    expect(second.report.findings[0]?.fingerprint).toBe(first.report.findings[0]?.fingerprint);
    expect(reviewEvidence(second.report).status).toBe('failed');
  });

  test('replays with what it carried', async () => {
    const first = await recorded(attentiveModel);
    const second = await recorded(attentiveModel, { change: next, files: { r: first.record }, reviewRecord: 'r' });
    expect(comparable(await replayed(second.record, { change: next }))).toBe(comparable(second.report));
  });

  test('pays from what the first one left', async () => {
    const review = { maxUsdPerChange: 0.45 };
    const first = await recorded(attentiveModel, { review });
    expect(reviewEvidence(first.report).status).toBe('satisfied');
    const record = JSON.parse(first.record) as Record<string, unknown>;
    expect(record['spentBefore']).toBe(0);
    const options = { change: next, review, reviewRecord: 'r' };
    const second = await recorded(attentiveModel, { ...options, files: { r: first.record } });
    expect(second.report.details.usage.usdBefore).toBeCloseTo(first.report.details.usage.usd ?? 0, 10);
    const tight = { ...options, review: { maxUsdPerChange: (first.report.details.usage.usd ?? 0) + 0.1 } };
    const third = await recorded(attentiveModel, { ...tight, files: { r: first.record } });
    expect(reviewEvidence(third.report).status).toBe('unavailable');
    expect(third.report.problems[0]?.code).toBe('EG158');
    expect(third.server.received).toHaveLength(0);
  });

  test.each<[string, (record: string) => string, Partial<Run>]>([
    ['forged: its seal does not hold', (record) => record.replace('"spentBefore": 0', '"spentBefore": 0.0001'), {}],
    ['sealed with another key', (record) => record, { environment: { ANTHROPIC_API_KEY: 'key-another-one' } }],
    ['without a seal', (record) => JSON.stringify({ ...JSON.parse(record), seal: null }), {}],
    ['cut', (record) => record.slice(0, 500), {}],
    [
      'of another pull request',
      (record) => record,
      { change: { ...next, pullRequest: { pull_request: { number: 8 } } as never } },
    ],
    ['of another repository', (record) => record, { change: { ...next, repository: 'example/other' } }],
    ['made by another model', (record) => record, { earlier: [riskReport({ riskLevel: 'medium' })] }],
  ])('takes nothing from a record that is %s: all is reviewed', async (_, alter, options) => {
    const first = await recorded(attentiveModel);
    const files = { r: alter(first.record) };
    const second = await recorded(attentiveModel, { change: next, files, reviewRecord: 'r', ...options });
    expect(second.report.details.carried.pieces).toBe(0);
    expect(second.report.details.carried.why).not.toBe('');
    expect(second.server.received.flatMap(unitIds)).toEqual(expect.arrayContaining(['h1', 'h2']));
    expect(reviewEvidence(second.report).status).toBe('satisfied');
  });

  test('asks again about what a panel had taken back: what refuted it may be gone', async () => {
    const grave = findingOf({ hunk: 'h1', path: 'src/a.ts', startLine: 2, endLine: 2, quote: 'b // why not' });
    const guard = { vote: 'refuted', path: 'src/b.ts', startLine: 2, endLine: 2, quote: 'two' };
    const refuted = modelBy((received) => {
      if (received.role === 'review' && received.lens === 'access') return answerFor(received, [grave]);
      if (received.role !== 'refute') return undefined;
      const own = /"id": "(f\d+)",\s+"hunk": "h1"/u.exec(received.user)?.[1];
      return { votes: findingIds(received).map((id) => voteFor(id, id === own ? guard : {})) };
    });
    const review = { ...THOROUGH, checklist: false };
    const first = await recorded(refuted, { review });
    expect(first.report.findings[0]).toMatchObject({ refuted: true });
    const second = await recorded(refuted, { review, change: next, files: { r: first.record }, reviewRecord: 'r' });
    expect(second.report.details.carried.pieces).toBe(0);
    expect(second.report.findings[0]).toMatchObject({ refuted: false, blocking: true });
    expect(reviewEvidence(second.report).status).toBe('failed');
  });
});
