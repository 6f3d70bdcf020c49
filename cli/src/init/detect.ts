import { CODEOWNERS_PATHS, parseCodeowners } from '../../../shared/codeowners/codeowners.ts';
import { type Ecosystem, type Inventory, type Recipe, recipe } from './ecosystem.ts';
import { ECOSYSTEMS } from './ecosystems/registry.ts';

export interface Detected {
  readonly ecosystems: readonly Ecosystem[];
  /** What all of them do together, in order. */
  readonly recipe: Recipe;
  /** Files of the gate that nobody owns yet; null without a CODEOWNERS file. */
  readonly unowned: readonly string[] | null;
  /** An owner who is already named, to be proposed for the gate's files. */
  readonly owner: string | null;
}

export const GATE_FILES = [
  '.github/workflows/evidence-gate.yml',
  '.github/evidence-gate.yml',
  '.github/CODEOWNERS',
] as const;

/** Scanners that read any language, by the file that says a repository uses them. */
const SCANNERS: Readonly<Record<string, string>> = {
  '.gitleaks.toml': 'gitleaks dir . --report-format sarif --report-path "$REPORTS/gitleaks.sarif" --exit-code 0',
  '.semgrep.yml': 'semgrep scan --config .semgrep.yml --metrics=off --sarif --output "$REPORTS/semgrep.sarif"',
  '.secretlintrc.json': 'npx --no-install secretlint --format json --output "$REPORTS/secretlint.json" "**/*"',
  '.hadolint.yaml': 'hadolint --format sarif Dockerfile > "$REPORTS/hadolint.sarif"',
  'trivy.yaml': 'trivy fs --format sarif --output "$REPORTS/trivy.sarif" .',
};

/** Looks at what a repository is made of. Reads only through the inventory; runs nothing. */
export async function detect(inventory: Inventory): Promise<Detected> {
  const found: { ecosystem: Ecosystem; own: Recipe }[] = [];
  for (const ecosystem of ECOSYSTEMS) {
    const own = await ecosystem.detect(inventory);
    if (own !== null) found.push({ ecosystem, own });
  }
  const scanners = Object.entries(SCANNERS).filter(([file]) => inventory.paths.has(file));
  const recipes = [
    ...found.map(({ own }) => own),
    recipe({ scans: scanners.map(([, command]) => command), found: scanners.map(([file]) => file) }),
  ];
  const all = (key: 'setup' | 'test' | 'scans' | 'build' | 'tests' | 'reports' | 'found'): string[] => [
    ...new Set(recipes.flatMap((one) => one[key])),
  ];
  return {
    ecosystems: found.map(({ ecosystem }) => ecosystem),
    recipe: {
      setup: all('setup'),
      test: all('test'),
      scans: all('scans'),
      build: all('build'),
      tests: all('tests'),
      reports: all('reports'),
      found: all('found'),
      tools: Object.assign({}, ...recipes.map(({ tools }) => tools)) as Record<string, string>,
    },
    ...(await ownersIn(inventory)),
  };
}

async function ownersIn({ read }: Inventory): Promise<Pick<Detected, 'unowned' | 'owner'>> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await read(path);
    if (text === null) continue;
    const codeowners = parseCodeowners(text);
    const owner = codeowners.rules.flatMap(({ owners }) => owners)[0] ?? null;
    return { unowned: GATE_FILES.filter((file) => (codeowners.ruleFor(file)?.owners.length ?? 0) === 0), owner };
  }
  return { unowned: null, owner: null };
}
