package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A long run needs no more memory than a short one. */
@Tag("slow")
@Isolated("measures the memory of the whole program")
class LongRunTest {

    private static final int ALL = 300;
    private static final int FIRST = 50;

    /** Bytes, over 250 profiles: less than one small file of each. Without a fault it is some 300 kB. */
    private static final long MOST_GROWTH = 4_000_000;

    @Test
    void threeHundredProfilesLeaveNoMoreInMemoryThanFifty(@TempDir Path folder) throws IOException {
        DocumentGenerator generator = Shipped.generator();
        List<Path> profiles = Towns.write(folder, ALL);
        make(generator, profiles.subList(0, FIRST), folder);
        long early = used();
        make(generator, profiles.subList(FIRST, ALL), folder);

        assertThat(used() - early).isLessThan(MOST_GROWTH);
    }

    private static void make(DocumentGenerator generator, List<Path> profiles, Path folder) {
        Scope scope = new Scope(Set.of("normverklaring"), Set.of(), false);
        Many.atOnce(generator, Many.request(profiles, List.of(Shipped.PACK), folder.resolve("uit"), scope));
    }

    /** The bytes in use, after the collector has had several chances. */
    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
