/**
 * Two gates are handed the same list of reports. Each leaves alone what is positively the other's; what neither
 * recognises is reported by both, so that nothing falls between them.
 */
export type ReportFamily = 'scan' | 'test' | 'unknown';

/** Bytes at the start of a file that are looked at. */
export const SNIFF_BYTES = 64 * 1024;

/** Results and coverage; JaCoCo's root is told from other reports by its name attribute. */
const TEST_XML_ROOT =
  /^<(?:[\w.-]{1,60}:)?(?:testsuites?|test-run|test-results|test-suite|TestRun|assemblies|assembly|testng-results|testExecutions|mutations|coverage|CoverageSession|report(?=\s+name=))[\s>/]/u;
const TEST_JSON_KEYS =
  /"(?:numTotalTests|numPassedTests|testResults|reportFormat|testsuites|statementMap|forbidOnly|exitcode|cypressVersion|mutatorName|mutants|scenario)"\s*:|"stats"\s*:\s*\{\s*"(?:suites|tests|startTime|expected)"|"protocolVersion"\s*:\s*"\d|"Action"\s*:\s*"(?:start|run|pass|fail|output|skip|pause|cont)"|"keyword"\s*:\s*"(?:Feature|Scenario)"/u;
/** TAP, and the first line of a Go cover profile. */
const TEST_TEXT = /^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b|mode: (?:set|count|atomic)\b)/u;
/** Roots of scanners' XML: ZAP, CycloneDX, Dependency-Check. */
const SCAN_XML_ROOT = /^<(?:OWASPZAPReport|bom|analysis)[\s>/]/u;
const SCAN_JSON_KEYS =
  /"(?:\$schema)"\s*:\s*"[^"]*sarif|"(?:auditReportVersion|ArtifactName|SchemaVersion|RuleID|DetectorName|check_id|errorCount|warningCount|matches|advisories|vulnerabilities|messageId|sourceContentType|check_type|test_id|VulnerabilityID|bomFormat|plugins_used|Golang errors|GosecVersion|scan_info|files_scanned|num_audited|Packages Audited|vulns|skip_reason|rule_provider|stringsFound|offender|@programName|Tree Versions|reportSchema|check_name)"\s*:|"scanner_name"\s*:\s*"govulncheck"|"(?:code|Vulns)"\s*:\s*(?:"DL\d{4}"|null|\[)|"runs"\s*:\s*\[|"results"\s*:\s*\[\s*\]\s*,\s*"errors"|"results"\s*:\s*\[\s*\{\s*"(?:source|packages)"/u;

/** Coverage belongs to the tests: an optional test name, then the first source file. */
const LCOV = /^(?:TN:[^\r\n]{0,1024}\r?\n)?SF:[^\r\n]/u;
/** Text of `tsc --pretty false --extendedDiagnostics`: errors, or at once the statistics. */
const TSC_TEXT =
  /^(?:Files: +\d+\r?\nLines: +\d+|[^\r\n]{1,1024}\(\d{1,9},\d{1,9}\): (?:error|warning) TS\d|error TS\d)/u;

/** Tells which gate a report belongs to, from its first bytes; the file's name has no say. */
export function sniffReport(head: Uint8Array): ReportFamily {
  const text = decodeStart(head).trimStart();
  if (text.startsWith('<')) return xmlFamily(afterProlog(text));
  if (TEST_TEXT.test(text) || LCOV.test(text)) return 'test';
  if (TSC_TEXT.test(text)) return 'scan';
  if (!text.startsWith('{') && !text.startsWith('[')) return 'unknown';
  if (TEST_JSON_KEYS.test(text)) return 'test';
  return SCAN_JSON_KEYS.test(text) ? 'scan' : 'unknown';
}

const xmlFamily = (root: string): ReportFamily =>
  TEST_XML_ROOT.test(root) ? 'test' : SCAN_XML_ROOT.test(root) ? 'scan' : 'unknown';

function decodeStart(head: Uint8Array): string {
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(utf16).decode(head.subarray(0, SNIFF_BYTES));
}

/** Skips the XML declaration, comments and a DOCTYPE. */
function afterProlog(text: string): string {
  let rest = text;
  for (let step = 0; step < 20; step++) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : rest.startsWith('<!') ? '>' : null;
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at === -1) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
  return rest;
}
