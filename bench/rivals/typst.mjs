// One Typst source to one PDF. Usage: node typst.mjs SOURCE PDF STANDARD, with ua-1 or a-2a as the standard.
import { readFileSync, writeFileSync } from "node:fs";
import { compiler, compiled, exported } from "./typst-compiler.mjs";

const [source, target, standard] = process.argv.slice(2);
const typst = compiler();
writeFileSync(target, exported(typst, compiled(typst, readFileSync(source, "utf8")), standard));
