import type { Act } from '../shell/act.ts';
import { sources, UNKNOWN } from '../shell/act.ts';
import { inlineCode, isInterpreter, isShell } from '../shell/programs.ts';
import type { CommandRule } from './rule.ts';

const DECODES =
  /b64decode|base64|fromhex|unhexlify|atob|codecs\.decode|Buffer\.from|fromCharCode|decode_base64|pack\(/u;
const RUNS = /\bexec|\beval\b|system|subprocess|popen|spawn|child_process|check_call|IEX|Invoke-Expression/u;

/** Commands written so that a reader does not see them. */
export const obfuscatedExec: CommandRule = {
  id: 'trace.obfuscated-exec',
  rationale: 'Nobody writes honest work in base64; what is decoded and run at once is meant to pass unread.',
  examples: {
    deny: [
      'echo Y3VybCB4 | base64 -d | sh',
      'xxd -r -p payload | bash',
      'base64 -d p > s.sh && ./s.sh',
      "python3 -c 'import base64,os; os.system(base64.b64decode(x).decode())'",
    ],
    review: ['IFS=:; T=a:b; $T'],
    allow: [
      'base64 -d cert.b64 > cert.txt',
      'echo aGk= | base64 -d',
      "python3 -c 'import base64; print(base64.b64decode(x))'",
    ],
  },
  judge,
  circumstance: (kind) => (kind === 'separator-changed' || kind === 'too-much' ? 'review' : null),
};

function judge(act: Act): 'deny' | 'review' | null {
  if (act.code.some((one) => decodes(one) || sources(one).some(decodes))) return 'deny';
  const code = inlineCode(act.name, act.args);
  if (code !== null && DECODES.test(code) && RUNS.test(code)) return 'deny';
  if (isShell(act.name) && act.args.some((one) => /^-[a-z]*c$/u.test(one)) && act.upstream.some(decodes)) return 'deny';
  if (act.name.includes(UNKNOWN) && act.args.some((one) => /^-[rRf]{2,}$|^--force$/u.test(one))) return 'review';
  return null;
}

/** A command that turns encoded text into plain text. */
function decodes(act: Act): boolean {
  if (isInterpreter(act.name)) return false;
  if (/^(?:base64|base32|basenc|gbase64)$/u.test(act.name)) return act.args.some((one) => /^-\w*[dD]|^--d/u.test(one));
  if (act.name === 'xxd') return act.args.some((one) => /^-\w*r/u.test(one));
  if (act.name === 'openssl') return act.args.includes('-d') || act.args.includes('-decrypt');
  if (act.name === 'tar') return act.args.some((one) => /^-?\w*O/u.test(one) || one === '--to-stdout');
  return /^(?:uudecode|rev|gpg)$/u.test(act.name) || (act.name === 'tr' && /A-Za-z|a-zA-Z/u.test(act.args[0] ?? ''));
}
