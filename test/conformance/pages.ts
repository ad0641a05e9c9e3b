/**
 * Pages: the Nu HTML Checker reads the markup, one Java process for all; and one Chromium opens each page as a phone and a
 * desktop do, by day and by night, and has axe look at it.
 *
 * A page passes the checker without an error or a warning, and the browser if axe finds nothing of any weight. The browser
 * gets the page under the strictest policy that it is made for; what the policy stops, what the page asks for and what the
 * console says are failures too.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookAt, openBrowser } from './chromium.ts';
import { browserCommand, installTools, toolsFolder } from './reading-tools.ts';
import { type Printed, run, type Validator } from './validator.ts';

interface NuMessage {
  type: string;
  subType?: string;
  url: string;
  message: string;
  lastLine?: number;
}

/** What the checker takes for a fault and is none. */
const explained: readonly RegExp[] = [
  // An article without a headline has none on its page: no heading is made up for it.
  /^This document has heading elements but none of them has a computed heading level of 1\./,
  /^Article lacks heading\./,
  // A block of data is no script: a browser asks the policy about neither it nor its hash (HTML Standard, 4.12.1.1). That none
  // is stopped is asked of the browser below.
  /^Inline script violates Content Security Policy .*“script-src”/,
  // `data:` allows a picture that stands in the page (Content Security Policy 3, 6.7.2.8).
  /^Resource violates Content Security Policy .*image “data:image\/.* blocked by “img-src”/,
];

const nuOptions = ['--format', 'json', '--stdout', '--exit-zero-always'];

async function checkMarkup(files: readonly Printed[]): Promise<string[][]> {
  const jar = String(installTools()('vnu-jar'));
  // A checker that finds nothing in this one reads nothing.
  const broken = join(toolsFolder, 'broken.html');
  await writeFile(broken, '<!DOCTYPE html><html lang="en"><title>Broken</title><p></i></html>');
  const paths = [...files.map(({ path }) => path), broken];
  const { stdout } = await run('java', ['-Xss4m', '-jar', jar, ...nuOptions, ...paths]);
  const { messages }: { messages: NuMessage[] } = JSON.parse(stdout);
  const problems = new Map<string, string[]>();
  for (const { type, subType, url, message, lastLine } of messages) {
    if (type === 'info' && (subType !== 'warning' || explained.some((each) => each.test(message)))) continue;
    const path = fileURLToPath(url);
    problems.set(path, [...(problems.get(path) ?? []), `${subType ?? type}: ${message} (line ${lastLine ?? 1})`]);
  }
  if (!problems.has(broken)) return files.map(() => ['the checker read nothing']);
  return files.map(({ path }) => problems.get(path) ?? []);
}

/** Markup that the HTML Standard allows. */
export const nu: Validator = {
  name: 'Nu',
  formats: ['html'],
  commands: ['java', 'npm'],
  check: checkMarkup,
};

const address = 'https://conformance.invalid/';
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
const schemes = ['light', 'dark'];

/** The policy of a server that trusts a page with nothing but its own style and the pictures that it holds. */
function policyFor(html: string): string {
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:`;
}

async function openPages(files: readonly Printed[]): Promise<string[][]> {
  const browser = await openBrowser();
  const results: string[][] = [];
  try {
    const page = await browser.newPage();
    let html = '';
    let problems: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith('data:')) return;
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(html) };
      if (request.url() === address) void request.respond({ body: html, headers });
      else {
        problems.push(`asked for ${request.url()}`);
        void request.abort();
      }
    });
    page.on('console', (message) => problems.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    for (const { path } of files) {
      html = await readFile(path, 'utf8');
      problems = [];
      for (const [device, size] of Object.entries(sizes)) {
        for (const scheme of schemes) {
          await page.setViewport(size);
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(address);
          const found = await lookAt(page, html.includes('<h1') ? [] : [missingHeadline]);
          problems.push(...found.map((problem) => `${problem} (${device}, ${scheme})`));
        }
      }
      results.push(problems);
    }
  } finally {
    await browser.close();
  }
  return results;
}

/** An article without a headline has none on its page: no heading is made up for it. The rule is no part of WCAG. */
const missingHeadline = 'page-has-heading-one';

/** Pages in a browser. */
export const axe: Validator = {
  name: 'axe',
  formats: ['html'],
  commands: [browserCommand, 'npm'],
  check: openPages,
};
