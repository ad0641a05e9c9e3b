/** Chromium by remote control, as much of it as is used, and axe, which looks at a page in it. */
import { browserPath, installTools } from './reading-tools.ts';

export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Page {
  readonly keyboard: { press(key: string, options?: { commands?: string[] }): Promise<void> };
  setViewport(size: { width: number; height: number }): Promise<void>;
  emulateMediaFeatures(features: { name: string; value: string }[]): Promise<void>;
  setRequestInterception(value: boolean): Promise<void>;
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  evaluateOnNewDocument(script: string): Promise<unknown>;
  waitForFunction(script: string, options?: { timeout: number; polling?: number }): Promise<unknown>;
  click(selector: string): Promise<void>;
  select(selector: string, value: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  $(selector: string): Promise<{ uploadFile(...paths: string[]): Promise<void> } | null>;
  createCDPSession(): Promise<{ send(method: string, options: object): Promise<unknown> }>;
  close(): Promise<void>;
  on(event: 'request', listener: (request: PageRequest) => void): void;
  on(event: 'console', listener: (message: { text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
}

export interface PageRequest {
  url(): string;
  respond(answer: object): Promise<void>;
  abort(): Promise<void>;
}

interface RemoteControl {
  launch(options: object): Promise<Browser>;
}

/** Starts the machine's own browser. */
export function openBrowser(options: readonly string[] = []): Promise<Browser> {
  const control: RemoteControl = installTools()('puppeteer');
  return control.launch({ executablePath: browserPath(), args: ['--no-sandbox', ...options] });
}

interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  nodes: { html: string }[];
}

/**
 * What axe finds in a page as it stands, and whether it is wider than its window.
 *
 * @param known Rules that it may break.
 */
export async function lookAt(page: Page, known: readonly string[] = []): Promise<string[]> {
  const { source }: { source: string } = installTools()('axe-core');
  await page.evaluate(source);
  const json = await page.evaluate(
    // Not preloaded: for a rule that is off it would write styles into the page, which its policy stops.
    `axe.run({ preload: false }).then(({ violations, passes }) => JSON.stringify({ violations, passes: passes.length, ` +
      `wide: document.documentElement.scrollWidth > innerWidth }))`,
  );
  const seen: { violations: AxeViolation[]; passes: number; wide: boolean } = JSON.parse(String(json));
  const problems = seen.violations
    .filter(({ id }) => !known.includes(id))
    .map(
      ({ id, impact, help, nodes: [first, ...more] }) =>
        `${impact} ${id}: ${help}: ${first?.html.slice(0, 160)}${more.length > 0 ? ` and ${more.length} more` : ''}`,
    );
  if (seen.passes === 0) problems.push('axe looked at nothing');
  if (seen.wide) problems.push('wider than its window');
  return problems;
}
