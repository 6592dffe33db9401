package nl.ivpgenerator.compose;

import static nl.ivpgenerator.compose.Sample.amount;
import static nl.ivpgenerator.compose.Sample.date;
import static nl.ivpgenerator.compose.Sample.description;
import static nl.ivpgenerator.compose.Sample.group;
import static nl.ivpgenerator.compose.Sample.list;
import static nl.ivpgenerator.compose.Sample.number;
import static nl.ivpgenerator.compose.Sample.openText;
import static nl.ivpgenerator.compose.Sample.paragraphs;
import static nl.ivpgenerator.compose.Sample.reference;
import static nl.ivpgenerator.compose.Sample.select;
import static nl.ivpgenerator.compose.Sample.several;
import static nl.ivpgenerator.compose.Sample.text;
import static nl.ivpgenerator.compose.Sample.yesNo;

import java.util.Arrays;
import java.util.List;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;

/** The choices of a {@link SamplePack}. */
final class SampleChoices {

    private SampleChoices() {}

    static GroupChoice all() {
        return group(
                "alles",
                group("gemeente", text("naam"), number("inwoners"), list("kernen", false), list("wijken", true)),
                group(
                        "norm",
                        select("toon", false),
                        select("accent", true),
                        several("vormen"),
                        paragraphs("toelichting"),
                        text("kern"),
                        openText("motto"),
                        date("datum"),
                        yesNo("streng"),
                        amount("boete"),
                        reference("eigenaar", "rollen")),
                list(
                        "rollen",
                        false,
                        text("naam"),
                        openText("contact"),
                        number("uren"),
                        reference("vervanger", "rollen")),
                documents());
    }

    private static GroupChoice documents() {
        Choice row = group("rij", select("blok", "norm/kern", "norm/rest", "proef/blok"), text("reden"));
        Choice texts = group("eigen_tekst", paragraphs("norm/kern"), paragraphs("proef/blok"));
        Choice titles = group("titels", text("een"), text("onder"));
        Choice ownPart = group(
                "rij",
                text("titel"),
                paragraphs("tekst"),
                select("na", "een", "onder", "drie"),
                select("voor", "een"),
                select("openbaarheid", "openbaar", "intern"));
        Choice additions = group("aanvulling", paragraphs("norm/kern"), paragraphs("proef/blok"));
        return group(
                "documenten",
                group(
                        "proef",
                        new MultiSelectChoice(description("volgorde"), options("een", "twee", "drie"), 0, 3),
                        new ListChoice(description("weglaten"), row, false, 0, 9),
                        texts,
                        additions,
                        titles,
                        new ListChoice(description("eigen_onderdelen"), ownPart, true, 0, 9),
                        number("kopniveau"),
                        text("nummering"),
                        select("vorm", "kort", "volledig")));
    }

    private static SelectChoice select(String key, String... ids) {
        return new SelectChoice(description(key), options(ids));
    }

    private static SelectChoice select(String key, boolean open) {
        return Sample.select(key, open);
    }

    private static List<Option> options(String... ids) {
        return Arrays.stream(ids).map(id -> new Option(id, id, id, "")).toList();
    }
}
