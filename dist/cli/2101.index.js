export const id = 2101;
export const ids = [2101];
export const modules = {

/***/ 12101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GATE_FILES: () => (/* binding */ GATE_FILES),
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners_codeowners = __webpack_require__(68040);
;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystem.js
const recipe = (parts) => ({
    setup: [],
    test: [],
    scans: [],
    build: [],
    tests: [],
    reports: [],
    tools: {},
    found: [],
    ...parts,
});
/** The root manifest counts; a repository of many packages has one at its root or says more in its own workflow. */
const hasRoot = ({ paths }, ...names) => names.find((name) => paths.has(name)) ?? null;

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/go.js

const go = {
    id: 'go',
    title: 'Go',
    detect: async ({ read }) => {
        const text = await read('go.mod');
        if (text === null)
            return null;
        const version = /^go (\d+\.\d+)/mu.exec(text)?.[1] ?? 'stable';
        return recipe({
            setup: ['go mod download'],
            build: ['go build ./...'],
            // Every test function and its outcome, as go itself says it.
            test: ['go test -json -coverprofile="$REPORTS/cover.out" ./... | tee "$REPORTS/go-test.json"'],
            reports: ['go-test.json'],
            scans: [
                'go vet -json ./... 2> "$REPORTS/go-vet.txt"',
                'go run golang.org/x/vuln/cmd/govulncheck@v1.1.4 -format json ./... > "$REPORTS/govulncheck.json"',
                'go run github.com/securego/gosec/v2/cmd/gosec@v2.22.10 -fmt=sarif -out="$REPORTS/gosec.sarif" ./...',
            ],
            tests: ['**/*_test.go', '**/testdata/**'],
            tools: { 'go-version': version },
            found: ['go.mod', 'go test'],
        });
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/java.js

const java = {
    id: 'java',
    title: 'Java and Kotlin',
    detect: async (inventory) => {
        const gradle = hasRoot(inventory, 'build.gradle', 'build.gradle.kts');
        const maven = hasRoot(inventory, 'pom.xml');
        if (gradle === null && maven === null)
            return null;
        const command = gradle === null ? mavenCommand(inventory.paths) : gradleCommand(inventory.paths);
        const folder = gradle === null ? 'target/surefire-reports' : 'build/test-results';
        return recipe({
            build: [gradle === null ? `${command} --batch-mode --quiet compile` : `${command} assemble`],
            test: [
                gradle === null ? `${command} --batch-mode verify || status=$?` : `${command} check || status=$?`,
                `find . -path "*/${folder}/*" -name "TEST-*.xml" -exec cp {} "$REPORTS/" ";"`,
                `find . -name "jacoco*.xml" -exec cp {} "$REPORTS/" ";"`,
                'exit "${status:-0}"',
            ],
            tests: ['**/src/test/**'],
            found: [gradle ?? maven, 'JUnit'],
        });
    },
};
const mavenCommand = (paths) => (paths.has('mvnw') ? './mvnw' : 'mvn');
const gradleCommand = (paths) => (paths.has('gradlew') ? './gradlew' : 'gradle');

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/node.js

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
};
/** Without a lock file nothing is pinned; npm at least runs no scripts. */
const UNLOCKED = { setup: 'npm install --ignore-scripts', exec: 'npx --no-install', audit: null };
const node = {
    id: 'node',
    title: 'JavaScript and TypeScript',
    detect: async (inventory) => {
        const text = await inventory.read('package.json');
        if (text === null)
            return null;
        const { scripts, dependencies } = manifestOf(text);
        const lock = hasRoot(inventory, ...Object.keys(MANAGERS));
        const { setup, exec, audit } = lock === null ? UNLOCKED : MANAGERS[lock];
        const runner = runnerOf(dependencies, scripts, exec);
        const typed = inventory.paths.has('tsconfig.json') && dependencies.has('typescript');
        const linted = dependencies.has('eslint');
        const sarif = dependencies.has('@microsoft/eslint-formatter-sarif');
        return recipe({
            setup: [setup],
            build: scripts['build'] === undefined
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
function manifestOf(text) {
    const empty = { scripts: {}, dependencies: new Set() };
    try {
        const value = JSON.parse(text);
        const keys = (part) => (typeof part === 'object' && part !== null ? Object.keys(part) : []);
        const scripts = value?.['scripts'];
        return {
            scripts: typeof scripts === 'object' && scripts !== null ? scripts : {},
            dependencies: new Set([...keys(value?.['dependencies']), ...keys(value?.['devDependencies'])]),
        };
    }
    catch {
        return empty;
    }
}
/** Runners by the package that brings them; jest needs a reporter of its own for JUnit. */
function runnerOf(dependencies, scripts, exec) {
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
async function versionOf({ read }) {
    const pinned = (await read('.nvmrc'))?.trim() ?? (await read('.node-version'))?.trim() ?? '';
    return /^v?\d{1,3}(?:\.\d{1,3}){0,2}$/u.test(pinned) ? pinned : '24';
}

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/python.js

const MANIFESTS = ['pyproject.toml', 'requirements.txt', 'setup.py', 'Pipfile', 'uv.lock', 'poetry.lock'];
const python = {
    id: 'python',
    title: 'Python',
    detect: async (inventory) => {
        const manifest = hasRoot(inventory, ...MANIFESTS);
        if (manifest === null)
            return null;
        const text = ((await inventory.read('pyproject.toml')) ?? '') + ((await inventory.read('requirements-dev.txt')) ?? '');
        const mentions = (tool) => text.includes(tool);
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
            tools: { 'python-version': await python_versionOf(inventory) },
            found: [manifest, 'pytest'],
        });
    },
};
function setupOf(inventory) {
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
async function python_versionOf({ read }) {
    const pinned = (await read('.python-version'))?.trim() ?? '';
    return /^3\.\d{1,2}(?:\.\d{1,2})?$/u.test(pinned) ? pinned : '3.13';
}

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/ruby.js

const ruby = {
    id: 'ruby',
    title: 'Ruby',
    detect: async ({ paths, read }) => {
        const text = await read('Gemfile');
        if (text === null)
            return null;
        const rspec = text.includes('rspec');
        const rails = text.includes('rails');
        return recipe({
            setup: ['bundle config set --local path vendor/bundle && bundle install'],
            test: rspec
                ? ['bundle exec rspec --format progress --format RspecJunitFormatter --out "$REPORTS/junit.xml"']
                : [],
            reports: rspec ? ['junit.xml'] : [],
            scans: [
                ...(rails
                    ? ['gem install --silent brakeman && brakeman --no-exit-on-warn --output "$REPORTS/brakeman.json"']
                    : []),
                ...(paths.has('Gemfile.lock')
                    ? [
                        'gem install --silent bundler-audit && bundle-audit check --update --format json --output "$REPORTS/bundler-audit.json"',
                    ]
                    : []),
            ],
            tests: ['spec/**', 'test/**'],
            found: ['Gemfile', ...(rspec ? ['RSpec (with the gem rspec_junit_formatter)'] : [])],
        });
    },
};

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/rust.js

const rust = {
    id: 'rust',
    title: 'Rust',
    detect: async ({ paths }) => paths.has('Cargo.toml')
        ? recipe({
            setup: ['cargo install --locked cargo-nextest cargo-audit'],
            build: ['cargo build --locked'],
            test: [
                'cargo nextest run --locked --profile ci --config-file .config/nextest.toml || status=$?',
                'cp target/nextest/ci/junit.xml "$REPORTS/junit.xml"',
                'exit "${status:-0}"',
            ],
            reports: ['junit.xml'],
            scans: [
                'cargo audit --json > "$REPORTS/cargo-audit.json"',
                'cargo clippy --message-format=json > "$REPORTS/clippy.json"',
            ],
            tests: ['tests/**', '**/tests.rs'],
            found: ['Cargo.toml', 'cargo nextest (its profile ci has to write JUnit)'],
        })
        : null,
};

;// CONCATENATED MODULE: ./build/emit/cli/src/init/ecosystems/registry.js






/** Every ecosystem that `init` knows, in the order in which the workflow runs them. */
const ECOSYSTEMS = [node, python, go, java, rust, ruby];

;// CONCATENATED MODULE: ./build/emit/cli/src/init/detect.js



const GATE_FILES = [
    '.github/workflows/evidence-gate.yml',
    '.github/evidence-gate.yml',
    '.github/CODEOWNERS',
];
/** Scanners that read any language, by the file that says a repository uses them. */
const SCANNERS = {
    '.gitleaks.toml': 'gitleaks dir . --report-format sarif --report-path "$REPORTS/gitleaks.sarif" --exit-code 0',
    '.semgrep.yml': 'semgrep scan --config .semgrep.yml --metrics=off --sarif --output "$REPORTS/semgrep.sarif"',
    '.secretlintrc.json': 'npx --no-install secretlint --format json --output "$REPORTS/secretlint.json" "**/*"',
    '.hadolint.yaml': 'hadolint --format sarif Dockerfile > "$REPORTS/hadolint.sarif"',
    'trivy.yaml': 'trivy fs --format sarif --output "$REPORTS/trivy.sarif" .',
};
/** Looks at what a repository is made of. Reads only through the inventory; runs nothing. */
async function detect(inventory) {
    const found = [];
    for (const ecosystem of ECOSYSTEMS) {
        const own = await ecosystem.detect(inventory);
        if (own !== null)
            found.push({ ecosystem, own });
    }
    const scanners = Object.entries(SCANNERS).filter(([file]) => inventory.paths.has(file));
    const recipes = [
        ...found.map(({ own }) => own),
        recipe({ scans: scanners.map(([, command]) => command), found: scanners.map(([file]) => file) }),
    ];
    const all = (key) => [
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
            tools: Object.assign({}, ...recipes.map(({ tools }) => tools)),
        },
        ...(await ownersIn(inventory)),
    };
}
async function ownersIn({ read }) {
    for (const path of codeowners_codeowners/* CODEOWNERS_PATHS */.xn) {
        const text = await read(path);
        if (text === null)
            continue;
        const codeowners = (0,codeowners_codeowners/* parseCodeowners */.BW)(text);
        const owner = codeowners.rules.flatMap(({ owners }) => owners)[0] ?? null;
        return { unowned: GATE_FILES.filter((file) => (codeowners.ruleFor(file)?.owners.length ?? 0) === 0), owner };
    }
    return { unowned: null, owner: null };
}


/***/ }),

/***/ 68040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ CODEOWNERS_PATHS),
  zE: () => (/* binding */ MAX_CODEOWNERS_BYTES),
  BW: () => (/* binding */ parseCodeowners)
});

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/pattern.js
/**
 * Compiles a pattern with GitHub's own meaning, which is that of gitignore but for: no `!`, no `\#`, no character ranges
 * (`[id]` is a folder of that name), and a last segment that is exactly `*` after a slash takes direct children only.
 */
function compilePattern(source) {
    const parsed = parse(source);
    return {
        matches: (path) => {
            const names = path.split('/');
            const starts = parsed.anchored ? [0] : names.keys();
            for (const start of starts)
                if (matchFrom(parsed, names, start))
                    return true;
            return false;
        },
    };
}
function parse(source) {
    const directory = source.length > 1 && source.endsWith('/');
    const body = directory ? source.slice(0, -1) : source;
    const anchored = body.includes('/');
    const texts = (body.startsWith('/') ? body.slice(1) : body).split('/');
    const childrenOnly = anchored && !directory && texts.at(-1) === '*';
    return { segments: texts.map((text) => (text === '**' ? 'deep' : tokens(text))), anchored, directory, childrenOnly };
}
function tokens(text) {
    const list = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\' && at + 1 < text.length)
            list.push({ literal: text[++at] });
        else if (character === '*')
            list.push('many');
        else
            list.push(character === '?' ? 'one' : { literal: character });
    }
    return list;
}
/**
 * Walks pattern and path together, in at most (pattern × path) steps: `reached` holds every number of path segments that
 * the pattern so far can have used up.
 */
function matchFrom({ segments, directory, childrenOnly }, names, start) {
    let reached = new Set([start]);
    for (const [index, segment] of segments.entries()) {
        const next = new Set();
        for (const used of reached) {
            if (segment === 'deep') {
                // In last place it needs something below, which a folder's slash asks for already; elsewhere it may span nothing.
                const least = index === segments.length - 1 && !directory ? used + 1 : used;
                for (let to = least; to <= names.length; to++)
                    next.add(to);
            }
            else if (used < names.length && matchSegment(segment, names[used])) {
                next.add(used + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    // What a pattern names, it owns with everything beneath.
    for (const used of reached) {
        if (directory ? used < names.length : !childrenOnly || used === names.length)
            return true;
    }
    return false;
}
/** Wildcards inside one segment, with a single point to return to: linear in practice, never exponential. */
function matchSegment(pattern, name) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    while (index < name.length) {
        const token = pattern[at];
        if (token === 'many') {
            star = at++;
            resume = index;
        }
        else if (token !== undefined && (token === 'one' || token.literal === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === 'many')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/codeowners.js

/** GitHub ignores larger files altogether. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/** Where GitHub looks; the first that exists counts, alone. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(?:@[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9_.-]+)?|[^\s@]+@[^\s@]+)$/iu;
/** Reads CODEOWNERS as GitHub does: the last matching line wins whole; lines it cannot read are skipped and listed. */
function parseCodeowners(text) {
    const rules = [];
    const errors = [];
    for (const [index, raw] of text
        .replace(/^\ufeff/u, '')
        .split(/\r?\n/u)
        .entries()) {
        const line = index + 1;
        const [pattern, ...owners] = words(raw);
        if (pattern === undefined)
            continue;
        const message = errorIn(pattern, owners);
        if (message === null)
            rules.push({ pattern, owners, line, compiled: compilePattern(pattern) });
        else
            errors.push({ line, message });
    }
    return {
        rules: rules.map(({ pattern, owners, line }) => ({ pattern, owners, line })),
        errors,
        ruleFor: (path) => {
            const rule = rules.findLast(({ compiled }) => compiled.matches(path));
            return rule === undefined ? null : { pattern: rule.pattern, owners: rule.owners, line: rule.line };
        },
    };
}
function errorIn(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'CODEOWNERS knows no negation with "!".';
    if (pattern.startsWith('\\#'))
        return 'CODEOWNERS cannot escape "#" at the start of a pattern.';
    if (pattern === '/')
        return 'The pattern names nothing.';
    const unknown = owners.find((owner) => !OWNER.test(owner));
    return unknown === undefined
        ? null
        : `${JSON.stringify(unknown)} is no owner: write @login, @org/team or an address.`;
}
/** Words of a line up to a comment; a backslash keeps the character after it, a space too, in its word. */
function words(line) {
    const found = [];
    let word = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '\\' && at + 1 < line.length) {
            word += character + line[++at];
        }
        else if (/\s/u.test(character)) {
            if (word !== '')
                found.push(word);
            word = '';
        }
        else if (character === '#' && word === '') {
            return found;
        }
        else {
            word += character;
        }
    }
    if (word !== '')
        found.push(word);
    return found;
}


/***/ })

};
