export const id = 629;
export const ids = [629,296];
export const modules = {

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN_TOTO_PAYLOAD: () => (/* binding */ IN_TOTO_PAYLOAD),
/* harmony export */   isEnvelope: () => (/* binding */ isEnvelope),
/* harmony export */   open: () => (/* binding */ open),
/* harmony export */   peek: () => (/* binding */ peek),
/* harmony export */   preAuthenticationEncoding: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   seal: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8296);


/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
/** The bytes that are signed: lengths are those of bytes, so that no type can borrow from the body. */
function preAuthenticationEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/** Signs with a local private key. @returns the envelope as one line of JSON */
function seal(payload, key, payloadType = IN_TOTO_PAYLOAD) {
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digestFor(key), preAuthenticationEncoding(payloadType, payload), key).toString('base64');
    const envelope = {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ keyid: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__.keyIdOf)(key), sig }],
    };
    return `${JSON.stringify(envelope)}\n`;
}
/**
 * Opens an envelope that enough of the given keys have signed. It must be written in one way only: no white space, the
 * standard alphabet, no spare bits; or a byte could change and nothing would notice. (DSSE lets verifiers take the URL-safe
 * alphabet as well: a `+` could then become a `-`.) A signature that names a given key and is not that key's spoils the
 * envelope, however many others hold.
 *
 * @param threshold how many different keys must have signed, however often each is named
 * @throws Error with the reason when it is not so
 */
function open(text, keys, threshold = 1) {
    const envelope = readEnvelope(text);
    const payload = decode(envelope.payload);
    const signed = preAuthenticationEncoding(envelope.payloadType, payload);
    const known = new Map(keys.map((key) => [(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__.keyIdOf)(key), key]));
    const signers = new Set();
    for (const { keyid, sig } of envelope.signatures) {
        const key = known.get(keyid);
        if (key === undefined)
            continue;
        if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digestFor(key), signed, key, decode(sig))) {
            throw new Error(`the signature of key ${keyid.slice(0, 16)} does not fit the content`);
        }
        signers.add(keyid);
    }
    if (signers.size < threshold) {
        throw new Error(`${signers.size} of the given keys signed it; ${threshold} must have`);
    }
    return { payloadType: envelope.payloadType, payload, keyIds: [...signers] };
}
/** The payload without any look at the signatures; only for telling what a bundle claims to be. */
function peek(text) {
    return decode(readEnvelope(text).payload);
}
/** Whether a document looks like an envelope at all. */
const isEnvelope = (text) => text.startsWith('{"payload":') || text.startsWith('{"payloadType":');
function readEnvelope(text) {
    const value = JSON.parse(text);
    if (!isShaped(value))
        throw new Error('it is no DSSE envelope');
    if (JSON.stringify(value) !== text.replace(/\n$/u, ''))
        throw new Error('the envelope is not written in one line of JSON');
    return value;
}
function isShaped(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { payload, payloadType, signatures } = value;
    return (typeof payload === 'string' &&
        typeof payloadType === 'string' &&
        Array.isArray(signatures) &&
        signatures.length > 0 &&
        signatures.length <= 100 &&
        signatures.every((one) => {
            const { keyid, sig } = (one ?? {});
            return typeof keyid === 'string' && typeof sig === 'string';
        }));
}
/** Strictly: what does not come out again as it went in had spare bits, another alphabet or padding of its own. */
function decode(text) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw new Error('its base64 is not well-formed');
    return bytes;
}
/** Ed25519 hashes by itself; ECDSA is used with SHA-256. */
const digestFor = (key) => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_KEY_BYTES: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   anyPublicKey: () => (/* binding */ anyPublicKey),
/* harmony export */   keyIdOf: () => (/* binding */ keyIdOf),
/* harmony export */   signingKey: () => (/* binding */ signingKey),
/* harmony export */   verificationKey: () => (/* binding */ verificationKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2305);


/** Whatever a key file may hold; more is no key. */
const MAX_KEY_BYTES = 64 * 1024;
/** sha256 over the public key's DER (SPKI), in hex: the same for the private key and its public half. */
function keyIdOf(key) {
    const half = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(half.export({ type: 'spki', format: 'der' }))
        .digest('hex');
}
/**
 * A private key to sign with, from PEM. The text is never repeated in a message.
 *
 * @param from where it came from, for messages
 * @throws ConfigurationError EG262
 */
function signingKey(pem, from) {
    return usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), 'private key', from);
}
/**
 * A public key to verify with, from PEM. A private key is refused: whoever verifies should not have to hold one.
 *
 * @throws ConfigurationError EG262
 */
function verificationKey(pem, from) {
    if (pem.includes('PRIVATE KEY')) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is a private key.`, 'Verify with the public half alone.');
    }
    return usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), 'public key', from);
}
/** A public key of whatever kind, to check what others signed. @throws Error when it is none: it signed nothing */
function anyPublicKey(pem, from) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        throw new Error(`${from} is no public key in PEM`);
    }
}
function usable(read, what, from) {
    let key;
    try {
        key = read();
    }
    catch {
        // The reader's own message may quote the key.
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is no ${what} in PEM.`, REMEDY);
    }
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const known = key.asymmetricKeyType === 'ed25519' || (key.asymmetricKeyType === 'ec' && curve === 'prime256v1');
    if (known)
        return key;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('EG262', `${from} is neither an Ed25519 nor an ECDSA P-256 key.`, REMEDY);
}
const REMEDY = 'Make one with: openssl genpkey -algorithm ed25519';


/***/ })

};
