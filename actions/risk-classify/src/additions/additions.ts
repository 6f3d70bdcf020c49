import type { Addition, Additions, Dependency } from '../classification.ts';
import { byText } from '../order.ts';
import type { CodeLine, FileView } from '../source/view.ts';
import { occurs } from '../text/caseless.ts';

const USES = /^(?:-\s+)?uses:\s*["']?([^\s"'#]+)/u;
const FROM = /^FROM\s+(?:--platform=\S+\s+)?(\S+)/iu;
const IMAGE = /^(?:-\s+)?["']?image["']?\s*[:=]\s*["']?([^\s"',#]+)/iu;
const DOWNLOAD_AND_RUN =
  /\b(?:curl|wget|iwr|Invoke-WebRequest)\b[^|]{0,300}\|\s*(?:sudo\s+)?(?:\S*\/)?(?:ba|z|da|k)?sh\b|\b(?:curl|wget)\b[^|]{0,300}\|\s*(?:sudo\s+)?(?:python|node|perl|ruby)\b|\b(?:ba)?sh\s+(?:-c\s+)?["']?[<$]\(\s*(?:curl|wget)\b|\biex\b[^|]{0,40}\b(?:iwr|irm|DownloadString)\b/iu;
const URL_HOST =
  /\b(?:https?|wss?|ftp|git|ssh):\/\/(?:[^\s/@"'<>]{1,100}@)?([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)/giu;
const HARMLESS_HOST =
  /^(?:localhost|127\.0\.0\.1|example\.(?:com|org|net)|.*\.example|www\.w3\.org|schemas?\..*|json-schema\.org)$/iu;
const MAX_LISTED = 500;

type Kind = 'actions' | 'images' | 'scripts' | 'remoteResources';

/**
 * Names that stand on an added line and on no removed line of the change: actions, images, scripts that are downloaded
 * and run, hosts of URLs in code and configuration, MCP servers.
 *
 * @param views code and configuration; documentation and tests name many hosts that nothing ever calls
 */
export function additionsOf(
  views: readonly FileView[],
  dependencies: readonly Dependency[],
  mcpServers: readonly Addition[],
): Additions {
  const before = new Map<Kind, Set<string>>();
  const after = new Map<Kind, Addition[]>();
  for (const view of views) {
    for (const line of view.removed) for (const [kind, name] of namesIn(line, view)) setOf(before, kind).add(name);
    for (const line of view.added) {
      for (const [kind, name] of namesIn(line, view)) {
        const list = after.get(kind) ?? [];
        list.push({ name, path: line.path, line: line.line });
        after.set(kind, list);
      }
    }
  }
  const added = (kind: Kind): Addition[] =>
    firstOfEach((after.get(kind) ?? []).filter(({ name }) => !before.get(kind)?.has(name)));
  return {
    dependencies,
    actions: added('actions'),
    images: added('images'),
    mcpServers: firstOfEach(mcpServers),
    scripts: added('scripts'),
    remoteResources: added('remoteResources'),
  };
}

const setOf = (sets: Map<Kind, Set<string>>, kind: Kind): Set<string> => {
  const known = sets.get(kind) ?? new Set();
  sets.set(kind, known);
  return known;
};

const WORKFLOW_OR_ACTION = /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/u;
const DOCKERFILE = /(?:^|\/)(?:[^/]*\.)?(?:Docker|Container)file(?:\.[^/]*)?$/iu;

function namesIn({ text, path }: CodeLine, view: FileView): [Kind, string][] {
  const out: [Kind, string][] = [];
  const line = text.slice(0, 4_000);
  const uses = WORKFLOW_OR_ACTION.test(path) ? USES.exec(line)?.[1] : undefined;
  if (uses !== undefined && !/^(?:\.\/|\$\/)/u.test(uses)) out.push(['actions', uses]);
  const image = DOCKERFILE.test(path)
    ? FROM.exec(line)?.[1]
    : view.language.kind === 'config'
      ? IMAGE.exec(line)?.[1]
      : undefined;
  if (image !== undefined && image !== 'scratch') out.push(['images', image]);
  if (view.language.kind !== 'code' && view.language.kind !== 'config') return out;
  if (occurs(DOWNLOAD_AND_RUN, line)) out.push(['scripts', line.slice(0, 200)]);
  for (const [, host] of line.matchAll(URL_HOST))
    if (!HARMLESS_HOST.test(host!)) out.push(['remoteResources', host!.toLowerCase()]);
  return out;
}

function firstOfEach(additions: readonly Addition[]): Addition[] {
  const ordered = [...additions].toSorted(
    (a, b) => byText(a.name, b.name) || byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0),
  );
  return ordered.filter(({ name }, index) => name !== ordered[index - 1]?.name).slice(0, MAX_LISTED);
}
