import { type Ecosystem, hasRoot, type Inventory, recipe } from '../ecosystem.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: ReadonlySet<string>;
}

const MANAGERS = {
  'pnpm-lock.yaml': {
    setup: 'corepack enable pnpm && pnpm install --frozen-lockfile --ignore-scripts',
    exec: 'pnpm exec',
    audit: 'pnpm audit --json > "$REPORTS/npm-audit.json"',
  },
  'yarn.lock': { setup: 'corepack enable yarn && yarn install --immutable', exec: 'yarn exec', audit: null },
  'package-lock.json': {
    setup: 'npm ci --ignore-scripts',
    exec: 'npx --no-install',
    audit: 'npm audit --json > "$REPORTS/npm-audit.json"',
  },
} as const;
/** Without a lock file nothing is pinned; npm at least runs no scripts. */
const UNLOCKED = { setup: 'npm install --ignore-scripts', exec: 'npx --no-install', audit: null } as const;

export const node: Ecosystem = {
  id: 'node',
  title: 'JavaScript and TypeScript',
  detect: async (inventory) => {
    const text = await inventory.read('package.json');
    if (text === null) return null;
    const { scripts, dependencies } = manifestOf(text);
    const lock = hasRoot(inventory, ...(Object.keys(MANAGERS) as (keyof typeof MANAGERS)[])) as
      | keyof typeof MANAGERS
      | null;
    const { setup, exec, audit } = lock === null ? UNLOCKED : MANAGERS[lock];
    const runner = runnerOf(dependencies, scripts, exec);
    const typed = inventory.paths.has('tsconfig.json') && dependencies.has('typescript');
    const linted = dependencies.has('eslint');
    const sarif = dependencies.has('@microsoft/eslint-formatter-sarif');
    return recipe({
      setup: [setup],
      build:
        scripts['build'] === undefined
          ? []
          : [`${exec.split(' ')[0] === 'npx' ? 'npm' : exec.split(' ')[0]} run build`],
      test: runner.command,
      reports: runner.reports,
      scans: [
        ...(typed ? [`${exec} tsc --noEmit --pretty false --extendedDiagnostics > "$REPORTS/tsc.txt"`] : []),
        ...(linted
          ? [
              `${exec} eslint . ${sarif ? '--format @microsoft/eslint-formatter-sarif --output-file "$REPORTS/eslint.sarif"' : '--format json --output-file "$REPORTS/eslint.json"'}`,
            ]
          : []),
        ...(audit === null ? [] : [audit]),
      ],
      tests: ['**/*.test.*', '**/*.spec.*', '**/__tests__/**', 'test/**', 'tests/**'],
      tools: { 'node-version': await versionOf(inventory) },
      found: [
        'package.json',
        ...(lock === null ? [] : [lock]),
        runner.name,
        ...(typed ? ['TypeScript'] : []),
        ...(linted ? ['ESLint'] : []),
      ],
    });
  },
};

function manifestOf(text: string): Manifest {
  const empty = { scripts: {}, dependencies: new Set<string>() };
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null;
    const keys = (part: unknown): string[] => (typeof part === 'object' && part !== null ? Object.keys(part) : []);
    const scripts = value?.['scripts'];
    return {
      scripts: typeof scripts === 'object' && scripts !== null ? (scripts as Record<string, string>) : {},
      dependencies: new Set([...keys(value?.['dependencies']), ...keys(value?.['devDependencies'])]),
    };
  } catch {
    return empty;
  }
}

interface TestRunner {
  readonly name: string;
  readonly command: readonly string[];
  readonly reports: readonly string[];
}

/** Runners by the package that brings them; jest needs a reporter of its own for JUnit. */
function runnerOf(
  dependencies: ReadonlySet<string>,
  scripts: Readonly<Record<string, string>>,
  exec: string,
): TestRunner {
  if (dependencies.has('vitest')) {
    const coverage = dependencies.has('@vitest/coverage-v8') || dependencies.has('@vitest/coverage-istanbul');
    const lcov = coverage ? ' --coverage --coverage.reporter=lcovonly --coverage.reportsDirectory="$REPORTS"' : '';
    return {
      name: 'Vitest',
      command: [
        `${exec} vitest run --reporter=default --reporter=junit --outputFile.junit="$REPORTS/junit.xml"${lcov}`,
      ],
      reports: ['junit.xml'],
    };
  }
  if (dependencies.has('jest')) {
    const junit = dependencies.has('jest-junit');
    const reporter = junit ? '--reporters=default --reporters=jest-junit' : '--json --outputFile="$REPORTS/jest.json"';
    const prefix = junit ? 'JEST_JUNIT_OUTPUT_FILE="$REPORTS/junit.xml" ' : '';
    return {
      name: 'Jest',
      command: [
        `${prefix}${exec} jest --ci ${reporter} --coverage --coverageReporters=lcovonly --coverageDirectory="$REPORTS"`,
      ],
      reports: [junit ? 'junit.xml' : 'jest.json'],
    };
  }
  if (dependencies.has('mocha')) {
    return {
      name: 'Mocha',
      command: [`${exec} mocha --reporter xunit --reporter-option output="$REPORTS/junit.xml"`],
      reports: ['junit.xml'],
    };
  }
  if (/\bnode\b[^&|;]*--test\b/u.test(scripts['test'] ?? '')) {
    return {
      name: 'node:test',
      command: [
        'node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination="$REPORTS/junit.xml"',
      ],
      reports: ['junit.xml'],
    };
  }
  return { name: 'no test runner that is known', command: [], reports: [] };
}

async function versionOf({ read }: Inventory): Promise<string> {
  const pinned = (await read('.nvmrc'))?.trim() ?? (await read('.node-version'))?.trim() ?? '';
  return /^v?\d{1,3}(?:\.\d{1,3}){0,2}$/u.test(pinned) ? pinned : '24';
}
