// Typst with the typefaces of the default house style.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { NodeCompiler } = createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler");
const FONTS = fileURLToPath(new URL("../../templates/vpt/huisstijl/lettertypen", import.meta.url));

export const compiler = () => NodeCompiler.create({ fontArgs: [{ fontPaths: [FONTS] }] });

/** The pages of a source; ends with Typst's own words when it has faults. */
export function compiled(typst, source) {
  const outcome = typst.compile({ mainFileContent: source });
  if (outcome.hasError() || !outcome.result) {
    outcome.printErrors();
    throw new Error("Typst refused the source");
  }
  return outcome.result;
}

/** The bytes of the PDF, in a standard such as ua-1. */
export const exported = (typst, pages, standard) => typst.pdf(pages, { pdfStandard: standard });
