package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BookmarkTest {

    @Test
    void namesAnchorsStablyAndShort() {
        String longId = "onderwerp/een-hele-lange-naam-van-een-blok-die-niet-past";
        assertThat(Bookmark.ofBlock("norm/kern")).isEqualTo("ivp_norm_kern_7afd0282");
        assertThat(List.of(
                        Bookmark.ofBlock("norm/kern"),
                        Bookmark.ofBlock("norm-kern"),
                        Bookmark.ofPart("norm-kern"),
                        Bookmark.ofBlock(longId),
                        Bookmark.ofBlock(longId + "-ook")))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("ivp_\\w{1,36}"));
    }
}
