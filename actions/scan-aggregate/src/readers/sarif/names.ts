import { record } from '../fields.ts';
import { MalformedReport } from '../../malformed.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Property names of SARIF 2.1.0 (sections 3.14, 3.20 and 3.27), which allows no others. A name that was tampered with
 * (`invocation` for `invocations`) would otherwise take a failure, a level or a whole list of results out of sight.
 */
const RUN = names(
  'tool invocations conversion language versionControlProvenance originalUriBaseIds artifacts logicalLocations graphs results automationDetails runAggregates baselineGuid redactionTokens defaultEncoding defaultSourceLanguage newlineSequences columnKind externalPropertyFileReferences threadFlowLocations taxonomies addresses translations policies webRequests webResponses specialLocations properties',
);
const INVOCATION = names(
  'commandLine arguments responseFiles startTimeUtc endTimeUtc exitCode ruleConfigurationOverrides notificationConfigurationOverrides toolExecutionNotifications toolConfigurationNotifications exitCodeDescription exitSignalName exitSignalNumber processStartFailureMessage executionSuccessful machine account processId executableLocation workingDirectory environmentVariables stdin stdout stderr stdoutStderr properties',
);
const RESULT = names(
  'ruleId ruleIndex rule kind level message analysisTarget locations guid correlationGuid occurrenceCount partialFingerprints fingerprints stacks codeFlows graphs graphTraversals relatedLocations suppressions baselineState rank attachments hostedViewerUri workItemUris provenance fixes taxa webRequest webResponse properties',
);

/** @throws MalformedReport when a run, invocation or result has a property that SARIF does not know */
export const checkNames = {
  run: (value: unknown): void => check(value, RUN, 'run'),
  invocation: (value: unknown): void => check(value, INVOCATION, 'invocation'),
  result: (value: unknown): void => check(value, RESULT, 'result'),
};

function check(value: unknown, known: ReadonlySet<string>, where: string): void {
  for (const name in record(value) ?? {}) {
    if (!known.has(name)) {
      throw new MalformedReport(
        `has a ${where} with the property ${JSON.stringify(name.slice(0, 60))}, which SARIF does not know`,
      );
    }
  }
}
