package nl.ivpgenerator.pairwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pairwise.Factor.Demand;
import nl.ivpgenerator.pairwise.Factor.Pin;

/**
 * Settings of factors in which every pair of levels stands together at least once, unless their conditions exclude each other. Greedy: each
 * setting starts with a pair that nobody covered, makes what that pair demands, and gives every other factor the level that adds most new pairs.
 * The seed decides everything.
 */
final class CoveringArray {

    private static final int NONE = PairTable.NONE;

    private final List<Factor> factors;
    private final Map<String, Integer> index = new HashMap<>();
    private final PairTable pairs;
    private final Random random;
    private int excluded;

    CoveringArray(List<Factor> factors, long seed) {
        this.factors = factors;
        this.pairs = new PairTable(factors);
        this.random = new Random(seed);
        for (int i = 0; i < factors.size(); i++) {
            index.put(factors.get(i).path(), i);
        }
    }

    /** Pairs that can not stand together. */
    int excludedPairs() {
        return excluded;
    }

    /** The level of the factor at this path; empty when it plays no part. */
    String levelName(int[] setting, String path) {
        Integer factor = index.get(path);
        return factor == null || setting[factor] == NONE
                ? ""
                : factors.get(factor).levels().get(setting[factor]);
    }

    /** The next setting; nothing when every pair is covered or excluded. */
    Optional<int[]> next() {
        for (int pair = pairs.any(random); pair >= 0; pair = pairs.any(random)) {
            int[] setting = new int[factors.size()];
            Arrays.fill(setting, NONE);
            int one = pairs.factor(pair, false);
            int other = pairs.factor(pair, true);
            if (pin(setting, one, pairs.level(pair, false)) && pin(setting, other, pairs.level(pair, true))) {
                fill(setting);
                keepBounds(setting, List.of(one, other));
                leaveOut(setting);
                pairs.cover(setting);
                if (!pairs.isOpen(pair)) {
                    return Optional.of(setting);
                }
            }
            pairs.close(pair);
            excluded++;
        }
        return Optional.empty();
    }

    /** Changes the levels of some factors at random and leaves out what plays no part then: for a further row of the same list. */
    int[] varied(int[] setting, String prefix) {
        int[] copy = setting.clone();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).path().startsWith(prefix)) {
                copy[i] = random.nextInt(factors.get(i).levels().size());
            }
        }
        keepBounds(copy, List.of());
        leaveOut(copy);
        return copy;
    }

    /** Sets a level with all that it demands; false when something else is set already. */
    private boolean pin(int[] setting, int factor, int level) {
        if (setting[factor] != NONE) {
            return setting[factor] == level;
        }
        setting[factor] = level;
        return factors.get(factor).demands().stream().allMatch(demand -> make(setting, demand));
    }

    private boolean make(int[] setting, Demand demand) {
        if (holds(setting, demand)) {
            return true;
        }
        List<List<Pin>> ways = new ArrayList<>(demand.ways());
        Collections.shuffle(ways, random);
        for (List<Pin> way : ways) {
            int[] before = setting.clone();
            if (way.stream().allMatch(pin -> pin(setting, pin))) {
                return true;
            }
            System.arraycopy(before, 0, setting, 0, before.length);
        }
        return false;
    }

    private boolean pin(int[] setting, Pin pin) {
        Integer factor = index.get(pin.path());
        int level = factor == null ? NONE : factors.get(factor).levels().indexOf(pin.level());
        return level >= 0 && pin(setting, factor, level);
    }

    private boolean holds(int[] setting, Demand demand) {
        return demand.ways().stream()
                .anyMatch(way -> way.stream()
                        .allMatch(pin -> levelName(setting, pin.path()).equals(pin.level())));
    }

    private void fill(int[] setting) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < setting.length; i++) {
            if (setting[i] == NONE) {
                order.add(i);
            }
        }
        Collections.shuffle(order, random);
        for (int factor : order) {
            setting[factor] = best(setting, factor);
        }
    }

    /** As many options of a meerkeuze as it asks for; the {@code kept} ones stay as they are if that can be. */
    private void keepBounds(int[] setting, List<Integer> kept) {
        Map<MultiSelectChoice, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < setting.length; i++) {
            if (setting[i] != NONE && factors.get(i).choice() instanceof MultiSelectChoice several) {
                members.computeIfAbsent(several, choice -> new ArrayList<>()).add(i);
            }
        }
        members.forEach((choice, own) -> {
            List<Integer> free =
                    own.stream().filter(factor -> !kept.contains(factor)).toList();
            long in = own.stream().filter(factor -> setting[factor] == 0).count();
            for (int factor : free) {
                if (in < choice.minimum() && setting[factor] != 0) {
                    setting[factor] = 0;
                    in++;
                } else if (in > choice.maximum() && setting[factor] == 0) {
                    setting[factor] = 1;
                    in--;
                }
            }
        });
    }

    private int best(int[] setting, int factor) {
        int best = NONE;
        int most = -1;
        int levels = factors.get(factor).levels().size();
        int start = random.nextInt(levels);
        for (int i = 0; i < levels; i++) {
            int level = (start + i) % levels;
            int fresh = pairs.fresh(setting, factor, level);
            if (fresh > most) {
                most = fresh;
                best = level;
            }
        }
        return best;
    }

    /** What plays no part may be what another demanded, so this goes on until nothing changes. */
    private void leaveOut(int[] setting) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < setting.length; i++) {
                if (setting[i] != NONE
                        && !factors.get(i).demands().stream().allMatch(demand -> holds(setting, demand))) {
                    setting[i] = NONE;
                    changed = true;
                }
            }
        }
    }
}
