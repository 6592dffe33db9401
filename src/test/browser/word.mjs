// Validates Word files with Microsoft's Open XML SDK: node word.mjs FILE... One start serves all files, because it takes seconds.
// Says of each file what is wrong, one fault per line, or that it has no faults.
import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';

for (const file of process.argv.slice(2)) {
  const faults = await validate(await readFile(file), 'docx', 'Microsoft365');
  for (const { path, id, description } of faults) {
    console.log(`${file}: fault: ${path.partUri}${path.xpath} ${id}: ${description.replaceAll(/\s+/g, ' ')}`);
  }
  if (faults.length === 0) {
    console.log(`${file}: no faults`);
  }
}
process.exit(0); // the runtime within the validator would keep the process alive
