// Pandoc's syntax tree of a document (on standard input, from "pandoc -t json") as a Typst source (on standard output). Pandoc writes Typst itself only
// from version 3 on. Whatever this does not know ends it, so that no content is lost unseen. Usage: node ast-to-typst.mjs [contents] < tree.json > document.typ, with "contents" for a cover and a table of contents
import { readFileSync } from "node:fs";

const ends = (code) => `#${code};`;
const group = (code) => `[${code}]`;
const unknown = (node) => { throw new Error(`No Typst for ${node.t}`); };

/** Signs that mean something to Typst; a stroke only where it starts something. */
const text = (words) => words
  .replace(/[\\*_`$#<>@[\]~=+/"']/g, "\\$&")
  .replace(/^-|-(?=[-?\d])/g, "\\-")
  .replace(/\.(?=\.)/g, "\\.")
  .replace(/^(\d+)\.$/, "$1\\.");

const inlines = (nodes) => nodes.map(inline).join("");

function inline(node) {
  switch (node.t) {
    case "Str": return text(node.c);
    case "Space": case "SoftBreak": return " ";
    case "LineBreak": return ends("linebreak()");
    case "Strong": return ends(`strong${group(inlines(node.c))}`);
    case "Emph": return ends(`emph${group(inlines(node.c))}`);
    case "Link": return ends(`link(${JSON.stringify(node.c[2][0])})${group(inlines(node.c[1]))}`);
    case "Note": return ends(`footnote${group(blocks(node.c))}`);
    default: return unknown(node);
  }
}

const blocks = (nodes) => nodes.map(block).join("\n\n");
const items = (all) => all.map((one) => group(blocks(one))).join(", ");
const isBox = (item) => /^[☐☒]/.test(item[0]?.c?.[0]?.c ?? "");

function block(node) {
  switch (node.t) {
    case "Para": case "Plain": return inlines(node.c);
    case "Header": return heading(node.c[0] - 1, node.c[2]);
    case "BulletList": return ends(`list(${node.c.every(isBox) ? "marker: [], " : ""}${items(node.c)})`);
    case "OrderedList": return ends(`enum(start: ${node.c[0][0]}, ${items(node.c[1])})`);
    case "BlockQuote": return ends(`quote(block: true)${group(blocks(node.c))}`);
    case "Table": return table(node.c);
    case "HorizontalRule": return ends("line(length: 100%)");
    default: return unknown(node);
  }
}

/** The title, which is the only heading of the first level, stands in the preamble. */
const heading = (level, content) => level === 0 ? "" : ends(`heading(level: ${level})${group(inlines(content))}`);

function table([, , columns, head, bodies, foot]) {
  const widths = columns.map(([, width]) => width.t === "ColWidth" ? `${(width.c * 100).toFixed(2)}fr` : "auto");
  const sides = columns.map(([side]) => ({ AlignRight: "right", AlignCenter: "center" })[side.t] ?? "left");
  const cell = ([, side, rows, span, content]) => {
    if (rows !== 1 || span !== 1) throw new Error("No Typst for a cell over several rows or columns");
    return group(blocks(content));
  };
  const row = ([, cells]) => cells.map(cell).join(", ");
  const body = [...bodies.flatMap((one) => [...one[2], ...one[3]]), ...foot[1]].map((one) => `${row(one)},`);
  return ends(`table(columns: (${widths.join(", ")},), align: (${sides.join(", ")},),
table.header(${head[1].map(row).join(", ")}),
${body.join("\n")})`);
}

const tree = JSON.parse(readFileSync(0, "utf8"));
const first = tree.blocks[0];
if (first?.t !== "Header" || first.c[0] !== 1) throw new Error("The document does not start with its title");
const preamble = readFileSync(new URL("typst-preamble.typ", import.meta.url), "utf8");
process.stdout.write(`#let title-text = ${JSON.stringify(first.c[2].map((word) => word.c ?? " ").join(""))}
#let contents = ${process.argv[2] === "contents"}
${preamble}
${blocks(tree.blocks)}
`);
