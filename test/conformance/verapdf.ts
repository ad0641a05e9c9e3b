/**
 * veraPDF: a PDF file claims PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), or with the option PDF/UA-2 (ISO 14289-2) and
 * PDF/A-4f (ISO 19005-4), and must keep both. One Java process reads all files for one of them.
 */
import { basename } from 'node:path';
import { classPath, type Printed, run, type Validator } from './validator.ts';

async function check(files: readonly Printed[], flavour: string): Promise<string[][]> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const paths = files.map(({ path }) => path);
  const jars = await classPath('verapdf');
  const { stdout, stderr } = await run('java', ['-cp', jars, main, '-f', flavour, '--format', 'xml', ...paths]);
  const jobs = stdout.match(/<job>.*?<\/job>/gs) ?? [];
  return files.map(({ path }) => {
    const job = jobs.find((text) => text.includes(`/${basename(path)}</name>`));
    if (!job) return [`veraPDF gave no report: ${stderr.slice(0, 300)}`];
    if (/<validationReport[^>]* isCompliant="true"/.test(job)) return [];
    const failed = [...job.matchAll(/<rule [^>]*status="failed"[^>]*>\s*<description>(.*?)<\/description>/gs)];
    return failed.length > 0 ? failed.map(([rule, text]) => `${clause(rule)} ${text}`) : ['veraPDF could not read it'];
  });
}

function clause(rule: string): string {
  const value = (name: string): string => rule.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? '?';
  return `${value('clause')}-${value('testNumber')}`;
}

const flavour = (name: string, formats: readonly string[], id: string): Validator => ({
  name,
  formats,
  commands: ['java', 'mvn'],
  check: (files) => check(files, id),
});

/** PDF/UA: accessible to everybody. PDF/A: readable in decades, tagged, with its source attached. */
export const pdfStandards: readonly Validator[] = [
  flavour('veraPDF PDF/UA-1', ['pdf', 'newsprint.pdf'], 'ua1'),
  flavour('veraPDF PDF/A-3a', ['pdf', 'newsprint.pdf'], '3a'),
  flavour('veraPDF PDF/UA-2', ['ua2.pdf'], 'ua2'),
  flavour('veraPDF PDF/A-4f', ['ua2.pdf'], '4f'),
];
