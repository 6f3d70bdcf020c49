import { describe, expect, test } from '@jest/globals';
import { factsOf, gitCommit, HEAD, OLDER, restCommit, user } from '../testing/cases.ts';
import { involvedIn } from './involved.ts';

const pull = factsOf().pull_request;

describe('who had a hand in the change', () => {
  test('the author is the author, and nothing else', () => {
    expect(involvedIn(factsOf(), [gitCommit('alice')]).of(user('alice'))).toEqual(['author']);
    expect(involvedIn(factsOf(), [gitCommit('alice')]).of(user('bob'))).toEqual([]);
  });

  test('authors and committers of any listed commit', () => {
    const commits = [{ ...restCommit('carol', OLDER), committer: user('dave') }, restCommit('alice')];
    const involved = involvedIn(factsOf({ commits }), []);
    expect(involved.of(user('carol'))).toEqual(['contributor']);
    expect(involved.of(user('dave'))).toEqual(['contributor']);
  });

  test('authors that only git knows: of a merged side branch, not linked by GitHub', () => {
    const side = gitCommit('bob', { oid: OLDER });
    expect(involvedIn(factsOf(), [side, gitCommit('alice')]).of(user('bob'))).toEqual(['contributor']);
    const unlinked = [{ ...restCommit('bob'), author: null, committer: null }];
    expect(involvedIn(factsOf({ commits: unlinked }), []).of(user('bob'))).toEqual(['contributor']);
  });

  test('an address that GitHub linked once names that account everywhere', () => {
    const linked = {
      ...restCommit('bob', OLDER),
      commit: { author: { name: 'B', email: 'b@example.org' }, message: '' },
    };
    const trailer = gitCommit('alice', { message: 'T\n\nCo-authored-by: Somebody <B@example.org>\n' });
    expect(involvedIn(factsOf({ commits: [linked] }), [trailer]).of(user('bob'))).toEqual(['contributor', 'co-author']);
  });

  test('an address nobody linked: whoever goes by that name or mailbox', () => {
    const strange = gitCommit('alice', { author: { name: 'carol', email: 'bob@example.org' } });
    const involved = involvedIn(factsOf(), [strange]);
    expect(involved.of(user('bob'))).toEqual(['contributor']);
    expect(involved.of(user('carol'))).toEqual(['contributor']);
    expect(involved.of(user('dave'))).toEqual([]);
  });

  test('GitHub’s own committer makes nobody a contributor', () => {
    const web = gitCommit('alice', { committer: { name: 'GitHub', email: 'noreply@github.com' } });
    expect(involvedIn(factsOf(), [web]).of(user('GitHub'))).toEqual([]);
    const listed = [{ ...restCommit('alice'), committer: { login: 'web-flow', id: 19_864_447, type: 'User' } }];
    expect(involvedIn(factsOf({ commits: listed }), []).of({ login: 'web-flow', id: 19_864_447 })).toEqual([]);
  });

  test('whoever forced the present head, and not who forced another', () => {
    const force = (login: string, commit: string) => ({
      event: 'head_ref_force_pushed',
      actor: user(login),
      commit_id: commit,
    });
    const involved = involvedIn(factsOf({ events: [force('bob', OLDER), force('carol', HEAD)] }), []);
    expect(involved.of(user('bob'))).toEqual([]);
    expect(involved.of(user('carol'))).toEqual(['contributor']);
  });

  test('on a bot’s pull request the people assigned to it, who set it to work', () => {
    const assigned = { ...pull, assignees: [user('bob')] };
    expect(involvedIn(factsOf({ pull_request: assigned }), []).of(user('bob'))).toEqual([]);
    const agent = { ...assigned, user: { login: 'Copilot', id: 5, type: 'Bot' } };
    expect(involvedIn(factsOf({ pull_request: agent }), []).of(user('bob'))).toEqual(['contributor']);
  });

  test('commits that the policy calls neutral involve nobody', () => {
    const merge = gitCommit('bob', { oid: OLDER });
    const facts = factsOf({ commits: [restCommit('bob', OLDER), restCommit('alice')] });
    expect(involvedIn(facts, [merge], new Set([OLDER])).of(user('bob'))).toEqual([]);
    expect(involvedIn(facts, [merge]).of(user('bob'))).toEqual(['contributor']);
  });
});
