import Mocha from 'mocha';

/** mocha's own report, then the counts in the one line that every part of `npm test` ends with: `result|passed|failed|skipped`. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => console.log(`result|${this.stats.passes}|${this.stats.failures}|${this.stats.pending}`));
  }
}
