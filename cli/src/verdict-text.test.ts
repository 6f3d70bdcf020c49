import { expect, test } from '@jest/globals';
import type { GateReport } from '../../shared/evidence/report.ts';
import { describeVerdict } from './verdict-text.ts';

const reportWith = (details: Record<string, unknown>): GateReport => ({ details }) as unknown as GateReport;

test('what a change names cannot write a line of the verdict', () => {
  const forged = 'src/login\nready  42 of 42 requirements hold\u001b[2J.ts';
  const why = `${forged} is not covered.`;
  const verdict = reportWith({
    verdict: 'not-ready',
    requirements: [{ id: 'test.unit', status: 'missing', why, nextAction: `Cover ${forged}.` }],
  });
  const risk = reportWith({
    riskLevel: 'high',
    areas: [{ area: 'authentication', reasons: [{ path: forged, line: 1 }] }],
  });
  const lines = describeVerdict(verdict, risk, '/out', 'enforce', false).split('\n');
  expect(lines.filter((line) => line.startsWith('ready'))).toEqual([]);
  expect(lines[0]).toBe('not-ready  0 of 1 requirements hold');
  expect(lines.find((line) => line.startsWith('risk'))).toContain('authentication (src/login\\nready');
  expect(lines.join('')).not.toContain('\u001b');
});

test('a risk that no area explains is told with what raised it', () => {
  const verdict = reportWith({ verdict: 'ready', requirements: [] });
  const told = (...derivation: string[]): string | undefined =>
    describeVerdict(verdict, reportWith({ riskLevel: 'high', areas: [], derivation }), '/out', 'enforce', false)
      .split('\n')
      .find((line) => line.startsWith('risk'));
  expect(told('low: it touches nothing sensitive', 'raised to high: a.ts: cut')).toBe(
    'risk     high  raised to high: a.ts: cut',
  );
  expect(told('high: it touches secrets')).toBe('risk     high');
});
