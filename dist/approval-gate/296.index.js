export const id = 296;
export const ids = [296];
export const modules = {

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
