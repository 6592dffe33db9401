package nl.ivpgenerator.cli;

import java.util.List;

/** The commands by their names. Only what is asked for is set up: looking through the others would be a part of every start. */
final class Commands {

    private static final List<String> NAMES = List.of(
            GenerateCommand.NAME,
            CheckCommand.NAME,
            InsertCommand.NAME,
            CoverageCommand.NAME,
            NewCommand.NAME,
            ChoicesCommand.NAME,
            SchemaCommand.NAME,
            DocumentsCommand.NAME,
            HouseStyleCommand.NAME,
            HelpCommand.NAME);

    private Commands() {}

    /** Runs the program; words with hyphens before the name of the command are for {@code ivp} itself. */
    static int run(Surroundings surroundings, List<String> words) throws Exception {
        int own = 0;
        while (own < words.size() && ArgumentsReader.looksLikeOption(words.get(own))) {
            own++;
        }
        List<String> command = words.subList(own, words.size());
        return new Command(IvpCommand.SYNTAX, (around, arguments) -> new IvpCommand(around, arguments, command))
                .run(surroundings, words.subList(0, own));
    }

    static Command named(String name) {
        return switch (name) {
            case GenerateCommand.NAME -> new Command(GenerateCommand.SYNTAX, GenerateCommand::new);
            case CheckCommand.NAME -> new Command(CheckCommand.SYNTAX, CheckCommand::new);
            case InsertCommand.NAME -> new Command(InsertCommand.SYNTAX, InsertCommand::new);
            case CoverageCommand.NAME -> new Command(CoverageCommand.SYNTAX, CoverageCommand::new);
            case NewCommand.NAME -> new Command(NewCommand.SYNTAX, NewCommand::new);
            case ChoicesCommand.NAME -> new Command(ChoicesCommand.SYNTAX, ChoicesCommand::new);
            case SchemaCommand.NAME -> new Command(SchemaCommand.SYNTAX, SchemaCommand::new);
            case DocumentsCommand.NAME -> new Command(DocumentsCommand.SYNTAX, DocumentsCommand::new);
            case HouseStyleCommand.NAME -> new Command(HouseStyleCommand.SYNTAX, HouseStyleCommand::new);
            case HelpCommand.NAME -> new Command(HelpCommand.SYNTAX, HelpCommand::new);
            default -> throw new WrongUse(Unknown.sentence("de opdracht '" + name + "'", name, NAMES));
        };
    }

    /** How each command is written, in the order of the help. */
    static List<Syntax> all() {
        return NAMES.stream().map(name -> named(name).syntax()).toList();
    }
}
