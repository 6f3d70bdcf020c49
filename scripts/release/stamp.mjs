/**
 * The form that is released: a server that does not know `uses: $/path` (GitHub Enterprise Server) gets the same action
 * by repository and commit. Also the workflows that callers name by the moving tag are named by that commit.
 *
 * @param {string} text of a workflow or action.yml
 * @param {string} repository `owner/name`
 * @param {string} commit 40 hex digits
 */
export const stamp = (text, repository, commit) =>
  text
    .replaceAll(/(\buses:\s*)\$\/([\w./-]+)/gu, `$1${repository}/$2@${commit}`)
    .replaceAll(/(\buses:\s*)evidence-gate\/evidence-gate\/([\w./-]+)@v\d+/gu, `$1${repository}/$2@${commit}`);
