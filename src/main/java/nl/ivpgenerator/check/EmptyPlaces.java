package nl.ivpgenerator.check;

import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.GapKind;
import nl.ivpgenerator.finding.Findings;

/** No heading, list, paragraph or table head stands in a document without content. */
final class EmptyPlaces implements Check {

    @Override
    public void check(DocumentSet set, Findings findings) {
        for (MadeDocument made : set.documents()) {
            for (DocumentText.Gap gap : DocumentText.of(made.document()).gaps()) {
                findings.error(
                        "lege-plek",
                        Spots.place(set, made, gap.spot()),
                        "In " + Spots.name(made, gap.spot()) + " staat " + dutch(gap.kind()) + " zonder inhoud.",
                        "Maak de tekst af of laat hem afhangen van de keuze die ontbreekt.");
            }
        }
    }

    private static String dutch(GapKind kind) {
        return switch (kind) {
            case PART -> "een onderdeel";
            case HEADING -> "een kop";
            case PASSAGE -> "een passage";
            case PARAGRAPH -> "een alinea";
            case LIST -> "een lijst";
            case ITEM -> "een punt van een lijst";
            case QUOTATION -> "een kader";
            case TABLE -> "een tabel";
            case HEADER -> "een kolomkop";
            case ROW_HEADER -> "een rij van een tabel";
            case FACT -> "een regel op het voorblad";
            case NOTE -> "een noot";
        };
    }
}
