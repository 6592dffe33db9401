// Each profile as an editor shows it: the language server of the YAML extension reads the schema beside the pack, without network.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const PATIENCE = 30_000;
const profiles = resolve(dirname(fileURLToPath(import.meta.url)), '../../../policy-profiles');
const shipped = readdirSync(profiles, { recursive: true }).filter((name) => name.endsWith('.yaml')).sort();
const voorbeeldstad = readFileSync(join(profiles, 'voorbeeldstad.yaml'), 'utf8');

const home = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
const server = spawn(process.execPath, [join(home, 'bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const editor = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
const waiting = new Map();
editor.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
editor.onRequest('workspace/configuration', ({ items }) =>
  items.map(({ section }) => (section === 'yaml' ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : null)));
editor.listen();
await editor.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(profiles).href,
  capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
});
await editor.sendNotification('initialized', {});

/** Opens a text under a file name among the profiles; gives its address and what the editor underlines. */
async function open(name, text) {
  const uri = pathToFileURL(join(profiles, name)).href;
  const faults = new Promise((done, late) => {
    waiting.set(uri, done);
    setTimeout(() => late(new Error(`no word about ${name}`)), PATIENCE).unref();
  });
  await editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  return { uri, faults: (await faults).map(({ range, message }) => `${range.start.line + 1}: ${message}`) };
}

/** Voorbeeldstad with one piece replaced; | is where the cursor stands. */
async function typed(name, before, after) {
  assert.ok(voorbeeldstad.includes(before), `voorbeeldstad.yaml has ${before}`);
  const whole = voorbeeldstad.replace(before, () => after);
  const above = whole.slice(0, whole.indexOf(after) + after.indexOf('|')).split('\n');
  const text = after.includes('|') ? whole.replace(after, () => after.replace('|', '')) : whole;
  return { ...(await open(name, text)), position: { line: above.length - 1, character: above.at(-1).length } };
}

async function ask(method, { uri, position }) {
  return editor.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
}

async function suggestions(place) {
  const answer = await ask('completion', place);
  const items = answer.items ?? answer;
  return Object.fromEntries(items.map(({ label, documentation }) => [label, documentation?.value ?? documentation ?? '']));
}

const toon = /^  toon: .*$/m.exec(voorbeeldstad)[0];
const tests = {
  ...Object.fromEntries(shipped.map((name) => [
    `${name} has nothing underlined`,
    async () => assert.deepEqual((await open(name, readFileSync(join(profiles, name), 'utf8'))).faults, []),
  ])),
  'a mistyped key is explained in Dutch': async () => {
    const { faults } = await typed('sleutel.yaml', toon, '  tooon: streng');
    assert.equal(faults.length, 1);
    assert.match(faults[0], /: Hier horen alleen: toon, /);
  },
  'a mistyped section is explained in Dutch': async () => {
    const { faults } = await typed('sectie.yaml', '\nnorm:\n', '\nnrom:\n');
    assert.deepEqual(faults.map((fault) => fault.replace(/^\d+: /, '')), ['Hier horen alleen de secties van een profiel.']);
  },
  'a mistyped value names what can be chosen': async () => {
    const { faults } = await typed('waarde.yaml', toon, '  toon: strenng');
    assert.deepEqual(faults.map((fault) => fault.replace(/^\d+: /, '')), ['Kies uit: streng, midden, mild.']);
  },
  'what is missing is named in Dutch': async () => {
    const { faults } = await open('leeg.yaml', '# yaml-language-server: $schema=../templates/vpt/profiel.schema.json\nreactie: {}\n');
    assert.ok(faults.length > 0);
    faults.forEach((fault) => assert.match(fault, /: Vul hier ook in: /));
  },
  'keys are offered with their explanation': async () => {
    const offered = await suggestions(await typed('aanvullen.yaml', toon, `${toon}\n  |`));
    assert.match(offered.eigen_kern, /^Een hele zin met een punt\./);
    assert.ok(!('toon' in offered), 'not what is there already');
  },
  'values are offered with their explanation': async () => {
    const offered = await suggestions(await typed('kiezen.yaml', toon, '  toon: |'));
    assert.deepEqual(Object.keys(offered).slice(0, 3), ['streng', 'midden', 'mild']);
    assert.match(offered.mild, /^Wederzijds respect\. /);
  },
  'pointing at a key shows its explanation': async () => {
    const { contents } = await ask('hover', await typed('wijzen.yaml', toon, toon.replace('toon', 'to|on')));
    assert.match(contents.value, /De toon bepaalt de opbouw en de zinnen van de normverklaring\./);
    assert.match(contents.value, /`mild`: Wederzijds respect\./);
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
  } catch (fault) {
    failed++;
    console.error(`${name}\n  ${fault.message.replaceAll('\n', '\n  ')}`);
  }
}
await editor.sendRequest('shutdown');
await editor.sendNotification('exit');
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
