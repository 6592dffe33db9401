package nl.ivpgenerator.compose.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in the tokens of an expression. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atStart() {
        return at == 0;
    }

    boolean hasNext() {
        return at < tokens.size();
    }

    Token next() {
        return tokens.get(at++);
    }

    /** The token before the one that {@link #next} gave last. */
    Optional<Token> before() {
        return at < 2 ? Optional.empty() : Optional.of(tokens.get(at - 2));
    }

    List<Token> rest() {
        return tokens.subList(at, tokens.size());
    }

    boolean skip(String sign) {
        boolean found = hasNext() && tokens.get(at).is(sign);
        at += found ? 1 : 0;
        return found;
    }

    void skipName() {
        if (hasNext() && tokens.get(at).isName()) {
            at++;
        }
    }

    /** What stands before the closing sign that belongs to the opening one just passed; passes it. */
    List<Token> upTo(String closing) {
        int start = at;
        int depth = 0;
        while (hasNext()) {
            Token token = next();
            if (depth == 0 && token.is(closing)) {
                return tokens.subList(start, at - 1);
            }
            depth += change(token);
        }
        return tokens.subList(start, at);
    }

    /** The arguments of a call, without the commas. */
    static List<List<Token>> arguments(List<Token> tokens) {
        List<List<Token>> arguments = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += change(tokens.get(i));
            if (depth == 0 && tokens.get(i).is(",")) {
                arguments.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        if (!tokens.isEmpty()) {
            arguments.add(tokens.subList(start, tokens.size()));
        }
        return arguments;
    }

    private static int change(Token token) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
    }
}
