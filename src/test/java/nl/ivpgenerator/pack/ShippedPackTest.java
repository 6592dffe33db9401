package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.choice.AuthorPattern;
import nl.ivpgenerator.pack.choice.AuthorPattern.Found;
import nl.ivpgenerator.pack.choice.AuthorPattern.TooHardException;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

    @Test
    void isSound() {
        Findings findings = new Findings();

        Optional<TemplatePack> pack = PackReader.read(List.of(Path.of("templates/vpt")), findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(pack).isPresent();
    }

    @Test
    void showsEveryBlockInSomeDocument() {
        Findings findings = new Findings();
        TemplatePack pack =
                PackReader.read(List.of(Path.of("templates/vpt")), findings).orElseThrow();

        PackCheck.unusedBlocks(pack, findings);

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void everyRuleFindsInEveryTextWhatJavaFindsWithTheCapitalsOfAllAlphabets() throws TooHardException {
        TemplatePack pack = PackReader.read(List.of(Path.of("templates/vpt")), new Findings())
                .orElseThrow();
        List<String> patterns = pack.rules().stream()
                .map(Rule::pattern)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
        List<String> texts =
                pack.blocks().values().stream().map(Block::template).toList();
        for (String pattern : patterns) {
            Pattern java = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            AuthorPattern ours = AuthorPattern.words(pattern);
            for (String text : texts) {
                Matcher matcher = java.matcher(text);
                assertThat(ours.find(text).map(Found::words))
                        .isEqualTo(matcher.find() ? Optional.of(matcher.group()) : Optional.empty());
            }
        }
        assertThat(patterns).hasSizeGreaterThan(50);
        assertThat(texts).hasSizeGreaterThan(300);
    }
}
