package nl.ivpgenerator.compose.lint;

import java.util.Set;

/** The parts of FreeMarker that templates may use; all others are refused. */
final class AllowedParts {

    static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "list", "items", "sep", "t", "lt", "rt", "nt");

    static final Set<String> BUILT_INS = Set.of(
            "c",
            "cap_first",
            "contains",
            "counter",
            "ends_with",
            "filter",
            "first",
            "has_content",
            "has_next",
            "index",
            "is_even_item",
            "is_first",
            "is_last",
            "is_odd_item",
            "item_parity",
            "join",
            "last",
            "length",
            "lower_case",
            "map",
            "number",
            "replace",
            "reverse",
            "seq_contains",
            "size",
            "sort",
            "sort_by",
            "starts_with",
            "then",
            "trim",
            "uncap_first",
            "upper_case");

    private AllowedParts() {}
}
