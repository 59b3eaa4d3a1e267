import { mkdirSync, readFileSync } from 'node:fs';
import { Extension, painted, until, type Target } from '../tests/e2e/driver';
import { startSite } from '../tests/e2e/site';
import { main as annotate } from './annotate';

const PAGES = ['harbour-ledger.html', 'courrier-du-port.html', 'second-incident.html'];
const FOLDER = 'tests/fixtures/demo';
const SHOTS = '.output/demo';

/**
 * Opens a browser with the extension on an article and shows its claims linked. Without a display it runs headless, prints the
 * findings and saves pictures. `--firefox` takes Firefox.
 */
export async function main(args: readonly string[]): Promise<number> {
  const target: Target = args.includes('--firefox') ? 'firefox' : 'chrome';
  const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const headless = !display || args.includes('--headless');
  mkdirSync(SHOTS, { recursive: true });
  const site = await startSite();
  const addresses = PAGES.map((name) => site.put(`/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8')));
  const extension = await Extension.launch(target, { headless });
  try {
    await extension.setGrant('*://127.0.0.1/*', true);
    const own = await extension.open('manager.html');
    for (const [at, address] of addresses.entries()) {
      const page = await extension.browser.newPage();
      await page.setViewport({ width: 1280, height: 860 });
      await page.goto(address);
      const lines = await until(
        async () => painted(page),
        (now) => Object.keys(now).length > 0,
      );
      const count = Object.values(lines).flat().length;
      await extension.askPage(own, address, 'stepClaim', { by: 1 });
      await new Promise((done) => setTimeout(done, 500));
      const shot = `${SHOTS}/${(PAGES[at] as string).replace('.html', '')}.png`;
      await page.screenshot({ path: shot });
      console.log(`${PAGES[at]}: ${count} passages underlined, picture in ${shot}`);
    }
    if (headless) {
      console.log('');
      await annotate(
        PAGES.map((name) => `${FOLDER}/${name}`),
        process.cwd(),
      );
    } else {
      console.log('Close the browser to end.');
      await new Promise<void>((done) => extension.browser.once('disconnected', () => done()));
    }
  } finally {
    await extension.close().catch(() => undefined);
    await site.close();
  }
  return 0;
}
