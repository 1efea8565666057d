const { jest } = require('../../package.json');

/* Browser tests run on the finished build (npm run build:test), apart from the quick ones. */
module.exports = {
  ...jest,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
