/** JUnit XML: one test for each gate test, invariant, trap and rule, so that CI shows them by name. */
import type { Report, SuiteReport } from './report.ts';

/** Control characters that XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface Case {
  name: string;
  failure?: string;
  /** Known failures and quarantined cases: shown, not counted. */
  skipped?: string;
}

function casesOf(suite: SuiteReport): Case[] {
  const { comparison } = suite;
  const tests = (comparison?.tests ?? []).map(
    ({ family, name, outcome, difference, p }): Case => ({
      name: `${family}: ${name}`,
      ...(outcome === 'regression' && {
        failure: `regression: ${difference.delta.toFixed(3)}, p = ${p.toFixed(4)}`,
      }),
    }),
  );
  const broken = (comparison?.broken ?? []).map(({ id, what }): Case => ({ name: id, failure: what }));
  const known = (comparison?.known ?? []).map(({ id, what }): Case => ({ name: id, skipped: what }));
  const rules =
    suite.suite === 'interviewer'
      ? suite.measures.rules.map(
          ({ rule, kept, examples }): Case => ({
            name: `rule: ${rule}`,
            ...(kept.hits < kept.total && { failure: examples.slice(0, 5).join('\n') }),
          }),
        )
      : suite.measures.traps.failed.map(
          ({ id, title, unmet }): Case => ({
            name: `${id} (${title})`,
            skipped: unmet.join('; '),
          }),
        );
  return [...tests, ...broken, ...known, ...rules];
}

export function renderJunit(report: Report): string {
  const suites = report.suites.map((suite) => {
    const cases = casesOf(suite);
    const count = (key: 'failure' | 'skipped') => cases.filter((each) => each[key] !== undefined).length;
    const body = cases.map(({ name, failure, skipped }) => {
      const open = `    <testcase classname="evals.${suite.suite}" name="${escapeXml(name)}"`;
      if (failure !== undefined)
        return `${open}><failure message="${escapeXml(failure)}">${escapeXml(failure)}</failure></testcase>`;
      if (skipped !== undefined) return `${open}><skipped message="${escapeXml(skipped)}"/></testcase>`;
      return `${open}/>`;
    });
    return `  <testsuite name="evals.${suite.suite}" tests="${cases.length}" failures="${count('failure')}" skipped="${count('skipped')}" timestamp="${report.createdAt}">\n${body.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="evals" time="${report.seconds.toFixed(1)}">\n${suites.join('\n')}\n</testsuites>\n`;
}
