/** Writes a document as PDF that is accessible (PDF/UA-1) and lasting (PDF/A-2a), over the HTML of {@code render.html}. */
@NullMarked
package nl.ivpgenerator.render.pdf;

import org.jspecify.annotations.NullMarked;
