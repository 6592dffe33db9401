package nl.ivpgenerator.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/**
 * Something that the program can be asked.
 *
 * @param work what happens with the arguments; gives the exit code
 */
record Command(Syntax syntax, BiFunction<Surroundings, Arguments, Callable<Integer>> work) {

    /**
     * Does what the words after the command's name ask.
     *
     * @return the exit code
     */
    int run(Surroundings surroundings, List<String> words) throws Exception {
        try {
            Arguments arguments = ArgumentsReader.read(syntax, words);
            if (arguments.has(Argument.HELP)) {
                new Help(surroundings.out()).print(syntax);
                return ExitCode.DONE;
            }
            return work.apply(surroundings, arguments).call();
        } catch (WrongUse wrong) {
            wrong.tell(syntax, surroundings.err());
            return ExitCode.WRONG_USE;
        }
    }
}
