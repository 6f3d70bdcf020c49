import { resolve } from 'node:path';
import type { Verification } from '../../../actions/approval-gate/src/verify/verify-bundle.ts';
import { MAX_WHOLE_FILE_BYTES } from '../../../shared/files/files.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { wants } from '../format.ts';
import { type Io, painter } from '../io.ts';
import { expectationProblems } from './verify-expected.ts';
import { VERIFY_FLAGS } from './verify-flags.ts';
import { openSigned, type Signed } from './verify-signed.ts';

export const verify = defineCommand({
  name: 'verify',
  title: 'Whether a bundle is whole, signed and about this, and what judging it again gives',
  about:
    'Checks every byte, digest and binding of a bundle and judges its case again, offline. With --key also who signed it;\nwith --policy and --commit what it must speak of. Exit status 0 only for a bundle that holds and says ready. Without a\nkey nobody is vouched for: whoever can write the file could have written another one.',
  words: ['bundle'],
  examples: [
    'evidence-gate verify .evidence/bundle.intoto.json',
    'evidence-gate verify bundle.dsse.json --key gate.pub.pem --commit main',
    'evidence-gate verify bundle.sigstore.json --sigstore --artifact .evidence/bundle.intoto.json --trusted-root trusted-root.jsonl --certificate-identity https://github.com/acme/widgets/.github/workflows/gate.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com',
  ],
  flags: VERIFY_FLAGS,
  run: async (options, io) => {
    const { bytes } = await nodeFiles(io.cwd).read(resolve(io.cwd, options.bundle), MAX_WHOLE_FILE_BYTES);
    const text = Buffer.from(bytes).toString('utf8');
    const signed = await openSigned(text, options, io);
    const { verifyBundle } = await import('../../../actions/approval-gate/src/verify/verify-bundle.ts');
    const verification = signed.statement === null ? null : verifyBundle(signed.statement);
    const problems = [
      ...signed.problems,
      ...(verification?.problems ?? []),
      ...(verification?.statement ? await expectationProblems(verification.statement, options, io) : []),
    ];
    if (wants(options.format, 'text')) io.out(inWords(options.bundle, signed, verification, problems, io));
    if (wants(options.format, 'json')) io.out(`${JSON.stringify(asJson(signed, verification, problems), null, 2)}\n`);
    const verdict = verification?.details?.verdict;
    return problems.length === 0 && (verdict === 'ready' || verification === null) ? 0 : 1;
  },
});

const asJson = (signed: Signed, verification: Verification | null, problems: readonly string[]) => ({
  holds: problems.length === 0,
  signedBy: signed.signedBy,
  verdict: verification?.details?.verdict ?? null,
  subject: verification?.statement?.predicate.subject ?? null,
  policy: verification?.statement?.predicate.policy.digest ?? null,
  timeVerified: verification?.statement?.predicate.timeVerified ?? null,
  problems,
});

function inWords(
  name: string,
  { signedBy }: Signed,
  verification: Verification | null,
  problems: readonly string[],
  { color }: Io,
): string {
  const paint = painter(color);
  if (problems.length > 0) {
    const lines = problems.map((problem) => `  ${visible(problem)}`);
    return `${paint.red(paint.bold('does not hold'))}  ${visible(name)}\n${lines.join('\n')}\n`;
  }
  const predicate = verification?.statement?.predicate;
  const subject = predicate?.subject;
  const verdict = verification?.details?.verdict;
  return [
    `${paint.green(paint.bold('holds'))}  ${visible(name)}`,
    `  signed   ${signedBy.length > 0 ? visible(signedBy.join(', ')) : 'by nobody that was asked for (--key, --sigstore)'}`,
    ...(subject === undefined
      ? []
      : [
          `  verdict  ${verdict}, judged again just now`,
          `  about    ${visible(subject.repository)}${subject.pullRequest === null ? '' : `#${subject.pullRequest}`} head ${subject.head} tree ${subject.mergeTree}`,
          `  policy   ${predicate?.policy.digest}`,
          `  time     ${predicate?.timeVerified}`,
        ]),
    '',
  ].join('\n');
}
