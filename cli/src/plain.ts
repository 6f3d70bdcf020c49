/** What the Markdown writers of this project add, taken off again for a terminal. Control characters never got in. */
const ENTITY = /&#(\d{1,7});/gu;
const TAG = /<\/?(?:code|details|summary|b|strong|sub)>/gu;

/** A gate's Markdown summary as plain text. */
export const plain = (markdown: string): string =>
  markdown
    .replaceAll(/<br\s*\/?>/gu, ' ')
    .replaceAll(TAG, '')
    .replaceAll('**', '')
    .replaceAll(ENTITY, (_all, digits: string) => String.fromCodePoint(Number(digits)));
