package nl.ivpgenerator.compose.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.compose.language.Helper;
import nl.ivpgenerator.compose.model.Names;
import nl.ivpgenerator.finding.Suggestion;

/** Follows the names in an expression as far as can be seen without a profile. */
final class ExpressionCheck {

    private static final Set<String> ITEMS = Set.of("first", "last");
    private static final Set<String> SAME_LIST = Set.of("filter", "sort_by", "sort", "reverse");
    private static final Set<String> OF_TEXT = Set.of(
            "cap_first",
            "contains",
            "ends_with",
            "length",
            "lower_case",
            "replace",
            "starts_with",
            "trim",
            "uncap_first",
            "upper_case");

    private final TypeTable types;
    private final Scope scope;
    private final LintReport report;

    ExpressionCheck(TypeTable types, Scope scope, LintReport report) {
        this.types = types;
        this.scope = scope;
        this.report = report;
    }

    /** The type of the expression; unknown unless it is a single value. */
    StaticType check(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        StaticType type = StaticType.ANYTHING;
        while (cursor.hasNext()) {
            boolean first = cursor.atStart();
            StaticType found = operand(cursor);
            type = first && !cursor.hasNext() ? found : StaticType.ANYTHING;
        }
        return type;
    }

    private StaticType operand(Cursor cursor) {
        Token token = cursor.next();
        if (token.isName()) {
            return chain(token, cursor);
        } else if (token.isString()
                && (token.text().contains("${") || token.text().contains("#{"))) {
            forbidden(token, "een waarde tussen aanhalingstekens mag niet.", "Gebruik + om teksten te verbinden.");
        } else if (token.is("?") && cursor.hasNext()) {
            builtIn(cursor.next(), StaticType.ANYTHING, cursor);
        } else if (token.is(".")) {
            Optional<Token> before = cursor.before();
            cursor.skipName();
            if (before.isEmpty() || !(before.get().is(")") || before.get().is("]"))) {
                forbidden(token, "namen die met een punt beginnen mogen niet.", "");
            }
        }
        return StaticType.ANYTHING;
    }

    private void forbidden(Token token, String message, String hint) {
        report.error(LintReport.FORBIDDEN, token.offset(), message, hint);
    }

    private StaticType chain(Token root, Cursor cursor) {
        StaticType type = root(root);
        String written = root.text();
        while (cursor.hasNext()) {
            if (cursor.skip(".") && cursor.hasNext()) {
                Token name = cursor.next();
                type = member(type, name, written);
                written += "." + name.text();
            } else if (cursor.skip("[")) {
                List<Token> inner = cursor.upTo("]");
                type = indexed(type, inner, written);
                written += "[]";
            } else if (cursor.skip("(")) {
                List<List<Token>> arguments = Cursor.arguments(cursor.upTo(")"));
                type = new CallCheck(this, types, report).call(type, root, arguments);
            } else if (cursor.skip("?") && cursor.hasNext()) {
                type = builtIn(cursor.next(), type, cursor);
            } else if (cursor.skip("??") || cursor.skip("!")) {
                return StaticType.ANYTHING;
            } else {
                break;
            }
        }
        if (type instanceof StaticType.Function function) {
            report.error(
                    Helper.WRONG_USE,
                    root.offset(),
                    "'" + root.text() + "' is een hulpfunctie.",
                    function.helper().hint());
            return StaticType.ANYTHING;
        }
        compared(type, cursor);
        return type;
    }

    private StaticType root(Token name) {
        Optional<StaticType> local = scope.find(name.text());
        if (local.isPresent()) {
            return local.get();
        }
        return known(types.roots(), name, "");
    }

    /** The type of a member; a finding when there is no such member. */
    StaticType member(StaticType type, Token name, String owner) {
        return types.members(type).map(known -> known(known, name, owner)).orElse(StaticType.ANYTHING);
    }

    private StaticType known(Map<String, StaticType> known, Token name, String owner) {
        StaticType type = known.get(name.text());
        if (type == null) {
            List<String> names = known.keySet().stream().sorted().toList();
            report.error(Names.UNKNOWN, name.offset(), Names.message(name.text(), owner, names), Names.hint(names));
            return StaticType.ANYTHING;
        }
        return type;
    }

    private StaticType indexed(StaticType type, List<Token> inner, String written) {
        if (inner.size() == 1 && inner.get(0).isString()) {
            return member(type, inner.get(0), written);
        }
        check(inner);
        return types.item(type);
    }

    private StaticType builtIn(Token name, StaticType type, Cursor cursor) {
        if (!AllowedParts.BUILT_INS.contains(name.text())) {
            forbidden(
                    name,
                    "'?" + name.text() + "' mag niet in een sjabloon.",
                    Suggestion.sentence(name.text(), AllowedParts.BUILT_INS));
        }
        List<List<Token>> arguments = cursor.skip("(") ? Cursor.arguments(cursor.upTo(")")) : List.of();
        arguments.forEach(argument -> argument(argument, type));
        if (name.text().equals("seq_contains") && arguments.size() == 1) {
            OptionIds.check(types.item(type), arguments.get(0), report);
        }
        if (SAME_LIST.contains(name.text())) {
            return type;
        }
        if (ITEMS.contains(name.text())) {
            return types.item(type);
        }
        if (OF_TEXT.contains(name.text())) {
            BareValue.check(type, name.offset(), report);
        } else if (name.text().equals("join")) {
            BareValue.check(types.item(type), name.offset(), report);
        }
        return StaticType.ANYTHING;
    }

    /** An argument of a built-in, perhaps {@code x -> expression}. */
    private void argument(List<Token> tokens, StaticType list) {
        boolean lambda =
                tokens.size() > 2 && tokens.get(0).isName() && tokens.get(1).is("->");
        scope.open();
        if (lambda) {
            scope.define(tokens.get(0).text(), types.item(list));
        }
        check(lambda ? tokens.subList(2, tokens.size()) : tokens);
        scope.close();
    }

    /** {@code == "option"}: the option must exist. */
    private void compared(StaticType type, Cursor cursor) {
        List<Token> rest = cursor.rest();
        if (rest.size() > 1
                && (rest.get(0).is("==") || rest.get(0).is("=") || rest.get(0).is("!="))) {
            OptionIds.check(type, List.of(rest.get(1)), report);
        }
    }
}
