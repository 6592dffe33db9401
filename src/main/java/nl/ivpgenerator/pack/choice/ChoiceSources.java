package nl.ivpgenerator.pack.choice;

import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeReader;

/** Checks that every choice rests on sources that the knowledge base knows. */
public final class ChoiceSources {

    private ChoiceSources() {}

    public static void check(ChoiceCatalog catalog, KnowledgeBase knowledge, Findings findings) {
        check(catalog.root(), knowledge, findings);
    }

    private static void check(Choice choice, KnowledgeBase knowledge, Findings findings) {
        choice.description()
                .sources()
                .forEach(source -> KnowledgeReader.checkSource(
                        knowledge, source, choice.description().place(), findings));
        if (choice instanceof GroupChoice group) {
            group.fields().values().forEach(field -> check(field, knowledge, findings));
        } else if (choice instanceof ListChoice list) {
            check(list.row(), knowledge, findings);
        }
    }
}
