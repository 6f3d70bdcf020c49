import { type Ecosystem, recipe } from '../ecosystem.ts';

export const go: Ecosystem = {
  id: 'go',
  title: 'Go',
  detect: async ({ read }) => {
    const text = await read('go.mod');
    if (text === null) return null;
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
