/**
 * The playground in Chromium: what it promises to who reads its footer, tried one by one.
 *
 * Over all of them holds: the policy stops nothing, nothing is thrown, and no request leaves the server of the page.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assets, type Exporter, jsonLd, readArticle, readAssets, text, toJson } from 'offprint';
import { docx } from 'offprint/docx';
import { epub } from 'offprint/epub';
import { html } from 'offprint/html';
import { markdown } from 'offprint/markdown';
import { ninjs } from 'offprint/ninjs';
import { type PdfFont, pdf } from 'offprint/pdf';
import { ssml } from 'offprint/ssml';
import { buildPlayground, playgroundFolder, servePlayground } from '../../scripts/playground.ts';
import { portOf } from '../../scripts/port.ts';
import { lookAt, openBrowser, type Page } from './chromium.ts';
import { faces } from './faces.ts';
import { browserCommand } from './reading-tools.ts';

/** Commands that it needs. */
export const playgroundCommands: readonly string[] = [browserCommand, 'npm'];

const root = join(import.meta.dirname, '../..');
const seed = (name: string): string => join(root, 'seeds', name);
const picture = join(root, 'docs/reading.png');
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** What a promise has to be tried with. */
interface Trial {
  page: Page;
  /** Where downloads go. */
  downloads: string;
}

/** Each gives what is wrong, a list of sentences. */
export const promises: Readonly<Record<string, (trial: Trial) => Promise<string[]>>> = {
  'a text has the bytes of Node': (trial) => sameBytes(trial, [seed('feature.txt')]),
  'an Arabic text has the bytes of Node': (trial) => sameBytes(trial, [seed('arabic.txt')]),
  'Markdown with a picture has the bytes of Node': sameBytesWithPicture,
  'a PDF of ours has the bytes of Node, with its picture': sameBytesOfPdf,
  'axe finds nothing': axeEverywhere,
  'keys are enough': byKeys,
  'a megabyte does not freeze the page, and gives way to a new article': longArticle,
  'what is hostile does nothing': hostileArticle,
  'what cannot be read is told of': unreadableFile,
  'a file that fails keeps its card': failedFile,
};

/** Tries every promise in a page of its own. */
export async function keepPromises(): Promise<string[][]> {
  await buildPlayground();
  const stopped: string[] = [];
  const { server, address } = await servePlayground(0, (report) => stopped.push(report));
  const elsewhere = await listenElsewhere();
  const browser = await openBrowser(elsewhere.options);
  const folder = await mkdtemp(join(tmpdir(), 'offprint-playground-'));
  const results: string[][] = [];
  try {
    for (const [index, keep] of Object.values(promises).entries()) {
      const downloads = join(folder, String(index));
      await mkdir(downloads);
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      await page.setViewport(desktop);
      await page.goto(address);
      try {
        await allMade(page);
        problems.push(...(await keep({ page, downloads })));
      } catch (cause) {
        problems.push(cause instanceof Error ? cause.message : String(cause));
      }
      const asked = elsewhere.asked.splice(0).filter((each) => !ofBrowser.test(each));
      problems.push(...stopped.splice(0).map((each) => `the policy stopped ${each}`));
      problems.push(...asked.map((each) => `asked for ${each}`));
      results.push(problems);
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
    elsewhere.server.close();
    await rm(folder, { recursive: true });
  }
  return results;
}

/** Whom the browser asks for itself: the time, its updates. */
const ofBrowser = /^(?:https?:\/\/)?[\w.-]+\.google(?:apis)?\.com[:/]/;

/** A proxy for all that is not on this machine: it answers nothing and notes who was asked, by the page or by a worker. */
async function listenElsewhere(): Promise<{ server: Server; asked: string[]; options: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(String(url));
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(String(url));
    socket.end();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    server,
    asked,
    options: [`--proxy-server=http://127.0.0.1:${portOf(server)}`, '--proxy-bypass-list=127.0.0.1'],
  };
}

// --- Steps ---------------------------------------------------------------------------------------------------------

const said = "document.querySelector('#status').textContent";
const options = `document.querySelectorAll('[role=option]')`;

/** Waits until every file of the article is made, or failed. */
async function allMade(page: Page, timeout = 120_000): Promise<void> {
  await page.waitForFunction(`${said}.startsWith('All files made')`, { timeout });
}

/** Hands files to the page, as who picks them does. */
async function pick(page: Page, ...files: string[]): Promise<void> {
  const picker = await page.$('#picker');
  await picker?.uploadFile(...files);
  await page.waitForFunction(`${said}.startsWith('Reading')`);
}

async function choose(page: Page, sample: string): Promise<void> {
  await page.select('#sample', sample);
  await page.waitForFunction(`${said}.startsWith('Reading')`);
  await allMade(page);
}

/** Waits for so many files that are whole. */
async function downloaded(folder: string, count: number): Promise<Map<string, Buffer>> {
  for (let waited = 0; ; waited += 1) {
    const names = (await readdir(folder)).filter((name) => !name.endsWith('.crdownload'));
    if (names.length >= count || waited > 300) {
      return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// --- Bytes ---------------------------------------------------------------------------------------------------------

const json: Exporter = { format: 'json', mediaType: '', extension: '.json', write: (source) => toJson(source) };

/** Everything that the page offers, as Node makes it. */
async function madeHere(file: string, assets: Assets): Promise<Map<string, Buffer>> {
  const source = await readArticle(new Uint8Array(await readFile(file)));
  // The page gives the faces of the scripts that a text has.
  const fonts = (await faces()).filter(({ family }: PdfFont) => family === 'Vazirmatn' && file.includes('arabic'));
  const exporters = [html, markdown, text, jsonLd, ninjs, ssml, json, docx, epub];
  const files = new Map<string, Buffer>();
  for (const { extension, write } of exporters) files.set(extension, Buffer.from(await write(source, { assets })));
  files.set('.pdf', Buffer.from(await pdf.write(source, { assets, fonts })));
  return files;
}

async function sameBytes({ page, downloads }: Trial, files: readonly string[], assets: Assets = {}): Promise<string[]> {
  const [file = ''] = files;
  await pick(page, ...files);
  await allMade(page);
  const expected = await madeHere(file, assets);
  await page.click('#take-all');
  const found = await downloaded(downloads, expected.size);
  const problems: string[] = [];
  const names = [...found.keys()];
  for (const [extension, bytes] of expected) {
    // ".json" ends the name of a ninjs file too.
    const name = names.filter((each) => each.endsWith(extension)).sort((a, b) => a.length - b.length)[0];
    if (name === undefined) problems.push(`no ${extension} among ${names.join(', ')}`);
    else if (!found.get(name)?.equals(bytes)) problems.push(`${name} is not what Node makes`);
  }
  return problems;
}

async function sameBytesWithPicture(trial: Trial): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(picture));
  const beside = join(trial.downloads, '../net.jpg');
  await writeFile(beside, bytes);
  return sameBytes(trial, [seed('markdown.md'), beside], () => bytes);
}

async function sameBytesOfPdf(trial: Trial): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(picture));
  const article = await readArticle(await readFile(seed('markdown.md'), 'utf8'));
  const file = join(trial.downloads, '../net.pdf');
  await writeFile(file, await pdf.write(article, { assets: () => bytes }));
  return sameBytes(trial, [file], await readAssets(new Uint8Array(await readFile(file))));
}

// --- Accessibility -------------------------------------------------------------------------------------------------

async function axeEverywhere({ page }: Trial): Promise<string[]> {
  const problems: string[] = [];
  const look = async (where: string): Promise<void> => {
    for (const problem of await lookAt(page)) problems.push(`${problem} (${where})`);
  };
  for (const sample of ['scraped-page.txt', 'arabic.txt', 'page.html']) {
    await choose(page, sample);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport(desktop);
      await page.evaluate(`${options}[2].click()`);
      for (const tab of ['json', 'diagnostics', 'article']) {
        await page.click(`#tab-${tab}`);
        await look(`${sample}, ${scheme}, ${tab}`);
      }
      await page.setViewport(phone);
      for (const pane of ['source', 'view', 'files']) {
        await page.click(`#show-${pane}`);
        await look(`${sample}, ${scheme}, phone, ${pane}`);
      }
    }
  }
  await page.setViewport(desktop);
  await page.click('#edit');
  await look('edited');
  await page.evaluate(`document.querySelector('#card-pdf button').click()`);
  await page.waitForFunction(`document.querySelector('#folio').textContent !== ''`);
  await look('pages of the PDF');
  return problems;
}

async function byKeys({ page, downloads }: Trial): Promise<string[]> {
  const problems: string[] = [];
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const expect = async (what: string, script: string): Promise<void> => {
    const isSo = page.waitForFunction(script, { timeout: 30_000 });
    await isSo.catch(() => problems.push(`not by keys: ${what}`));
  };
  const session = await page.createCDPSession();
  await session.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  const article = 'A lamp that is lit at dusk\n\nBy Ada Diaz\n\nNobody asked for it, and nobody puts it out.';
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(article)})`);
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await expect('paste', `${options}[0]?.textContent.includes('A lamp that is lit')`);
  await allMade(page);
  await press('F6');
  await expect('the pane of the source', `document.activeElement.id === 'source'`);
  while ((await page.evaluate(`document.activeElement.role`)) !== 'option') await press('Tab');
  await press('ArrowDown');
  await expect('the second row', `document.activeElement === ${options}[1]`);
  await expect('its evidence', `document.querySelector('#why h3').textContent.startsWith('Byline')`);
  await expect('its place', `document.querySelector('#preview').shadowRoot.querySelector('.byline .on')`);
  await press('F6', 'Tab', 'ArrowRight');
  await expect('the model', `!document.querySelector('#json').hidden`);
  await press('Tab', 'Tab', 'Enter');
  await expect('a level of the model', `document.querySelector('#json details[open] li')`);
  await press('F6', 'Tab', 'Tab', 'ArrowRight');
  await expect(
    'the other theme',
    `document.activeElement.value === 'newsprint' && document.activeElement.ariaChecked === 'true'`,
  );
  await allMade(page);
  while ((await page.evaluate(`document.activeElement.textContent`)) !== 'Download PDF') await press('Tab');
  await press('Enter');
  const [[name, bytes] = ['', Buffer.alloc(0)]] = await downloaded(downloads, 1);
  const expected = await pdf.write(await readArticle(article), { theme: 'newsprint' });
  if (name !== 'a-lamp-that-is-lit-at-dusk.pdf') problems.push(`the file is named ${name}`);
  if (!bytes.equals(Buffer.from(expected))) problems.push('the file is not what Node makes');
  return problems;
}

// --- Hard cases ----------------------------------------------------------------------------------------------------

/**
 * The longest time without a frame may be so much of the time that reading takes. A busy machine makes both longer; the limit is
 * far above what is seen, for only one of them may be held up.
 */
const mostStill = 0.25;

async function longArticle({ page, downloads }: Trial): Promise<string[]> {
  const file = join(downloads, '../long.txt');
  const story = await readFile(seed('feature.txt'), 'utf8');
  await writeFile(file, `${story}\n\n`.repeat(Math.ceil(1_000_000 / story.length)));
  await page.evaluate(`(() => {
    window.frames_ = [performance.now()];
    const tick = () => { frames_.push(performance.now()); requestAnimationFrame(tick) };
    requestAnimationFrame(tick);
  })()`);
  await pick(page, file);
  const begun = Number(await page.evaluate('performance.now()'));
  // The article is there with its last block, its rows, and a format that was printed.
  const preview = "document.querySelector('#preview').shadowRoot";
  await page.waitForFunction(`${preview}.querySelectorAll('.e-content p').length > 9000 && ${options}.length > 9000`, {
    timeout: 240_000,
  });
  await page.waitForFunction(`!document.querySelector('#card-html button').disabled`, { timeout: 240_000 });
  const times = JSON.parse(String(await page.evaluate('JSON.stringify([...frames_, performance.now()])')));
  const gaps = times.slice(1).map((time: number, index: number) => time - times[index]);
  const still = Math.max(...gaps) / (times.at(-1) - begun);
  console.log(`  A megabyte: ${(100 * still).toFixed(1)} % of the time without a frame at most, ${gaps.length} frames`);
  const problems = still > mostStill ? [`no frame for ${Math.round(100 * still)} % of the time that reading took`] : [];
  // Its PDF would take much longer: the worker is ended, and nothing of it is heard again.
  await choose(page, 'opinion.txt');
  const rows = Number(await page.evaluate(`${options}.length`));
  if (rows > 100) problems.push(`${rows} rows of an article that gave way`);
  return problems;
}

const hostile = `<!DOCTYPE html><html lang="en"><title>Hostile</title><body onload="hacked=1"><article>
<h1>Hostile <img src=x onerror="hacked=1"></h1>
<script>hacked=1</script><style>@import url(https://example.invalid/a.css); * { background: url(https://example.invalid/b) }</style>
<p onclick="hacked=1" style="background:url(https://example.invalid/c)">A <a href="javascript:hacked=1">link</a>,
a picture <img src="https://example.invalid/d.png" alt="of nothing" onerror="hacked=1">, a frame
<iframe src="https://example.invalid/e" srcdoc="<script>parent.hacked=1</script>"></iframe>.</p>
<svg onload="hacked=1"><script>hacked=1</script><foreignObject><p>Words in a drawing</p></foreignObject></svg>
<form action="https://example.invalid/f"><input autofocus onfocus="hacked=1"><button>Send</button></form>
<p id="status">A second paragraph that is long enough to be one of an article, and says &lt;script&gt;hacked=1&lt;/script&gt;.</p>
<object data="https://example.invalid/g"></object><embed src="https://example.invalid/h">
<meta http-equiv="refresh" content="0;url=https://example.invalid/i"><base href="https://example.invalid/">
</article></body></html>`;

async function hostileArticle({ page, downloads }: Trial): Promise<string[]> {
  const problems: string[] = [];
  const model = {
    type: 'article',
    version: 1,
    language: 'en',
    direction: 'ltr',
    metadata: { headline: '<img src=x onerror=hacked=1>', url: 'javascript:hacked=1' },
    children: [
      {
        type: 'paragraph',
        id: '"><script>hacked=1</script>',
        children: [{ type: 'text', value: '<script>hacked=1</script>' }],
      },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:hacked=1', children: [{ type: 'text', value: 'A link' }] }],
      },
    ],
    provenance: {
      '/metadata/headline': {
        status: 'inferred',
        rule: '<b>',
        score: 2,
        evidence: ['<script>hacked=1</script>'],
        positions: [],
      },
    },
    omitted: [],
    markup: [],
  };
  for (const [name, content] of [
    ['a.html', hostile],
    ['b.json', JSON.stringify(model)],
  ] as const) {
    const file = join(downloads, '..', name);
    await writeFile(file, content);
    await pick(page, file);
    await allMade(page);
    const rows = Number(await page.evaluate(`${options}.length`));
    for (let row = 0; row < rows; row += 1) await page.evaluate(`${options}[${row}].click()`);
    await page.evaluate(`document.querySelector('#preview').shadowRoot.querySelectorAll('a, p').forEach((each) => {
      if (!/^https?:/.test(each.href ?? '')) each.click();
    })`);
    if (await page.evaluate(`'hacked' in window`)) problems.push(`${name} ran`);
    const kept = `document.querySelector('#preview').shadowRoot.querySelectorAll('script, iframe, object, embed, form, [onclick], [style]').length`;
    if ((await page.evaluate(kept)) !== 0) problems.push(`${name} has elements that may run`);
    if ((await page.evaluate(`document.querySelector('#preview').shadowRoot.textContent.length`)) === 0)
      problems.push(`${name} is not shown`);
  }
  return problems;
}

async function unreadableFile({ page, downloads }: Trial): Promise<string[]> {
  const file = join(downloads, '../broken.pdf');
  await writeFile(file, '%PDF-1.7\nnothing');
  // That it is being read is said too shortly to be waited for.
  await (await page.$('#picker'))?.uploadFile(file);
  await page.waitForFunction(`${said} === 'This could not be read.'`);
  const reason = String(await page.evaluate(`document.querySelector('#why').textContent`));
  const ready = Number(await page.evaluate(`document.querySelectorAll('.card button:enabled').length`));
  return [
    ...(reason.includes('damaged') ? [] : [`the reason is "${reason}"`]),
    ...(ready === 0 ? [] : [`${ready} buttons give files of the article before`]),
  ];
}

async function failedFile({ page }: Trial): Promise<string[]> {
  const chunks = join(playgroundFolder, 'chunks');
  // It is served without one engine, as where a connection was lost.
  for (const name of await readdir(chunks)) if (name.startsWith('docx-')) await rm(join(chunks, name));
  await page.goto(String(await page.evaluate('location.href')));
  await allMade(page);
  const card = String(await page.evaluate(`document.querySelector('#card-docx').innerText`));
  const others = Number(await page.evaluate(`document.querySelectorAll('.card button:enabled').length`));
  return [
    ...(/import|fetch/i.test(card) ? [] : [`the card gives no reason: ${card}`]),
    ...(others === 10 ? [] : [`${others} buttons of other cards work, not 10`]),
    ...((await page.evaluate(`document.querySelector('#card-docx button').disabled`))
      ? []
      : ['a file that failed is given']),
  ];
}
