import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const EXECUTABLE = NAMES.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

/** True where a browser is installed; the tests that need one are skipped elsewhere. */
export const HAS_CHROMIUM: boolean = EXECUTABLE !== null;
if (!HAS_CHROMIUM) console.warn('chromium is not installed: the tests of the report in a browser are skipped');

type Answer = Readonly<Record<string, unknown>>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page in a headless browser. */
export interface Tab {
  /** Opens a page in place of the one that is open. */
  readonly open: (html: string, fragment?: string) => Promise<void>;
  /** The value of an expression in the page; the page's policy does not bind it. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly scheme: (scheme: 'light' | 'dark') => Promise<void>;
  /** Shows the page as on a screen, or as it would be printed. */
  readonly media: (media: 'screen' | 'print') => Promise<void>;
  /** Presses a key. */
  readonly press: (key: string) => Promise<void>;
  /** What the page has asked the network for, and what its policy has refused. */
  readonly asked: string[];
  readonly refused: string[];
  /** Writes a picture of the page, or of a corner of it in CSS pixels, laid out for that width. */
  readonly screenshot: (path: string, size?: Size) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The rules of axe-core that a page breaks, with the elements that do. */
export async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const listed = 'violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 120))].join(" | "))';
  const broken: string = await tab.evaluate(`axe.run().then(({ violations }) => JSON.stringify(${listed}))`);
  return JSON.parse(broken);
}

interface Wire {
  readonly send: (method: string, params?: object, session?: string) => Promise<Answer>;
  readonly onEvent: (listen: (method: string, params: Answer) => void) => void;
}

/** Speaks the protocol of the developer tools over the pipes 3 and 4. */
function wireOf(child: ChildProcess): Wire {
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners: ((method: string, params: Answer) => void)[] = [];
  let id = 0;
  let rest = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((text) => JSON.parse(text))) {
      if (message.id === undefined) for (const listen of listeners) listen(message.method, message.params);
      else waiting.get(message.id)?.(message.error ? { failed: message.error } : message.result);
    }
  });
  const send: Wire['send'] = (method, params = {}, session) =>
    new Promise((resolve, reject) => {
      id++;
      waiting.set(id, (answer) => ('failed' in answer ? reject(new Error(`${method}: ${JSON.stringify(answer['failed'])}`)) : resolve(answer)));
      to.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
    });
  return { send, onEvent: (listen) => listeners.push(listen) };
}

/** Starts a headless browser with one page. */
export async function openTab(): Promise<Tab> {
  const folder = mkdtempSync(join(tmpdir(), 'saripati-chromium-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--window-size=1300,900',
    '--disable-quic',
    '--hide-scrollbars',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--remote-debugging-pipe',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  const child = spawn(EXECUTABLE ?? '', [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const { send, onEvent } = wireOf(child);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const call = (method: string, params: object = {}): Promise<Answer> => send(method, params, String(sessionId));
  const asked: string[] = [];
  const refused: string[] = [];
  let loaded = (): void => {};
  onEvent((method, params) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Network.requestWillBeSent') asked.push((params as { request: { url: string } }).request.url);
    if (method === 'Log.entryAdded') refused.push((params as { entry: { text: string } }).entry.text);
  });
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await call(`${domain}.enable`);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = (await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
      result: { value: Value };
      exceptionDetails?: unknown;
    };
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails).slice(0, 500));
    return answer.result.value;
  };
  let pages = 0;
  return {
    open: async (html, fragment = '') => {
      const path = join(folder, `page-${++pages}.html`);
      writeFileSync(path, html);
      const done = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      await call('Page.navigate', { url: `${pathToFileURL(path).href}${fragment}` });
      await done;
    },
    evaluate,
    scheme: async (value) => void (await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })),
    media: async (media) => void (await call('Emulation.setEmulatedMedia', { media })),
    press: async (key) => {
      for (const type of ['keyDown', 'keyUp']) await call('Input.dispatchKeyEvent', { type, key, text: type === 'keyDown' ? key : undefined });
    },
    asked,
    refused,
    screenshot: async (path, size) => {
      if (size) await call('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
      const { data } = await call('Page.captureScreenshot', { captureBeyondViewport: size === undefined });
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      await send('Browser.close');
      await ended;
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
