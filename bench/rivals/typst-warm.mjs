// One process that makes PDFs with Typst over and over, each for another municipality, and writes what each took, in the lines of WarmLine.java.
// Usage: node typst-warm.mjs keep|empty BEFORE ROUNDS FIRST-TOWN DOCUMENT..., where 'empty' forgets what Typst remembers before each document.
import { readFileSync } from "node:fs";
import { compiler, compiled, exported } from "./typst-compiler.mjs";

const SAMPLE = "Voorbeeldstad";
const [memory, before, rounds, first, ...documents] = process.argv.slice(2);
const towns = readFileSync("target/bench/warm/towns.txt", "utf8").trim().split("\n");
const sources = Object.fromEntries(documents.map((document) =>
  [document, readFileSync(`target/bench/source/voorbeeldstad/${document}.typ`, "utf8")]));
const typst = compiler();
let town = Number(first);

for (let round = 0; round < Number(before) + Number(rounds); round++) {
  for (const document of documents) {
    const source = sources[document].replaceAll(SAMPLE, towns[town++ % towns.length]);
    // What the makers of Typst advise for a process that goes on: forget what ten documents did not ask for.
    typst.evictCache(memory === "empty" ? 0 : 10);
    const start = process.hrtime.bigint();
    const pages = compiled(typst, source);
    exported(typst, pages, "ua-1");
    const time = process.hrtime.bigint() - start;
    if (round >= Number(before)) console.log(`made ${document} ${pages.numOfPages} ${time} ${time}`);
  }
}
