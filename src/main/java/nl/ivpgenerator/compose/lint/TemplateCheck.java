package nl.ivpgenerator.compose.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.compose.lint.Piece.Directive;
import nl.ivpgenerator.compose.lint.Piece.Interpolation;
import nl.ivpgenerator.compose.lint.Piece.Unclosed;
import nl.ivpgenerator.compose.lint.StaticType.Chosen;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;

/** Looks at the directives and interpolations of one template. */
final class TemplateCheck {

    /** Directives with an end. */
    private static final Set<String> PAIRED = Set.of("if", "list", "items", "sep");

    /** An open directive; {@code item} is what an item of its list is. */
    private record Open(Directive directive, StaticType item) {}

    private final TemplateSource source;
    private final List<Piece> pieces;
    private final TypeTable types;
    private final LintReport report;
    private final Scope scope = new Scope();
    private final ExpressionCheck expressions;
    private final Deque<Open> open = new ArrayDeque<>();

    TemplateCheck(TemplateSource source, List<Piece> pieces, TypeTable types, LintReport report) {
        this.source = source;
        this.pieces = pieces;
        this.types = types;
        this.report = report;
        this.expressions = new ExpressionCheck(types, scope, report);
    }

    void check() {
        for (Piece piece : pieces) {
            if (piece instanceof Interpolation interpolation) {
                print(interpolation);
            } else if (piece instanceof Directive directive) {
                directive(directive);
            } else if (piece instanceof Unclosed unclosed) {
                unreadable(unclosed.start(), "'" + unclosed.opening() + "' wordt niet gesloten.");
            }
        }
        open.stream()
                .filter(left -> !left.directive().name().equals("sep"))
                .forEach(left -> unreadable(
                        left.directive().start(), "<#" + left.directive().name() + "> wordt niet gesloten."));
    }

    private void unreadable(int offset, String message) {
        report.error(LintReport.UNREADABLE, offset, message, "");
    }

    private void print(Interpolation interpolation) {
        StaticType type = expressions.check(Token.of(interpolation.expression(), interpolation.inner()));
        BareValue.check(type, interpolation.inner(), report);
        if (type instanceof Chosen chosen
                && chosen.choice() instanceof ParagraphsChoice
                && !standsAlone(interpolation)) {
            report.error(
                    LintReport.MARKUP,
                    interpolation.start(),
                    "een waarde met alinea's hoort alleen op een regel.",
                    "Zet er een lege regel voor en na.");
        }
    }

    private boolean standsAlone(Interpolation interpolation) {
        String text = source.text();
        int start = text.lastIndexOf('\n', interpolation.start()) + 1;
        int end = text.indexOf('\n', interpolation.end());
        return !source.line()
                && start == interpolation.start()
                && text.substring(interpolation.end(), end < 0 ? text.length() : end)
                        .isBlank();
    }

    private void directive(Directive directive) {
        String name = directive.name();
        if (!AllowedParts.DIRECTIVES.contains(name)) {
            report.error(
                    LintReport.FORBIDDEN,
                    directive.start(),
                    "<" + (name.startsWith("@") ? "" : "#") + name + "> mag niet in een sjabloon.",
                    Suggestion.sentence(name, AllowedParts.DIRECTIVES));
        } else if (directive.closing()) {
            close(directive);
        } else {
            open(directive);
        }
    }

    private void open(Directive directive) {
        List<Token> tokens = Token.of(directive.arguments(), directive.inner());
        int as = directive.name().equals("list") || directive.name().equals("items") ? wordAs(tokens) : -1;
        List<Token> expression = as < 0 ? tokens : tokens.subList(0, as);
        StaticType type = expressions.check(expression);
        if (PAIRED.contains(directive.name())) {
            StaticType item = directive.name().equals("items") ? enclosingItem() : types.item(type);
            open.push(new Open(directive, item));
            scope.open();
            if (as >= 0) {
                define(tokens.subList(as + 1, tokens.size()), item);
            }
        }
    }

    private static int wordAs(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord("as")) {
                return i;
            }
        }
        return -1;
    }

    private StaticType enclosingItem() {
        return open.stream()
                .filter(enclosing -> enclosing.directive().name().equals("list"))
                .findFirst()
                .map(Open::item)
                .orElse(StaticType.ANYTHING);
    }

    /** {@code as x}, or {@code as key, value}. */
    private void define(List<Token> names, StaticType item) {
        boolean pair = names.size() > 1;
        names.stream()
                .filter(Token::isName)
                .forEach(name -> scope.define(name.text(), pair ? StaticType.ANYTHING : item));
    }

    private void close(Directive directive) {
        while (!open.isEmpty()
                && open.element().directive().name().equals("sep")
                && !directive.name().equals("sep")) {
            pop();
        }
        if (open.isEmpty()) {
            unreadable(directive.start(), "</#" + directive.name() + "> sluit hier niets.");
        } else if (!open.element().directive().name().equals(directive.name())) {
            Directive other = open.element().directive();
            unreadable(
                    directive.start(),
                    "</#" + directive.name() + "> staat hier, terwijl <#" + other.name() + "> van regel "
                            + source.at(other.start()).line() + " nog open is.");
            pop();
        } else {
            pop();
        }
    }

    private void pop() {
        open.pop();
        scope.close();
    }
}
