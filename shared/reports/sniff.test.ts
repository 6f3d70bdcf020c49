import { describe, expect, test } from '@jest/globals';
import { sniffReport } from './sniff.ts';

const sniff = (text: string) => sniffReport(Buffer.from(text));

describe('sniffReport', () => {
  test.each([
    ['<?xml version="1.0"?>\n<!-- made by jest -->\n<testsuites name="jest"></testsuites>'],
    ['<testsuite tests="1"/>'],
    ['{"numTotalTests":3,"testResults":[]}'],
    ['TAP version 13\nok 1 - a'],
    ['TN:\nSF:src/clock.ts\nDA:6,0\nend_of_record\n'],
    ['SF:src/clock.ts\nDA:6,0\n'],
    ['<coverage line-rate="0.5"><packages/></coverage>'],
    ['<report name="app"><package/></report>'],
    ['TN:\nSF:src/a.ts\nDA:1,1\nend_of_record'],
    ['mode: set\na.go:1.1,2.2 1 1'],
    ['{"/src/a.ts":{"path":"/src/a.ts","statementMap":{}}}'],
    ['<mutations partial="true"><mutation status="KILLED"/></mutations>'],
    ['{"schemaVersion":"2","files":{"a.ts":{"mutants":[]}}}'],
    ['{"outcomes":[{"scenario":"Baseline","summary":"Success"}]}'],
    ['{"Time":"2026-01-01T00:00:00Z","Action":"run","Test":"TestA"}'],
  ])('sees test results in %s', (text) => expect(sniff(text)).toBe('test'));

  test.each([
    ['{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[]}'],
    ['{"auditReportVersion":2,"vulnerabilities":{}}'],
    ['[{"filePath":"a.js","messages":[],"errorCount":0}]'],
    ['[{"line":9,"code":"DL3008","file":"Dockerfile"}]'],
    ['{"Golang errors":{},"Issues":[]}'],
    ['{"config":{"protocol_version":"v1.0.0","scanner_name":"govulncheck"}}'],
    ['{"dependencies":[{"name":"a","version":"1","vulns":[]}]}'],
    ['{"results":[],"errors":[]}'],
    ['<?xml version="1.0"?><OWASPZAPReport version="2.9.0">'],
    ['<bom xmlns="http://cyclonedx.org/schema/bom/1.2">'],
    ['[{"RuleID":"generic-api-key","File":"a"}]'],
    ['Files:              80\nLines:          44000\nTotal time: 0.5s\n'],
    ['src/a.ts(3,7): error TS2322: Type string is not assignable.\n'],
    ['Files:             442\nLines:           84488\nTotal time:      0.359s\n'],
    ["src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.\nFiles: 1"],
    ["error TS5083: Cannot read file 'tsconfig.json'."],
  ])('sees a scanner report in %s', (text) => expect(sniff(text)).toBe('scan'));

  test.each([[''], ['[]'], ['{}'], ['<html></html>'], ['null'], ['Files are missing']])('leaves %j to both', (text) =>
    expect(sniff(text)).toBe('unknown'),
  );
});
