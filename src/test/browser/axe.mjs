// Every HTML page below the given folder, opened in Chromium without network and checked with axe (WCAG 2.1 A and AA, best practices).
import { chromium } from 'playwright-core';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv[2] ?? 'output');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(folder, name))
  .sort();
if (pages.length === 0) {
  console.error(`No pages in ${folder}`);
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let failed = 0;
for (const width of [1280, 360]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true });
  for (const file of pages) {
    const requests = [];
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axeSource);
    const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    const outside = requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
    const faults = result.violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 160)}`);
    if (outside.length > 0) faults.push(`asks the network for ${outside.join(', ')}`);
    if (overflow) faults.push(`scrolls sideways at ${width} px`);
    if (faults.length > 0) {
      failed++;
      console.error(`${file} at ${width} px\n  ${faults.join('\n  ')}`);
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(`${pages.length * 2 - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
