export const id = 47;
export const ids = [47];
export const modules = {

/***/ 57047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directClient: () => (/* binding */ directClient)
});

// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 55 modules
var client = __webpack_require__(50737);
;// CONCATENATED MODULE: ./build/emit/actions/ai-review/src/access/identity-token.js
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 64 * 1024;
/**
 * Asks the runner for the job's identity token. Each is good for one exchange, so that it is asked for anew every time.
 *
 * @param audience the service the token is for; no other accepts it
 * @throws Error that names neither the token nor the answer
 */
async function identityToken({ requestUrl, requestToken }, audience) {
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    const response = await fetch(url, {
        headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok)
        throw new Error(`the runner gave no identity token (${response.status})`);
    const text = await response.text();
    const value = text.length > MAX_BYTES ? null : JSON.parse(text).value;
    if (typeof value !== 'string' || value === '')
        throw new Error('the runner’s answer holds no identity token');
    return value;
}

;// CONCATENATED MODULE: ./build/emit/actions/ai-review/src/access/direct.js


/** The service itself, or a gateway that speaks its interface: with a key, or keyless by the job's identity. */
async function directClient(access, options) {
    const { baseUrl } = access;
    if ('apiKey' in access)
        return new client/* Anthropic */.N({ ...options, baseURL: baseUrl, apiKey: access.apiKey });
    const { federation } = access;
    const { oidcFederationProvider } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 31490));
    const credentials = oidcFederationProvider({
        identityTokenProvider: () => identityToken(federation, new URL(baseUrl).origin),
        federationRuleId: federation.ruleId,
        organizationId: federation.organizationId,
        serviceAccountId: federation.serviceAccountId ?? undefined,
        workspaceId: federation.workspaceId ?? undefined,
        baseURL: baseUrl,
        fetch,
    });
    return new client/* Anthropic */.N({ ...options, baseURL: baseUrl, apiKey: null, credentials });
}


/***/ })

};
