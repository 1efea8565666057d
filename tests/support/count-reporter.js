const { appendFileSync } = require('node:fs');

/* Adds "passed failed" of a jest run to the file named by TEST_COUNTS, so that .ci/run can give one sum for all runs.
   A test file that could not be loaded counts as one failure: its tests never ran. */
module.exports = class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const file = process.env.TEST_COUNTS;
    if (file) appendFileSync(file, `${numPassedTests} ${numFailedTests + numRuntimeErrorTestSuites}\n`);
  }
};
