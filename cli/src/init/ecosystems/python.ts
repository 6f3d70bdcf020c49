import { type Ecosystem, hasRoot, type Inventory, recipe } from '../ecosystem.ts';

const MANIFESTS = ['pyproject.toml', 'requirements.txt', 'setup.py', 'Pipfile', 'uv.lock', 'poetry.lock'];

export const python: Ecosystem = {
  id: 'python',
  title: 'Python',
  detect: async (inventory) => {
    const manifest = hasRoot(inventory, ...MANIFESTS);
    if (manifest === null) return null;
    const text =
      ((await inventory.read('pyproject.toml')) ?? '') + ((await inventory.read('requirements-dev.txt')) ?? '');
    const mentions = (tool: string): boolean => text.includes(tool);
    const coverage = mentions('pytest-cov') ? ' --cov --cov-report=xml:"$REPORTS/coverage.xml"' : '';
    return recipe({
      setup: setupOf(inventory),
      test: [`python -m pytest --junitxml="$REPORTS/junit.xml"${coverage}`],
      reports: ['junit.xml'],
      scans: [
        ...(mentions('mypy') ? ['python -m mypy --junit-xml "$REPORTS/mypy.xml" .'] : []),
        ...(mentions('ruff')
          ? ['python -m ruff check --output-format sarif --output-file "$REPORTS/ruff.sarif" .']
          : []),
        'python -m pip install --quiet bandit==1.9.2 && python -m bandit --recursive . --format json --output "$REPORTS/bandit.json" --quiet',
        'python -m pip install --quiet pip-audit==2.10.0 && python -m pip_audit --format json --output "$REPORTS/pip-audit.json"',
      ],
      tests: ['tests/**', 'test/**', '**/test_*.py', '**/*_test.py', '**/conftest.py'],
      tools: { 'python-version': await versionOf(inventory) },
      found: [manifest, 'pytest'],
    });
  },
};

function setupOf(inventory: Inventory): string[] {
  if (hasRoot(inventory, 'uv.lock'))
    return [
      'python -m pip install --quiet uv',
      'uv export --frozen --all-extras --all-groups > "$RUNNER_TEMP/requirements.txt"',
      'python -m pip install --quiet --require-hashes -r "$RUNNER_TEMP/requirements.txt"',
    ];
  const requirements = hasRoot(inventory, 'requirements-dev.txt', 'requirements.txt');
  const own = hasRoot(inventory, 'pyproject.toml', 'setup.py');
  return [
    ...(requirements === null ? [] : [`python -m pip install --quiet -r ${requirements}`]),
    ...(own === null ? [] : ['python -m pip install --quiet .']),
    'python -m pip install --quiet pytest',
  ];
}

async function versionOf({ read }: Inventory): Promise<string> {
  const pinned = (await read('.python-version'))?.trim() ?? '';
  return /^3\.\d{1,2}(?:\.\d{1,2})?$/u.test(pinned) ? pinned : '3.13';
}
