export const id = 694;
export const ids = [694];
export const modules = {

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   areEqualPrograms: () => (/* binding */ areEqualPrograms)
/* harmony export */ });
/* harmony import */ var _shared_syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3055);
/* harmony import */ var _shared_syntax_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6652);
/* harmony import */ var _text_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8685);



/**
 * Whether two texts are the same program by their syntax trees: the same nodes, and the same text in each leaf, apart from
 * white space between them and from comments that speak to people. False also when it cannot be told: no grammar, or a
 * text that its grammar does not read without an error.
 */
async function areEqualPrograms(path, before, after) {
    const language = (0,_shared_syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path);
    if (language === null)
        return false;
    const shapes = [];
    for (const text of [before, after]) {
        const { value } = await (0,_shared_syntax_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .withTree */ .H)(language, text, (root) => (root.hasError ? null : shapeOf(root)));
        if (value === null)
            return false;
        shapes.push(value);
    }
    return shapes[0] === shapes[1];
}
/** The tree as text; a leaf is written as JSON, so that no text can look like structure. */
function shapeOf(root) {
    const out = [];
    const cursor = root.walk();
    for (;;) {
        const comment = cursor.nodeType.includes('comment');
        if (!comment)
            out.push(cursor.nodeType, '(');
        else if ((0,_text_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirective */ .qT)(cursor.nodeText))
            out.push('directive', JSON.stringify(cursor.nodeText));
        if (!comment && cursor.gotoFirstChild())
            continue;
        if (!comment)
            out.push(JSON.stringify(cursor.nodeText), ')');
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent()) {
                cursor.delete();
                return out.join('');
            }
            out.push(')');
        }
    }
}


/***/ })

};
