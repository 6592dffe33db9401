package nl.ivpgenerator.compose.lint;

import java.util.List;
import nl.ivpgenerator.compose.language.Helper;
import nl.ivpgenerator.compose.lint.StaticType.Function;
import nl.ivpgenerator.compose.lint.StaticType.Grouped;
import nl.ivpgenerator.compose.lint.StaticType.ListOf;
import nl.ivpgenerator.compose.lint.StaticType.Row;

/** Looks at the calls of language helpers: the number of values, and the fields that they name. */
record CallCheck(ExpressionCheck expressions, TypeTable types, LintReport report) {

    StaticType call(StaticType callee, Token name, List<List<Token>> arguments) {
        List<StaticType> given = arguments.stream().map(expressions::check).toList();
        if (!(callee instanceof Function function)) {
            if (!callee.equals(StaticType.ANYTHING)) {
                report.error(LintReport.UNREADABLE, name.offset(), "'" + name.text() + "' is geen hulpfunctie.", "");
            }
            return StaticType.ANYTHING;
        }
        Helper helper = function.helper();
        if (!helper.takes(arguments.size())) {
            report.error(
                    Helper.WRONG_USE,
                    name.offset(),
                    "'" + helper.dutch() + "' krijgt hier " + arguments.size() + " waarden.",
                    helper.hint());
            return StaticType.ANYTHING;
        }
        return switch (helper) {
            case OPSOMMING -> enumeration(name, given, arguments);
            case SOM -> {
                field(given.get(0), arguments.get(1));
                yield StaticType.ANYTHING;
            }
            case PER -> {
                StaticType row = types.item(given.get(0));
                yield new ListOf(new Grouped(field(given.get(0), arguments.get(1)), row));
            }
            case SCHAAL -> {
                field(given.get(0), arguments.get(1));
                yield new ListOf(StaticType.ANYTHING);
            }
            case KWARTALEN -> new ListOf(StaticType.ANYTHING);
            default -> StaticType.ANYTHING;
        };
    }

    private StaticType enumeration(Token name, List<StaticType> given, List<List<Token>> arguments) {
        if (given.size() > 1) {
            field(given.get(0), arguments.get(1));
        } else if (types.item(given.get(0)) instanceof Row) {
            report.error(
                    LintReport.BARE,
                    name.offset(),
                    "de lijst heeft rijen; noem het veld dat u wilt opsommen.",
                    "Bijvoorbeeld: opsomming(lijst, \"naam\").");
        }
        return StaticType.ANYTHING;
    }

    /** A field of the list's rows, given as a quoted text such as {@code "eigenaar.naam"}; empty for the item itself. */
    private StaticType field(StaticType list, List<Token> argument) {
        StaticType type = types.item(list);
        if (argument.size() != 1
                || !argument.get(0).isString()
                || argument.get(0).text().isEmpty()) {
            return StaticType.ANYTHING;
        }
        Token path = argument.get(0);
        for (String key : path.text().split("\\.", -1)) {
            type = expressions.member(type, new Token(Token.Kind.STRING, key, path.offset()), "een rij van de lijst");
        }
        return type;
    }
}
