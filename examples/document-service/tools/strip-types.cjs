// Jest transformer. Node's own type stripping keeps every position, so traces and coverage need no source maps.
const { createHash } = require('node:crypto');
const { stripTypeScriptTypes } = require('node:module');

module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, path) => createHash('sha256').update(path).update('\0').update(source).digest('hex'),
};
