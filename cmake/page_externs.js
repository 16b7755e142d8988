// Which names does the page know that the Closure compiler must not shorten? The functions
// that C++ calls on `Module.page`; web/program/bridge.js gives them.

/** @constructor */
function PageExterns() {}
PageExterns.prototype.page;
PageExterns.prototype.publish = function () {};
PageExterns.prototype.navigate = function () {};
PageExterns.prototype.requestFrame = function () {};
PageExterns.prototype.firstFrame = function () {};
PageExterns.prototype.wantPresentation = function () {};
PageExterns.prototype.print = function () {};
PageExterns.prototype.fatal = function () {};
PageExterns.prototype.dataPart = function () {};
PageExterns.prototype.glyphAdvance = function () {};
PageExterns.prototype.drawGlyph = function () {};
PageExterns.prototype.glyphPixels = function () {};
