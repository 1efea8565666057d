/* What tests get for "jsdom"; see node-environment.js. */
module.exports = globalThis.requireJsdom();
