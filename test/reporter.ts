import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the whole process with the line `N passed, M failed`, after the coverage tables too. */
export class ClosingLine implements Reporter {
  private passed = 0;
  private failed = 0;

  onInit(): void {
    // Coverage and its thresholds are printed after the last hook of a reporter; only the end of the process comes later.
    process.once('exit', (code) => {
      // A run that broke off or missed a threshold has failed, though no test of it may have.
      const failed = code === 0 ? this.failed : Math.max(this.failed, 1);
      process.stdout.write(`${this.passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.passed = 0;
    this.failed = errors.length;
    for (const module of modules) {
      this.failed += module.errors().length;
      for (const suite of module.children.allSuites()) this.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.passed += 1;
        // Still pending at the end of a run: it was never carried out, which is no success.
        else if (state !== 'skipped') this.failed += 1;
      }
    }
  }
}
