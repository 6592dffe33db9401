package nl.ivpgenerator.bench;

/** Names of municipalities that do not exist, each another, so that content differs from run to run as it does between municipalities. */
final class Towns {

    /** What the sample profile calls itself. */
    static final String SAMPLE = "Voorbeeldstad";

    private static final String[] STARTS = {
        "Aal", "Berk", "Dijk", "Eik", "Gras", "Haver", "Kerk", "Linde", "Molen", "Noord", "Oever", "Post", "Riet",
        "Stein", "Vaart", "Water"
    };
    private static final String[] MIDDLES = {
        "en", "er", "s", "el", "ing", "es", "enberg", "erveen", "shoek", "endijk", "ingslag", "erzand", "elmond",
        "enkamp", "eskerk"
    };
    private static final String[] ENDS = {
        "dorp", "stad", "burg", "horst", "veld", "wijk", "laar", "broek", "waard", "rode", "loo", "meer", "donk",
        "hout", "drecht"
    };

    private Towns() {}

    /** How many there are: 3600. */
    static int count() {
        return STARTS.length * MIDDLES.length * ENDS.length;
    }

    /** The name of a number from 0; neighbours share no part. */
    static String name(int number) {
        int start = number % STARTS.length;
        int middle = number / STARTS.length % MIDDLES.length;
        int end = (number / STARTS.length / MIDDLES.length + number) % ENDS.length;
        return STARTS[start] + MIDDLES[middle] + ENDS[end];
    }
}
