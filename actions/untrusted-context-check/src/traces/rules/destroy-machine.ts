import type { Act } from '../shell/act.ts';
import { hasOption, operands, UNKNOWN } from '../shell/act.ts';
import { inlineCode } from '../shell/programs.ts';
import { reach } from './paths.ts';
import type { CommandRule, Context } from './rule.ts';

const DEVICE =
  /^\/dev\/(?:sd|hd|vd|xvd|nvme|mmcblk|disk|rdisk|dm-|md|mapper|loop|dax|pmem|ada|da\d|nbd|mem|kmem)|^\/proc\/sysrq-trigger/u;
const FORMATTERS =
  /^(?:mkfs(?:\..+)?|mke2fs|mkswap|wipefs|blkdiscard|sgdisk|fdisk|parted|lvremove|vgremove|pvremove|hdparm|zpool-destroy)$/u;
const CODE_DELETES =
  /(?:rmtree|rm_rf|rm_r|rmSync|rmdirSync|remove_tree|rimraf|unlinkSync|removedirs)\W{1,4}["'`]([^"'`]{1,300})/u;

/** Whatever lies outside the working folder, and the machine itself. */
export const destroyMachine: CommandRule = {
  id: 'trace.destroy-machine',
  rationale: "Outside the checkout nothing brings the files back, and they are not the agent's to delete.",
  examples: {
    deny: [
      'rm -rf /',
      'rm -rf ~',
      'sudo rm -rf /etc',
      'cd ~ && rm -rf .',
      'find / -delete',
      'dd if=/dev/zero of=/dev/sda',
      'mkfs.ext4 /dev/sda1',
      'chmod -R 000 /etc',
      ':(){ :|:& };:',
      'python3 -c "import shutil; shutil.rmtree(\'/home/u\')"',
      'T=rm; $T -rf /',
      "bash <<< 'rm -rf /'",
      'echo / | xargs rm -rf',
      'echo x > /dev/sda',
    ],
    review: ['rm -rf "$X"', 'shutdown -h now'],
    allow: [
      'rm -rf build',
      'rm -rf /tmp/x',
      'rm file.txt',
      "echo 'rm -rf /'",
      'git commit -m "rm -rf /"',
      'find . -name "*.pyc" -delete',
      'chmod +x run.sh',
      'dd if=a of=b',
      "cat <<'EOF'\nrm -rf /\nEOF",
    ],
  },
  judge,
  circumstance: (kind) => (kind === 'fork-bomb' || kind === 'endless-jobs' ? 'deny' : null),
};

function judge(act: Act, { start }: Context): 'deny' | 'review' | null {
  if (act.redirects.some((one) => one.operator.startsWith('>') && DEVICE.test(one.target))) return 'deny';
  const names = operands(act);
  if (FORMATTERS.test(act.name) || (act.name === 'lvm' && (act.args[0] ?? '').endsWith('remove'))) {
    return act.args.some((one) => /^(?:-l|--list|-n|--no-act|--help|print)$/u.test(one)) || names.length === 0
      ? null
      : 'deny';
  }
  switch (act.name) {
    case 'rm':
    case 'srm':
      return ofRemoval(act, names, start);
    case 'find':
      return ofFind(act, start);
    case 'dd':
      return act.args.some((one) => one.startsWith('of=') && DEVICE.test(one.slice(3))) ? 'deny' : null;
    case 'shred':
      return names.some((one) => DEVICE.test(one) || reach(one, act, start) === 'outside') ? 'deny' : null;
    case 'chmod':
    case 'chown':
    case 'chgrp':
      return names.includes('/') || (hasOption(act, 'R', 'recursive') && names.some((one) => isRoot(one, act, start)))
        ? 'deny'
        : null;
    case 'mv':
      return movesRoot(act, names) ? 'deny' : null;
    case 'rsync':
      return hasOption(act, '', 'delete', 'delete-after', 'delete-before') && isRoot(names.at(-1) ?? '', act, start)
        ? 'deny'
        : null;
    case 'shutdown':
    case 'reboot':
    case 'halt':
    case 'poweroff':
      return act.args.includes('--help') ? null : 'review';
    default: {
      const target = CODE_DELETES.exec(inlineCode(act.name, act.args) ?? '')?.[1];
      return target !== undefined && reach(target, act, start) === 'outside' ? 'deny' : null;
    }
  }
}

function ofRemoval(act: Act, names: readonly string[], start: string): 'deny' | 'review' | null {
  const recursive = hasOption(act, 'r', 'recursive') || hasOption(act, 'R');
  if (!recursive) return names.some((one) => /^\/(?:bin|boot|dev|etc|lib|sbin|sys|usr)\//u.test(one)) ? 'deny' : null;
  if (names.some((one) => reach(one, act, start) === 'outside')) return 'deny';
  return names.some((one) => one === UNKNOWN || (one.startsWith(`${UNKNOWN}/`) && one.length < 4)) ? 'review' : null;
}

function ofFind(act: Act, start: string): 'deny' | null {
  if (!act.args.includes('-delete')) return null;
  const first = act.args.findIndex((one) => one.startsWith('-'));
  return act.args.slice(0, first).some((one) => reach(one, act, start) === 'outside') ? 'deny' : null;
}

/** System folders and homes, or everything in them. */
const isRoot = (path: string, act: Act, start: string): boolean =>
  reach(path, act, start) === 'outside' &&
  /^(?:\/[^/]*\/?\*?|\/(?:usr|var|home|Users)\/[^/]*\/?|~[\w-]*\/?|\$HOME\/?)$/u.test(path);

function movesRoot(act: Act, names: readonly string[]): boolean {
  return (act.args.some((one) => /^(?:-t|--target-directory)/u.test(one)) ? names : names.slice(0, -1)).some((one) =>
    /^\/(?:\*|(?:etc|usr|bin|lib|home|var|boot)\/?)?$/u.test(one),
  );
}
