export const id = 402;
export const ids = [402];
export const modules = {

/***/ 19402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bedrockClient: () => (/* binding */ bedrockClient)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_bedrock_sdk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41820);

/** Amazon Bedrock. It cannot count tokens: estimates stand in their place. */
function bedrockClient({ region, baseUrl, signer }, options) {
    const common = { ...options, awsRegion: region, ...(baseUrl === null ? {} : { baseURL: baseUrl }) };
    if ('bearer' in signer)
        return new _anthropic_ai_bedrock_sdk__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ ...common, apiKey: signer.bearer });
    const { accessKey, secretKey, sessionToken } = signer;
    return new _anthropic_ai_bedrock_sdk__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        ...common,
        apiKey: null,
        awsAccessKey: accessKey,
        awsSecretKey: secretKey,
        awsSessionToken: sessionToken,
    });
}


/***/ })

};
