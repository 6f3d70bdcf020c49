import type { Change } from '../../../../shared/change/change.ts';
import { byText } from '../order.ts';
import { importsOf, mentions } from './mentions.ts';

/** A changed file that something powerful runs or reads, and what that is. */
export interface Reached {
  readonly path: string;
  readonly area: 'ci-cd' | 'agent-permissions';
  /** The workflow, script or instruction that leads to it. */
  readonly by: string;
}

/** Scripts where those of a pipeline lie; for other changed files the whole tree is not worth listing. */
const SCRIPT =
  /^(?:[^/]+|(?:\.github|\.ci|ci|scripts?|tools?|hack|bin|build|dev|devel|release|actions?)\/.+)(?:\.(?:sh|bash|zsh|ps1|py|rb|pl|[mc]?[jt]s)|\/[\w-]+)$|(?:^|\/)(?:Makefile|action\.ya?ml)$/iu;
const PIPELINE = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$/u;
/** Already of the area by their own path. */
const OWN = /^\.github\/(?:workflows|actions)\//u;
const INSTRUCTIONS = ['CLAUDE.md', '.claude/CLAUDE.md', 'AGENTS.md', 'GEMINI.md'] as const;
const MAX_READ = 60;
/** Claude Code follows imports so far; scripts that call scripts are followed no further either. */
const MAX_HOPS = 5;
const MAX_REACHED = 50;

/**
 * Changed files that a workflow or a local action runs, or that an instruction to agents imports, also through each other.
 * Read from the head, within limits; what lies beyond them is classified by itself like every file.
 */
export async function reachedFiles(change: Change): Promise<Reached[]> {
  const paths = change.files.filter(({ after }) => after?.kind === 'file').map(({ path }) => path);
  const scripts = paths.filter((path) => SCRIPT.test(path) && !OWN.test(path));
  const pipelines =
    scripts.length === 0 ? [] : (await change.listHead()).filter((path) => PIPELINE.test(path)).slice(0, MAX_READ);
  const reached = [
    ...(await follow(change, pipelines, scripts, 'ci-cd', mentions)),
    ...(await follow(change, INSTRUCTIONS, paths, 'agent-permissions', importsOf)),
  ];
  return reached.toSorted((a, b) => byText(a.path, b.path) || byText(a.area, b.area)).slice(0, MAX_REACHED);
}

async function follow(
  change: Change,
  from: readonly string[],
  candidates: readonly string[],
  area: Reached['area'],
  leadsTo: (text: string, path: string, candidates: readonly string[]) => readonly string[],
): Promise<Reached[]> {
  const found = new Map<string, string>();
  let left = MAX_READ;
  let next = [...from];
  for (let hop = 0; hop < MAX_HOPS && next.length > 0; hop++) {
    const sources = next.slice(0, left);
    left -= sources.length;
    next = [];
    for (const source of sources) {
      const text = await change.readHead(source);
      if (text === null) continue;
      for (const path of leadsTo(text, source, candidates)) {
        if (found.has(path) || path === source) continue;
        found.set(path, source);
        next.push(path);
      }
    }
  }
  return [...found].map(([path, by]) => ({ path, area, by }));
}
