/**
 * A string with memory of its own. V8 lets a piece of a string keep the whole string alive; a name remembered from a
 * stream would hold on to the chunk it came in, and memory would follow the size of the report.
 */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
