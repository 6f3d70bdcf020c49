import { type Ecosystem, recipe } from '../ecosystem.ts';

export const rust: Ecosystem = {
  id: 'rust',
  title: 'Rust',
  detect: async ({ paths }) =>
    paths.has('Cargo.toml')
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
