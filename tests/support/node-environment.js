const { TestEnvironment } = require('jest-environment-node');

/* jsdom 29 needs ES modules, which jest's own module loader cannot require on Node 20. Loaded out here by Node itself it
   works, and stays loaded for all test files of a worker. tests/support/jsdom.js hands it to the tests. */
module.exports = class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireJsdom = () => require('jsdom');
  }
};
